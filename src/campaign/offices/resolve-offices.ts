import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { OfficesInput } from '../../schema/offices-input.ts';
import type { PartialDate } from '../../text/deadline.ts';
import { parseDate } from '../../text/official-date.ts';
import { namesOf, type Office } from '../office.ts';
import type { Place } from '../resolving/place.ts';
import type { Findings } from '../resolving/resolving.ts';
import type { Suggest } from '../resolving/suggest.ts';
import { followOfficeRelations } from './office-relations.ts';

type OfficeInput = OfficesInput['offices'][number];

/** The offices of one file, or of the campaign itself. Later lists add to earlier ones, and override by full name. */
export interface OfficeList {
  readonly offices: readonly OfficeInput[];
  /** Where the list stands. */
  readonly place: Place;
}

/** Where each name was claimed. */
export type OfficeClaims = ReadonlyMap<string, { readonly office: string; readonly span: Span }>;

/**
 * One registry out of all lists. What a later list says of an office replaces that key and leaves the others as they
 * were; aliases are added. Reported: an office listed twice in one list, a name that two offices claim, a parent or
 * member that no list holds, circles of parents or members. `complete`: false where a list lost an entry, so that
 * nothing may be said about names that are missing.
 */
export function resolveOffices(
  lists: readonly OfficeList[],
  complete: boolean,
  findings: Findings,
): readonly Office[] {
  const { report } = findings;
  const entries = new Map<string, OfficeEntry>();
  for (const list of lists) {
    const inThisList = new Map<string, Span>();
    for (const [index, input] of list.offices.entries()) {
      const place = list.place.below(index);
      const name = input.name.normalize('NFC');
      const twice = inThisList.get(name);
      if (twice) report(diagnostic('HT303', { name }, place.at('name'), { related: [twice] }));
      inThisList.set(name, place.at('name'));
      entries.set(name, merge(entries.get(name), input, place));
    }
  }
  const offices = [...entries.values()];
  const claims = claimNames(offices, report);
  return followOfficeRelations(offices, claims, complete, findings);
}

/** An office and where each of its keys was last written. */
export interface OfficeEntry {
  readonly office: Office;
  readonly at: (key: string, index?: number) => Span;
}

function merge(earlier: OfficeEntry | undefined, input: OfficeInput, place: Place): OfficeEntry {
  const before = earlier?.office;
  const short = input.short ?? before?.short;
  const parent = input.parent ?? before?.parent;
  const numberPrefix = input.numberPrefix ?? before?.numberPrefix;
  const from = readDate(input.from) ?? before?.from;
  const until = readDate(input.until) ?? before?.until;
  const successor = input.successor ?? before?.successor;
  return {
    office: {
      name: input.name.normalize('NFC'),
      ...(short === undefined ? {} : { short }),
      aliases: [...new Set([...(input.aliases ?? []), ...(before?.aliases ?? [])])],
      ...(parent === undefined ? {} : { parent }),
      group: input.group ?? before?.group ?? (input.members ?? before?.members ?? []).length > 0,
      members: input.members ?? before?.members ?? [],
      ...(numberPrefix === undefined ? {} : { numberPrefix }),
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
      ...(successor === undefined ? {} : { successor }),
      origin: place.origin,
    },
    at: (key, index) => {
      const writtenHere = Object.hasOwn(input, key) || !earlier;
      if (!writtenHere) return earlier.at(key, index);
      return index === undefined ? place.at(key) : place.at(key, index);
    },
  };
}

/** A date that cannot be read has been reported by the schema. */
function readDate(written: string | undefined): PartialDate | undefined {
  const reading = written === undefined ? undefined : parseDate(written);
  return reading?.ok ? reading.date : undefined;
}

function claimNames(entries: readonly OfficeEntry[], report: Report): OfficeClaims {
  const claims = new Map<string, { readonly office: string; readonly span: Span }>();
  for (const { office, at } of entries) claims.set(office.name, { office: office.name, span: at('name') });
  for (const { office, at } of entries) {
    const others: readonly (readonly [string | undefined, Span])[] = [
      [office.short, at('short')],
      ...office.aliases.map((alias, index) => [alias, at('aliases', index)] as const),
    ];
    for (const [written, span] of others) {
      if (written === undefined) continue;
      const name = written.normalize('NFC');
      const first = claims.get(name);
      if (!first) claims.set(name, { office: office.name, span });
      else if (first.office !== office.name) {
        const parameters = { name, first: first.office, second: office.name };
        report(diagnostic('HT302', parameters, span, { related: [first.span] }));
      }
    }
  }
  return claims;
}

/** Finds offices by any of their names, and remembers the names that nobody bears. */
export interface OfficeLookup {
  find(name: string): Office | undefined;
  /** The office, or a stand-in that bears the name; the name is then reported at the end, once, with its places. */
  resolve(name: string, span: Span, standsAs?: 'owner'): Office;
  reportUnknown(findings: Findings): void;
}

const marks = /[、，,；;]/u;
/** A space between two Chinese names joins them, too. */
const separators = /[、，,；;]|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;
/** What the names of bodies, divisions and classes of them end in. */
const likeOffice =
  /^\p{Script=Han}.*(?:局|委|委员会|办|办公室|科|处|股|室|厅|院|校|所|站|队|中心|机构|单位|企业|公司|乡镇|街道|政府)$/u;

const byPlace = (one: Span, other: Span): number =>
  one.file === other.file ? one.start - other.start : one.file.path < other.file.path ? -1 : 1;

export function createOfficeLookup(
  offices: readonly Office[],
  complete: boolean,
  standIn: Pick<Office, 'origin'>,
): OfficeLookup {
  const byName = new Map<string, Office>();
  for (const office of offices) {
    for (const name of namesOf(office)) {
      const key = name.normalize('NFC');
      if (!byName.has(key)) byName.set(key, office);
    }
  }
  const unknown = new Map<string, { readonly spans: Span[]; readonly alwaysOwner: boolean }>();
  const find = (name: string): Office | undefined => byName.get(name.normalize('NFC'));

  const describe = (
    name: string,
    [span, ...related]: readonly Span[],
    acceptsWords: boolean,
    suggest: Suggest,
  ) => {
    const parts = name.split(separators).map((part) => part.trim());
    const areOffices =
      parts.every((part) => find(part) || likeOffice.test(part)) || (marks.test(name) && parts.some(find));
    if (parts.length > 1 && areOffices) {
      return diagnostic('HT306', { written: name, corrected: `[${parts.join(', ')}]` }, span, { related });
    }
    const parameters = { name, places: related.length + 1, acceptsWords, ...suggest(name, byName.keys()) };
    return diagnostic('HT301', parameters, span, { related });
  };

  return {
    find,
    resolve(name, span, standsAs) {
      const known = find(name);
      if (known) return known;
      const isOwner = standsAs === 'owner';
      const before = unknown.get(name);
      before?.spans.push(span);
      unknown.set(name, {
        spans: before?.spans ?? [span],
        alwaysOwner: isOwner && before?.alwaysOwner !== false,
      });
      return { name, aliases: [], group: false, members: [], origin: standIn.origin };
    },
    reportUnknown({ report, suggest }) {
      if (!complete) return;
      for (const [name, { spans, alwaysOwner }] of unknown) {
        report(describe(name, spans.toSorted(byPlace), alwaysOwner, suggest));
      }
    },
  };
}
