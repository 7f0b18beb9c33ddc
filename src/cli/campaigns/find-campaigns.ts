import { basename, dirname, join, relative, sep } from 'node:path';
import type { FileReader } from '../../source/file-reader.ts';
import { errorCode } from '../../source/load-file.ts';
import type { Project } from './project.ts';

export const campaignFile = 'campaign.yaml';

/** Holds what a campaign has issued, below its folder. */
export const issuedFolder = 'issued';

/** Where a campaign is written. Paths are absolute. */
export interface CampaignPlace {
  readonly folder: string;
  /** The folder's name. */
  readonly id: string;
  /** The folder's path below plans/, with forward slashes; its name where it lies elsewhere. */
  readonly path: string;
  /** Holds what campaigns share: offices.yaml, bureau.yaml, templates/. */
  readonly shared: string;
}

/** Folders below plans/ are sorted into groups, not into depths. */
const depthLimit = 4;

/** Every campaign in a folder or below it, in the order of their paths. */
export function findCampaigns(
  folder: string,
  project: Project,
  reader: FileReader,
  depth = 0,
): readonly CampaignPlace[] {
  const entries = list(folder, reader);
  const here = entries.some(({ name, kind }) => name === campaignFile && kind !== 'folder');
  const below = entries
    .filter(({ name, kind }) => kind === 'folder' && !name.startsWith('.') && name !== 'node_modules')
    // The plans as they were when a document was issued.
    .filter(({ name }) => !(here && name === issuedFolder))
    .flatMap(({ name }) =>
      depth < depthLimit ? findCampaigns(join(folder, name), project, reader, depth + 1) : [],
    );
  return here ? [placeOf(folder, project), ...below] : below;
}

export function placeOf(folder: string, project: Project): CampaignPlace {
  const below = relative(project.plans, folder).split(sep).join('/');
  const isBelow = below !== '' && !below.startsWith('..') && !/^[A-Za-z]:/u.test(below);
  return {
    folder,
    id: basename(folder),
    path: isBelow ? below : basename(folder),
    shared: isBelow ? project.plans : dirname(folder),
  };
}

/** A folder that cannot be read holds nothing for us; whoever names it gets told so. */
function list(folder: string, reader: FileReader): ReturnType<FileReader['list']> {
  try {
    return reader.list(folder);
  } catch (error) {
    errorCode(error);
    return [];
  }
}
