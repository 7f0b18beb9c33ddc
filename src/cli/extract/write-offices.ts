import { join } from 'node:path';
import type { Campaign } from '../../campaign/campaign.ts';
import type { FormPlan } from '../../campaign/document-plan.ts';
import { type OfficeLists, officeLists, taskLists, tasksIn } from '../../campaign/extract/office-lists.ts';
import { groupsWithoutMembers, officesWithTasks } from '../../campaign/extract/offices-with-tasks.ts';
import { type Office, printedName } from '../../campaign/office.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { readSilences } from '../../source/read-silences.ts';
import { outFolder } from '../campaigns/out-folder.ts';
import type { PreparedCampaign } from '../campaigns/prepare-campaign.ts';
import type { Project } from '../campaigns/project.ts';
import { reportLeftFolders } from '../campaigns/report-left-folders.ts';
import type { RenderOfficesArguments } from '../commands/render-office.ts';
import type { DocumentOutput } from '../format/report.ts';
import type { Session } from '../session.ts';
import { findOffice, officeFolders, officeNames } from './find-offices.ts';
import type { Tally } from './tally.ts';
import { officesFolder, writeOffice } from './write-office.ts';

/**
 * Writes the lists of the offices that are wanted, as far as a campaign has tasks of theirs, one office after the other,
 * so that memory does not grow with their number. Reported: HT942 for a document that is no list, HT944 for tasks of
 * groups whose members are not known, HT709 for lists of offices that have none any more.
 */
export async function* writeOffices(
  prepared: PreparedCampaign,
  wanted: RenderOfficesArguments,
  tally: Tally,
  project: Project,
  session: Session,
): AsyncGenerator<DocumentOutput> {
  const { loaded } = prepared;
  const { campaign, place } = loaded;
  const { context, say, talk } = session;
  const whole = taskLists(campaign);
  const chosen = whole.filter(({ id }) => wanted.only === undefined || id === wanted.only);
  const offices = wanted.eachOffice
    ? officesWithTasks(campaign)
    : officesCalled(wanted.office, campaign, tally);
  const all = new Set(chosen.flatMap((list) => tasksIn(list, campaign))).size;
  noteLists(wanted.only, whole, campaign, tally, session.report);
  if (chosen.length === 0) return;

  const folders = officeFolders(campaign);
  const silences = loaded.files.flatMap((file) => readSilences(file, () => {}));
  const note = onceForEachPlace(session.report);
  const written = new Set<string>();
  for (const office of offices) {
    if (context.interrupted.aborted) return;
    const cut = officeLists(campaign, whole, office);
    const own = ownTasksIn(cut, chosen);
    if (own === 0) continue;
    tally.served.add(printedName(office));
    say(talk.officeTasks(printedName(office), own, all));
    if (!wanted.eachOffice) reportOpenGroups(office, campaign, session.report);
    const folder = folders.get(office.name) ?? office.name;
    written.add(folder);
    const order = { ...wanted, folder, silences, note };
    yield* writeOffice(prepared, cut, order, project, session);
    await context.pause();
  }
  if (wanted.eachOffice && wanted.only === undefined) {
    const root = join(outFolder(wanted.out, project, session), place.path, officesFolder);
    await reportLeftFolders(
      { root, written, ofCampaigns: false },
      project,
      await context.disk(),
      session.report,
    );
  }
}

/** Each once, by whichever of its names it is called. */
function officesCalled(names: readonly string[], campaign: Campaign, tally: Tally): readonly Office[] {
  for (const name of officeNames(campaign)) tally.names.add(name);
  const offices = names.flatMap((name) => {
    const office = findOffice(name, campaign);
    if (office) tally.found.set(name, printedName(office));
    return office ?? [];
  });
  return [...new Set(offices)];
}

function noteLists(
  only: string | undefined,
  whole: readonly FormPlan[],
  { documents }: Campaign,
  tally: Tally,
  report: Report,
): void {
  const lists = whole.map(({ id }) => id);
  for (const id of lists) tally.lists.add(id);
  const other = documents.find(({ id }) => id === only && !lists.includes(id));
  if (!other) return;
  tally.isOtherDocument = true;
  tally.isUnderstood = false;
  report(diagnostic('HT942', { id: other.id, title: other.title, lists }));
}

const ownTasksIn = ({ lists }: OfficeLists, chosen: readonly FormPlan[]): number =>
  new Set(lists.filter(({ from }) => chosen.some(({ id }) => id === from)).flatMap(({ tasks }) => tasks))
    .size;

function reportOpenGroups(office: Office, campaign: Campaign, report: Report): void {
  const open = groupsWithoutMembers(campaign, office);
  if (open.length === 0) return;
  const groups = open.map(({ group, tasks }) => ({ name: printedName(group), tasks }));
  report(diagnostic('HT944', { office: printedName(office), groups }));
}

/** What is found on the page of one office is found on the next: a column too narrow, a word that cannot be broken. */
function onceForEachPlace(report: Report): Report {
  const told = new Set<string>();
  return (found) => {
    const { code, span } = found;
    const place = span && `${code} ${span.file.path} ${span.start}`;
    if (place !== undefined && told.has(place)) return;
    if (place !== undefined) told.add(place);
    report(found);
  };
}
