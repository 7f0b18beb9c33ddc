import { join } from 'node:path';
import type { Campaign } from '../../campaign/campaign.ts';
import { resolveCampaign } from '../../campaign/resolve-campaign.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../diagnostics/span.ts';
import type { Read } from '../../schema/read.ts';
import { readBureau, readCampaign, readOffices } from '../../schema/read.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { type PositionedYaml, readYaml } from '../../source/read-yaml.ts';
import { type FileMemory, makeOfFile } from './file-memory.ts';
import { type CampaignPlace, campaignFile } from './find-campaigns.ts';
import { loadHolidays } from './load-holidays.ts';
import type { Project } from './project.ts';

export interface LoadedCampaign {
  readonly place: CampaignPlace;
  readonly campaign: Campaign;
  /** Every file that its documents are made from. */
  readonly files: readonly SourceFile[];
  /** Those of them that other campaigns read, too. */
  readonly shared: readonly SourceFile[];
}

/**
 * Reads a campaign and what it shares with others, and resolves its names.
 * Files that are in `memory` and have not changed since are not parsed again.
 * Reported: everything that these stages find. `undefined` where the campaign's own file cannot be understood.
 */
export function loadCampaign(
  place: CampaignPlace,
  project: Project,
  reader: FileReader,
  report: Report,
  memory?: FileMemory,
): LoadedCampaign | undefined {
  const files: SourceFile[] = [];
  const sharedFiles: SourceFile[] = [];
  const read = <Value>(
    folder: string,
    name: string,
    toValue: (yaml: PositionedYaml, report: Report) => Read<Value> | undefined,
  ): Read<Value> | undefined => {
    const path = join(folder, name);
    const made = makeOfFile(path, memory, reader, report, (ownReader, ownReport) => {
      const yaml = readYaml(path, { root: folder, show: project.show }, ownReader, ownReport);
      return yaml && { files: yaml.files, value: toValue(yaml, ownReport) };
    });
    if (!made) return undefined;
    files.push(...made.files);
    if (folder === place.shared) sharedFiles.push(...made.files);
    return made.value;
  };
  /** What all campaigns share first, then the campaign's own, which adds to it and overrides it. */
  const readBoth = <Value>(
    name: string,
    toValue: (yaml: PositionedYaml, report: Report) => Read<Value> | undefined,
  ): readonly (Read<Value> | undefined)[] =>
    // A file that is there but cannot be understood stays in the list, so that nothing is concluded from its absence.
    [place.shared, place.folder].flatMap((folder) =>
      reader.stat(join(folder, name)) ? [read(folder, name, toValue)] : [],
    );

  const input = read(place.folder, campaignFile, readCampaign);
  const shared = {
    offices: readBoth('offices.yaml', readOffices),
    bureau: readBoth('bureau.yaml', readBureau),
    holidays: loadHolidays(place, project, reader, report, memory),
  };
  const campaign = input && resolveCampaign(place.id, input, shared, report);
  return campaign && { place, campaign, files, shared: sharedFiles };
}
