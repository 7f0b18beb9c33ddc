import { dirname, extname } from 'node:path';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../diagnostics/span.ts';
import { withoutRepetition } from '../diagnostics/without-repetition.ts';
import type { FileReader } from '../source/file-reader.ts';
import { readYaml } from '../source/read-yaml.ts';
import { collectUnits, type UnitCollector } from './collect-units.ts';
import { loadList } from './load-list.ts';
import { readCsv } from './read-csv.ts';
import { readYamlList } from './read-yaml-list.ts';
import type { Unit } from './unit.ts';

/** Everybody who gets a packet, in the order of the list. */
export interface UnitList {
  readonly units: readonly Unit[];
  readonly file: SourceFile;
}

/**
 * Reads a list of units: YAML where the file is called so, a table of any other name. `path` is absolute, `show` says
 * what the user calls it. Reported: whatever is wrong with the file, its table or YAML, and its units (HT901–HT914);
 * of one kind so many in full, the others by their count. Returns `undefined` after an error.
 */
export function readUnits(
  path: string,
  { show }: { show(path: string): string },
  reader: FileReader,
  report: Report,
): UnitList | undefined {
  let hasErrors = false;
  const watch: Report = (found) => {
    if (found.severity === 'error') hasErrors = true;
    report(found);
  };
  const read = /^\.ya?ml$/iu.test(extname(path)) ? readYamlUnits : readTableUnits;
  const list = read(path, show, reader, watch);
  if (list?.units.length === 0 && !hasErrors) {
    watch(diagnostic('HT911', { path: list.file.path }, { file: list.file, start: 0, end: 0 }));
  }
  return hasErrors ? undefined : list;
}

type Read = (
  path: string,
  show: (path: string) => string,
  reader: FileReader,
  report: Report,
) => UnitList | undefined;

const readYamlUnits: Read = (path, show, reader, report) => {
  const yaml = readYaml(path, { root: dirname(path), show }, reader, report);
  return yaml && collect(yaml.file, 'yaml', report, ({ add }, limited) => readYamlList(yaml, add, limited));
};

const readTableUnits: Read = (path, show, reader, report) => {
  const file = loadList(path, show(path), reader, report);
  return file && collect(file, 'table', report, ({ add }, limited) => readCsv(file, add, limited));
};

function collect(
  file: SourceFile,
  list: 'table' | 'yaml',
  report: Report,
  fill: (units: UnitCollector, report: Report) => void,
): UnitList {
  const limited = withoutRepetition(report, file);
  const units = collectUnits(limited.report, list);
  fill(units, limited.report);
  limited.end();
  return { units: units.finish(), file };
}
