import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { positionOf } from '../diagnostics/position.ts';
import type { Span } from '../diagnostics/span.ts';
import type { Entry } from './entry.ts';
import { type Field, fields, fieldTitles } from './fields.ts';
import { longestName, longestText, mostUnits } from './limits.ts';
import { kindOfNoName } from './no-name.ts';
import { sameName, tidy } from './tidy.ts';
import type { Unit } from './unit.ts';

/** A third of a list without districts comes from merged cells; a few units are those that belong to none. */
const fewestMissing = 3;

/** Takes the entries of a list one by one; at the end gives the units. */
export interface UnitCollector {
  add(entry: Entry): void;
  /** Reports what only the whole list shows: districts that merged cells lost (HT914). */
  finish(): readonly Unit[];
}

/**
 * Reported: no name (HT903), what is no name (HT905), too much text (HT909), a name twice (HT904), a telephone number
 * that lost its digits (HT908), too many units (HT910).
 */
export function collectUnits(report: Report, list: 'table' | 'yaml' = 'table'): UnitCollector {
  const units: Unit[] = [];
  const first = new Map<string, Unit>();
  const districts: {
    above?: string;
    missing: number;
    first?: { readonly above: string; readonly span: Span };
  } = { missing: 0 };
  let isFull = false;
  const share = shareTexts();
  return {
    add: (entry) => {
      if (units.length === mostUnits && !isFull) {
        isFull = true;
        report(diagnostic('HT910', { limit: mostUnits }, entry.span('name')));
      }
      const unit = isFull ? undefined : readEntry(entry, share, report);
      if (!unit) return;
      const same = sameName(unit.name);
      const twin = first.get(same);
      if (twin) reportTwice(unit, twin, report);
      else first.set(same, unit);
      units.push(unit);
      if (unit.district !== undefined) districts.above = unit.district;
      else if (districts.above !== undefined) {
        districts.missing += 1;
        districts.first ??= { above: districts.above, span: unit.span };
      }
    },
    finish: () => {
      const { first: gap, missing } = districts;
      if (gap && missing >= fewestMissing && missing * 3 >= units.length) {
        report(diagnostic('HT914', { count: missing, above: gap.above, list }, gap.span));
      }
      return units;
    },
  };
}

/** Districts and groups, which thousands of units have in common: kept once, and read once. */
interface SharedTexts {
  district(written: string): string;
  groups(entry: Entry): readonly string[];
}

/** Different ones that are remembered; a list with more of them shares few. */
const mostShared = 5000;

function shareTexts(): SharedTexts {
  const districts = new Map<string, string>();
  const groups = new Map<string, readonly string[]>();
  return {
    district: (written) => recall(districts, written, tidy),
    groups: (entry) =>
      entry.groups
        ? tidyGroups(entry.groups)
        : recall(groups, entry.values.group ?? '', (cell) => tidyGroups(cell.split(/[、，,；;|｜\n]/u))),
  };
}

function recall<Value>(known: Map<string, Value>, text: string, read: (text: string) => Value): Value {
  const before = known.get(text);
  if (before !== undefined) return before;
  const value = read(text);
  if (known.size < mostShared) known.set(text, value);
  return value;
}

const tidyGroups = (written: readonly string[]): readonly string[] => [
  ...new Set(written.map(tidy).filter((group) => group !== '')),
];

function readEntry(entry: Entry, share: SharedTexts, report: Report): Unit | undefined {
  const read = (field: Field): string => tidy(entry.values[field] ?? '');
  const name = read('name');
  const span = entry.span('name');
  const noName = kindOfNoName(name);
  if (name === '') report(diagnostic('HT903', {}, span));
  else if (noName) report(diagnostic('HT905', { name, kind: noName }, span));
  if (name === '' || noName) return undefined;
  const district = share.district(entry.values.district ?? '');
  const texts = { district, contact: read('contact'), phone: withoutMark(read('phone')) };
  const groups = share.groups(entry);
  checkLengths({ ...texts, name, group: groups.join('、') }, entry, report);
  if (/^\d+(?:\.\d+)?E\+\d+$/iu.test(texts.phone)) {
    report(diagnostic('HT908', { name, phone: texts.phone }, entry.span('phone')));
  }
  return {
    name,
    ...(texts.district === '' ? {} : { district: texts.district }),
    groups,
    ...(texts.contact === '' ? {} : { contact: texts.contact }),
    ...(texts.phone === '' ? {} : { phone: texts.phone }),
    span,
  };
}

/** Excel keeps a number as text by an apostrophe before it. */
const withoutMark = (phone: string): string => phone.replace(/^'/u, '');

function checkLengths(texts: Readonly<Record<Field, string>>, entry: Entry, report: Report): void {
  for (const field of fields) {
    const limit = field === 'name' ? longestName : longestText;
    if (texts[field].length <= limit) continue;
    const { length } = [...texts[field]];
    if (length > limit) {
      report(diagnostic('HT909', { column: fieldTitles[field][0], length, limit }, entry.span(field)));
    }
  }
}

function reportTwice(unit: Unit, twin: Unit, report: Report): void {
  const { line } = positionOf(twin.span.file, twin.span.start);
  const first = twin.name === unit.name ? {} : { first: twin.name };
  report(diagnostic('HT904', { name: unit.name, line, ...first }, unit.span, { related: [twin.span] }));
}
