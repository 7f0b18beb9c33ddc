import { noAnnexes } from '../../campaign/annex-mark.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan } from '../../campaign/document-plan.ts';
import { parseProse } from '../../campaign/prose.ts';
import { prosePlaces } from '../../campaign/references/prose-places.ts';
import { resolveReference } from '../../campaign/references/resolve-reference.ts';
import type { Span } from '../../diagnostics/span.ts';
import { daysInMonth } from '../../text/calendar.ts';
import type { PartialDate } from '../../text/deadline.ts';
import { type PlaceInScalar, placesInScalar } from '../../text/place-in-scalar.ts';

/** A day that a text names: 3月22日, with or without its year. */
export interface ProseDate {
  readonly date: PartialDate & { readonly month: number; readonly day: number };
  /** As the reader sees it, references replaced. */
  readonly written: string;
  /** 3月22日前, 3月22日17时前. */
  readonly isDue: boolean;
  /** What stands before and after it in its sentence. */
  readonly before: string;
  readonly after: string;
  /** The date, or the reference that stands for it. */
  readonly span: Span;
}

/** A text with the dates in it, in order. */
export interface DatedText {
  /** With the references replaced. */
  readonly text: string;
  readonly dates: readonly ProseDate[];
  /** The document that alone prints it; absent for what any document may show. */
  readonly document?: DocumentPlan;
}

const aDay = /(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/gu;
const due =
  /^(?:[（(][^（）()]{1,8}[）)])?(?:(?:上午|下午)?\d{1,2}[时点:：](?:\d{1,2}分?|整)?|下班|中午|上午|下午)?(?:之|以)?前/u;

const known = new WeakMap<Campaign, readonly DatedText[]>();

/** Every text of a campaign that names a day; each is read as its reader will see it. */
export function datedTexts(campaign: Campaign): readonly DatedText[] {
  const found = known.get(campaign) ?? collect(campaign);
  known.set(campaign, found);
  return found;
}

const collect = (campaign: Campaign): readonly DatedText[] =>
  prosePlaces(campaign).flatMap(({ text, span, document }) => {
    const read = readDates(text, span, campaign);
    return read.dates.length > 0 ? [{ ...read, ...(document ? { document } : {}) }] : [];
  });

/** The dates of one text; `scalar` is where it was written. */
export function readDates(
  prose: string,
  scalar: Span,
  campaign: Campaign,
): Pick<DatedText, 'text' | 'dates'> {
  const pieces = replaceReferences(prose, campaign);
  const { file } = scalar;
  const find = placesInScalar(file.text.slice(scalar.start, scalar.end), prose);
  const text = pieces.map((piece) => piece.text).join('');
  const dates = [...text.matchAll(aDay)].flatMap((match): readonly ProseDate[] => {
    const date = dateOf(match.groups ?? {});
    const end = match.index + match[0].length;
    if (!date || /\d$/u.test(text.slice(0, match.index))) return [];
    const rest = text.slice(end);
    const before =
      text
        .slice(0, match.index)
        .split(/[。；;\n]/u)
        .at(-1) ?? '';
    const after = rest.split(/[。；;\n]/u)[0] ?? '';
    const place = placeIn(pieces, match.index, end);
    const span = place ? spanIn(scalar, find, place) : scalar;
    return [{ date, written: match[0], isDue: due.test(rest), before, after, span }];
  });
  return { text, dates };
}

interface Piece {
  readonly text: string;
  /** Where it stands in the prose as written. */
  readonly start: number;
  readonly end: number;
  readonly isReference: boolean;
}

function replaceReferences(prose: string, campaign: Campaign): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const segment of parseProse(prose)) {
    if (segment.kind === 'text') {
      // 【【 is one character of the text and two of the prose; nothing with a date is written so.
      const end = at + segment.text.length;
      pieces.push({ text: segment.text, start: at, end, isReference: false });
      at = end;
      continue;
    }
    const { start, written } = segment;
    const found =
      segment.kind === 'reference' ? resolveReference(segment, { campaign, annexes: noAnnexes }) : undefined;
    at = start + written.length;
    pieces.push({ text: found?.ok ? found.text : written, start, end: at, isReference: true });
  }
  return pieces;
}

type Stretch = readonly [start: number, end: number];

/** Where a stretch of the text that is read stands in the prose as written; a reference is one whole. */
function placeIn(pieces: readonly Piece[], from: number, to: number): Stretch | undefined {
  let offset = 0;
  let start: number | undefined;
  for (const piece of pieces) {
    const end = offset + piece.text.length;
    const before = piece.start - offset;
    if (start === undefined && from < end) start = piece.isReference ? piece.start : before + from;
    if (start !== undefined && to <= end) return [start, piece.isReference ? piece.end : before + to];
    offset = end;
  }
  return undefined;
}

function spanIn({ file, start, end }: Span, find: PlaceInScalar, [from, to]: Stretch): Span {
  const found = find(from, to);
  return found ? { file, start: start + found[0], end: start + found[1] } : { file, start, end };
}

function dateOf(groups: Readonly<Record<string, string>>): ProseDate['date'] | undefined {
  const { year, month, day } = groups;
  const date = {
    month: Number(month),
    day: Number(day),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
  const exists = date.month >= 1 && date.month <= 12 && date.day >= 1;
  return exists && date.day <= daysInMonth(date.month, date.year) ? date : undefined;
}
