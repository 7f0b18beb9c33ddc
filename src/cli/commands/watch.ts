import { join } from 'node:path';
import { createCollector } from '../../diagnostics/collector.ts';
import { sortDiagnostics } from '../../diagnostics/sort.ts';
import type { Disk } from '../../output/disk.ts';
import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import type { CampaignPlace } from '../campaigns/find-campaigns.ts';
import { openProject } from '../campaigns/project.ts';
import type { Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { formatters } from '../format/index.ts';
import { countOf, type DocumentOutput } from '../format/report.ts';
import type { CommandResult, Session } from '../session.ts';
import { concernedBy } from '../watch/concerned.ts';
import { renderAnew } from './render-anew.ts';

export interface WatchArguments {
  readonly campaigns: readonly string[];
  readonly out?: string;
  readonly draft: boolean;
}

/**
 * Renders campaigns, and renders them again when a file that they are made of is saved, until Ctrl+C. An error leaves
 * the last good files where they are. Each change is one line, with its findings below; the screen is never cleared.
 */
export async function watch(wanted: WatchArguments, session: Session): Promise<CommandResult> {
  const { context, say, talk, report } = session;
  const project = openProject(context.workingFolder, context.reader);
  const choose = (): readonly CampaignPlace[] =>
    chooseCampaigns(wanted.campaigns, context.workingFolder, project, context.reader, () => {});
  if (
    chooseCampaigns(wanted.campaigns, context.workingFolder, project, context.reader, report).length === 0
  ) {
    return { exitCode: exitCode.couldNotRun };
  }
  const waiting = new Set<string>();
  let wake: () => void = () => {};
  const tell = (path: string): void => {
    waiting.add(path);
    wake();
  };
  // Watched from before the first rendering on, so that nothing saved meanwhile is missed.
  const folders = [...new Set(choose().flatMap(({ folder, shared }) => [folder, shared]))];
  const watcher = await context.watchFiles(folders, tell);
  context.interrupted.addEventListener('abort', () => wake(), { once: true });
  const remembering: Session = {
    ...session,
    context: { ...context, disk: rememberingOnce(context) },
    memory: new Map(),
  };
  try {
    await renderAgain(wanted, remembering, wanted.campaigns, talk.watching);
    say(talk.watchingFor(project.show(project.plans)));
    while (!context.interrupted.aborted) {
      if (waiting.size === 0) {
        await new Promise<void>((resume) => {
          wake = resume;
        });
        continue;
      }
      const saved = [...waiting];
      waiting.clear();
      const places = choose();
      const concerned = [...new Set(saved.flatMap((path) => concernedBy(path, places)))];
      if (concerned.length === 0) continue;
      const names = saved.map((path) => project.show(path)).join(talk.listMark);
      await renderAgain(
        wanted,
        remembering,
        concerned.map(({ folder }) => join(folder)),
        names,
      );
    }
  } finally {
    await watcher.close();
  }
  return { exitCode: exitCode.done };
}

/** The disk for all renderings: what one wrote the next need not take apart. */
function rememberingOnce({ disk }: Context): Context['disk'] {
  let made: Promise<Disk> | undefined;
  const make = async (): Promise<Disk> =>
    (await import('../../output/remembering-disk.ts')).rememberingDisk(await disk());
  return () => {
    made ??= make();
    return made;
  };
}

/** One rendering with findings of its own: those of the last one are settled or come again. */
async function renderAgain(
  { out, draft }: WatchArguments,
  session: Session,
  campaigns: readonly string[],
  occasion: string,
): Promise<void> {
  const { context, settings, talk, say } = session;
  const collector = createCollector();
  const begun = context.clock();
  const quiet: Session = { ...session, report: collector.report, say: () => {} };
  const options = {
    draft,
    check: false,
    force: false,
    dryRun: false,
    text: false,
    ...(out !== undefined && { out }),
  };
  const result = await renderAnew({ campaigns, ...options }, quiet);
  const diagnostics = sortDiagnostics(collector.diagnostics);
  const report = { diagnostics, outputs: [], silencedCount: 0, ok: countOf(diagnostics, 'error') === 0 };
  const milliseconds = Math.round(context.clock() - begun);
  say(
    `${occasion}  ${talk.rendered(countsOf(result.outputs ?? []), countOf(diagnostics, 'error'), milliseconds)}`,
  );
  context.out.write(formatters[settings.format](report, settings));
}

const countsOf = (outputs: readonly DocumentOutput[]) => ({
  written: outputs.filter(({ status }) => status === 'written' || status === 'replaced').length,
  unchanged: outputs.filter(({ status }) => status === 'unchanged').length,
  left: outputs.filter(({ status }) => status === 'left' || status === 'failed').length,
});
