import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HolidaysInput } from '../../../src/schema/holidays-input.ts';
import { type Read, readHolidays } from '../../../src/schema/read.ts';
import { nodeFileReader } from '../../../src/source/file-reader.ts';
import { readYaml } from '../../../src/source/read-yaml.ts';

export const holidaysFolder = join(import.meta.dirname, '..', '..', '..', 'plans', 'holidays');

/** What the files of plans/holidays/ say, in the order of their names. Throws where one of them is wrong. */
export function writtenHolidays(): readonly Read<HolidaysInput>[] {
  const fail = (found: { readonly code: string }): never => {
    throw new Error(found.code);
  };
  return readdirSync(holidaysFolder).flatMap((name) => {
    const options = { root: holidaysFolder, show: (path: string) => path };
    const yaml = readYaml(join(holidaysFolder, name), options, nodeFileReader, fail);
    return (yaml && readHolidays(yaml, fail)) ?? [];
  });
}
