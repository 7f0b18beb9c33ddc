import { join } from 'node:path';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { HolidaysInput } from '../../schema/holidays-input.ts';
import { type Read, readHolidays } from '../../schema/read.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { readYaml } from '../../source/read-yaml.ts';
import type { CampaignPlace } from './find-campaigns.ts';
import type { Project } from './project.ts';

/**
 * The days off of each year: the program's own plans/holidays/2024.yaml and so on, each replaced by a file of the same
 * name under the user's plans/holidays/. They are not among the files that a document is made from: a new year that
 * becomes known changes no page. Reported: whatever is wrong with the files.
 */
export function loadHolidays(
  place: CampaignPlace,
  packageFolder: string,
  project: Project,
  reader: FileReader,
  report: Report,
): readonly Read<HolidaysInput>[] {
  const folders = new Map<string, string>();
  for (const root of [join(packageFolder, 'plans'), place.shared]) {
    const folder = join(root, 'holidays');
    if (reader.stat(folder)?.kind !== 'folder') continue;
    for (const { name } of reader.list(folder)) if (isYear.test(name)) folders.set(name, folder);
  }
  return [...folders].flatMap(([name, root]) => {
    const yaml = readYaml(join(root, name), { root, show: project.show }, reader, report);
    return (yaml && readHolidays(yaml, report)) ?? [];
  });
}

const isYear = /^\d{4}\.yaml$/u;
