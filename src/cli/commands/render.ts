import { outFolder } from '../campaigns/out-folder.ts';
import { openProject } from '../campaigns/project.ts';
import type { Writing } from '../campaigns/write-telling.ts';
import { remembering } from '../remember/remembering.ts';
import type { CommandResult, Session } from '../session.ts';

export interface RenderArguments extends Writing {
  readonly campaigns: readonly string[];
  readonly only?: string;
}

/**
 * Renders campaigns to Word documents. Where nothing that the last run of the same kind read or wrote has changed, its
 * findings are told again and nothing else is done: not even loaded is what renders.
 */
export async function render(wanted: RenderArguments, session: Session): Promise<CommandResult> {
  const { campaigns, only, draft, check, dryRun, force, text } = wanted;
  const anew = async (own: Session) => (await import('./render-anew.ts')).renderAnew(wanted, own);
  if (check || dryRun || force || text) return anew(session);
  const project = openProject(session.context.workingFolder, session.context.reader);
  const out = outFolder(wanted.out, project, session);
  return remembering({ out, asked: [campaigns, only, draft] }, session, anew);
}
