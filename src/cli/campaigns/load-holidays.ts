import { join } from 'node:path';
import type { HolidayYear } from '../../campaign/calendar/resolve-calendar.ts';
import { shippedHolidays } from '../../campaign/calendar/shipped-holidays.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { HolidaysInput } from '../../schema/holidays-input.ts';
import { readHolidays } from '../../schema/read.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { readYaml } from '../../source/read-yaml.ts';
import { type FileMemory, makeOfFile } from './file-memory.ts';
import type { CampaignPlace } from './find-campaigns.ts';
import type { Project } from './project.ts';

/**
 * The days off of each year: those that the program brings with it, each replaced by a file of the user for the same
 * year, plans/holidays/2024.yaml and so on. They are not among the files that a document is made from: a new year that
 * becomes known changes no page. Reported: whatever is wrong with the files.
 */
export function loadHolidays(
  place: CampaignPlace,
  project: Project,
  reader: FileReader,
  report: Report,
  memory?: FileMemory,
): readonly HolidayYear[] {
  const root = join(place.shared, 'holidays');
  const written = reader.stat(root)?.kind === 'folder' ? reader.list(root).map(({ name }) => name) : [];
  const own = new Set(written.filter((name) => isYear.test(name)));
  const shipped = new Map(shippedHolidays.map((value) => [`${value.year}.yaml`, value]));
  return [...new Set([...shipped.keys(), ...own])].flatMap((name): readonly HolidayYear[] => {
    const value = shipped.get(name);
    if (value && !own.has(name)) return [shippedYear(name, value)];
    const path = join(root, name);
    const read = makeOfFile(path, memory, reader, report, (ownReader, ownReport) => {
      const yaml = readYaml(path, { root, show: project.show }, ownReader, ownReport);
      return yaml && readHolidays(yaml, ownReport);
    });
    return read ? [read] : [];
  });
}

const isYear = /^\d{4}\.yaml$/u;

function shippedYear(name: string, value: HolidaysInput): HolidayYear {
  const span = { file: { path: `plans/holidays/${name}`, text: '' }, start: 0, end: 0 };
  return { value, origin: () => ({ span, at: () => span }) };
}
