import { basename, dirname, resolve } from 'node:path';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { type CampaignPlace, campaignFile, findCampaigns } from './find-campaigns.ts';
import type { Project } from './project.ts';

/**
 * The campaigns that the command line names: by folder, by campaign.yaml, by the folder's name or by its path below
 * plans/; without names all. A folder without a campaign of its own stands for those below it.
 * Reported: HT801 a name that is none, HT802 no campaign at all, HT803 a name that several have.
 */
export function chooseCampaigns(
  names: readonly string[],
  workingFolder: string,
  project: Project,
  reader: FileReader,
  report: Report,
): readonly CampaignPlace[] {
  const all = findCampaigns(project.plans, project, reader);
  if (names.length === 0) {
    if (all.length === 0) report(diagnostic('HT802', { folder: project.show(project.plans) }));
    return all;
  }
  const chosen = names.flatMap((name) => chooseOne(name, all, workingFolder, project, reader, report));
  return [...new Map(chosen.map((place) => [place.folder, place])).values()];
}

function chooseOne(
  name: string,
  all: readonly CampaignPlace[],
  workingFolder: string,
  project: Project,
  reader: FileReader,
  report: Report,
): readonly CampaignPlace[] {
  const path = resolve(workingFolder, name);
  const isFile = basename(path) === campaignFile && reader.stat(path)?.kind === 'file';
  const folder = isFile ? dirname(path) : path;
  const atPath = reader.stat(folder)?.kind === 'folder' ? findCampaigns(folder, project, reader) : [];
  const own = atPath.find((place) => place.folder === folder);
  if (own) return [own];
  const wanted = normal(name);
  const named = all.filter((place) => normal(place.path) === wanted);
  const called = named.length > 0 ? named : all.filter((place) => normal(place.id) === wanted);
  if (called.length === 1) return called;
  if (called.length > 1) {
    const candidates = called.map((place) => project.show(place.folder));
    report(diagnostic('HT803', { name, candidates }));
    return [];
  }
  if (atPath.length > 0) return atPath;
  const suggestion = suggest(wanted, all);
  report(diagnostic('HT801', { name, ...(suggestion !== undefined && { suggestion }) }));
  return [];
}

function suggest(name: string, all: readonly CampaignPlace[]): string | undefined {
  const near = nearest(name, [...all.map(({ id }) => id), ...all.map(({ path }) => path)]);
  const holding = all.filter(({ path }) => name !== '' && path.includes(name));
  return near ?? (holding.length === 1 ? holding[0]?.path : undefined);
}

/** macOS may give file names in another form than keyboards do; a slash at the end means nothing. */
const normal = (name: string): string => name.normalize('NFC').replaceAll('\\', '/').replace(/\/+$/u, '');
