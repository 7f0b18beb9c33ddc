import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { cleanForTerminal } from '../../text/clean.ts';
import type { Project } from '../campaigns/project.ts';
import { exitCode } from '../exit-code.ts';
import type { AppliedFix } from '../format/report.ts';
import type { CommandResult, Session } from '../session.ts';
import { printChange } from './change.ts';
import { type FixedFile, fixInMemory, type Look, type LookAtCampaigns } from './fix-in-memory.ts';
import { writeFixed } from './write-fixed.ts';

export interface FixArguments {
  /** Only says what would be done. */
  readonly dryRun: boolean;
  /** Does not ask. */
  readonly yes: boolean;
}

/**
 * Makes the corrections that findings carry: shows them, asks, and writes each file whole. Reported: what is left to
 * find afterwards, and HT851–HT853 what kept corrections from being made.
 */
export async function fixCampaigns(
  lookAt: LookAtCampaigns,
  { dryRun, yes }: FixArguments,
  project: Project,
  session: Session,
): Promise<CommandResult> {
  const { context, talk, say, report } = session;
  const { files, first, last, hindered } = await fixInMemory(lookAt, project, context);
  /** Nothing is written: what was found at first is what there is. */
  const leave = (result: CommandResult = {}): CommandResult => {
    for (const found of first.found) report(found);
    return { silenced: first.silenced, fixes: fixesOf(files, () => false), ...result };
  };
  if (first.isInterrupted || last.isInterrupted) return leave({ exitCode: exitCode.interrupted });
  for (const found of hindered) report(found);
  for (const change of files.flatMap(({ changes }) => changes)) say(printChange(change));
  const count = files.reduce((sum, { changes }) => sum + changes.length, 0);
  if (count === 0) {
    say(talk.fix.nothing);
    return leave();
  }
  if (dryRun) {
    for (const { shown, changes } of files) say(talk.fix.wouldWrite(cleanForTerminal(shown), changes.length));
    return leave();
  }
  if (!yes && !context.confirm) {
    report(diagnostic('HT851', { count }));
    return leave({ exitCode: exitCode.couldNotRun });
  }
  if (!yes && !(await context.confirm?.(talk.fix.question(count, files.length)))) {
    say(talk.fix.declined);
    return leave();
  }
  const written = await write(files, session);
  const after =
    written.size === files.length && hindered.length === 0 ? last : await lookAgain(lookAt, session);
  for (const found of after.found) report(found);
  return { silenced: after.silenced, fixes: fixesOf(files, (file) => written.has(file)) };
}

async function write(
  files: readonly FixedFile[],
  { context, report, say, talk }: Session,
): Promise<ReadonlySet<FixedFile>> {
  const disk = await context.disk();
  const written = files.filter((file) => writeFixed(file, disk, report));
  for (const { shown, changes } of written) say(talk.fix.written(cleanForTerminal(shown), changes.length));
  return new Set(written);
}

/** What the disk holds now is not what was looked at last. */
async function lookAgain(lookAt: LookAtCampaigns, { context }: Session): Promise<Look> {
  const found: Look['found'][number][] = [];
  const checked = await lookAt(context.reader, (one) => void found.push(one));
  return { ...checked, found };
}

const fixesOf = (
  files: readonly FixedFile[],
  isWritten: (file: FixedFile) => boolean,
): readonly AppliedFix[] =>
  files.flatMap((file) =>
    file.changes.map(({ context: _context, ...change }) => ({ ...change, written: isWritten(file) })),
  );
