import { dirname, join } from 'node:path';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { safeFileName } from '../../output/safe-name.ts';
import { writtenYears } from '../../text/written-years.ts';
import type { CampaignPlace } from '../campaigns/find-campaigns.ts';
import type { Project } from '../campaigns/project.ts';
import type { Session } from '../session.ts';
import { staysBelow } from './copied-files.ts';

/** Names of folders below plans/ that mean something else. */
const reserved = ['templates', 'holidays'];

/**
 * The folder of a new plan that gets a name, or is asked for one.
 * Reported: HT833 no name, HT832 one that cannot be a folder's, HT831 a folder that is there.
 */
export async function namedPlace(
  given: string | undefined,
  project: Project,
  { context, report, talk }: Session,
): Promise<string | undefined> {
  const answer = given ?? (await context.ask?.(talk.newQuestion, talk.newPlaceholder));
  const name = answer?.trim() ?? '';
  if (name === '') return refuse(report, diagnostic('HT833', {}));
  const safe = safeFileName(reserved.includes(name) ? `${name}-1` : name);
  if (safe !== name) return refuse(report, diagnostic('HT832', { name, suggestion: safe }));
  return freePlace(join(project.plans, name), project, { context, report });
}

/** The path of a plan below plans/ with the year in it replaced; `undefined` where it holds none. */
export function pathInYear(
  { path }: CampaignPlace,
  oldYears: ReadonlySet<number>,
  by: number,
): string | undefined {
  const [found] = writtenYears(path, 'name').filter(({ year }) => oldYears.has(year));
  return found && path.replaceAll(path.slice(found.start, found.end), String(found.year + by));
}

/** Reported: HT831 something is there, HT892 the way there leaves plans/. */
export function freePlace(
  folder: string,
  project: Project,
  { context: { reader }, report }: Pick<Session, 'context' | 'report'>,
): string | undefined {
  if (reader.stat(folder)) return refuse(report, diagnostic('HT831', { path: project.show(folder) }));
  let above = dirname(folder);
  while (!reader.stat(above) && dirname(above) !== above) above = dirname(above);
  if (above === project.plans || above === project.folder) return folder;
  return staysBelow(above, project.plans, project, reader, report) ? folder : undefined;
}

function refuse(report: Report, found: Parameters<Report>[0]): undefined {
  report(found);
  return undefined;
}
