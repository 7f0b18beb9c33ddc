import { noAnnexes } from '../../campaign/annex-mark.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan } from '../../campaign/document-plan.ts';
import { parseProse } from '../../campaign/prose.ts';
import { prosePlaces } from '../../campaign/references/prose-places.ts';
import { resolveReference } from '../../campaign/references/resolve-reference.ts';
import type { Span } from '../../diagnostics/span.ts';
import { daysInMonth } from '../../text/calendar.ts';
import type { PartialDate } from '../../text/deadline.ts';
import { placesInScalar } from '../../text/place-in-scalar.ts';

/** A day that a text names: 3月22日, with or without its year. */
export interface ProseDate {
  readonly date: PartialDate & { readonly month: number; readonly day: number };
  /** As the reader sees it, references replaced. */
  readonly written: string;
  /** 3月22日前, 3月22日17时前; not 3月22日前后, nor 3月22日前的, which only describes something. */
  readonly isDue: boolean;
  /** What stands before and after it in its sentence, as far as it matters. */
  readonly before: string;
  readonly after: string;
  /** The date, or the reference that stands for it. */
  readonly span: Span;
  /** Where the date itself was written: here, or in the fact that is referred to. */
  readonly source: Span;
}

/** A text with the dates in it, in order. */
export interface DatedText {
  /** With the references replaced. */
  readonly text: string;
  readonly dates: readonly ProseDate[];
  /** The document that alone prints it; absent for what any document may show. */
  readonly document?: DocumentPlan;
}

const aDay = /(?<!\d)(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/gu;
const due =
  /^(?:[（(][^（）()]{1,8}[）)])?(?:(?:上午|下午)?\d{1,2}[时点:：](?:\d{1,2}分?|整)?|下班|中午|上午|下午)?(?:之|以)?前(?![的后夕])/u;

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

const sentences = /[^。；;\n]+/gu;
/** As many characters beside a date as rules look at. */
const reach = 80;

/** The dates of one text; `scalar` is where it was written. */
export function readDates(
  prose: string,
  scalar: Span,
  campaign: Campaign,
): Pick<DatedText, 'text' | 'dates'> {
  const pieces = replaceReferences(prose, campaign);
  const text = pieces.map((piece) => piece.text).join('');
  const found = [...text.matchAll(sentences)].flatMap(({ 0: sentence, index }) =>
    [...sentence.matchAll(aDay)].map((day) => ({ sentence, day, offset: index + day.index })),
  );
  if (found.length === 0) return { text, dates: [] };
  const find = placesIn(scalar, prose);
  const dates = found.flatMap(({ sentence, day, offset }): readonly ProseDate[] => {
    const date = dateOf(day.groups ?? {});
    if (!date) return [];
    const [written] = day;
    const end = day.index + written.length;
    const before = sentence.slice(Math.max(0, day.index - reach), day.index);
    const after = sentence.slice(end, end + reach);
    const place = placeIn(pieces, offset, offset + written.length);
    const span = place ? find(place.start, place.end) : scalar;
    return [{ date, written, isDue: due.test(after), before, after, span, source: place?.fact ?? span }];
  });
  return { text, dates };
}

/** The stretches of a text as stretches of its file; the whole scalar where YAML changed its letters. */
export function placesIn(scalar: Span, prose: string): (start: number, end: number) => Span {
  const { file } = scalar;
  const find = placesInScalar(file.text.slice(scalar.start, scalar.end), prose);
  return (start, end) => {
    const found = find(start, end);
    return found ? { file, start: scalar.start + found[0], end: scalar.start + found[1] } : scalar;
  };
}

interface Piece {
  readonly text: string;
  /** Where it stands in the prose as written. */
  readonly start: number;
  readonly end: number;
  /** Something else is read in its place. */
  readonly isReference: boolean;
  /** Where the fact that it stands for was written. */
  readonly fact?: Span;
}

function replaceReferences(prose: string, campaign: Campaign): readonly Piece[] {
  const facts = new Map(campaign.facts.map(({ id, origin }) => [id, origin.span]));
  const pieces: Piece[] = [];
  let at = 0;
  for (const segment of parseProse(prose)) {
    if (segment.kind === 'text') continue;
    const { start, written } = segment;
    pieces.push(...textPieces(prose, at, start));
    const isReference = segment.kind === 'reference';
    const found = isReference ? resolveReference(segment, { campaign, annexes: noAnnexes }) : undefined;
    const fact = isReference && segment.subject === '事实' ? facts.get(segment.target) : undefined;
    at = start + written.length;
    const text = found?.ok ? found.text : written;
    pieces.push({ text, start, end: at, isReference: true, ...(fact ? { fact } : {}) });
  }
  return [...pieces, ...textPieces(prose, at, prose.length)];
}

/** The text between two references; 【【 in it stands for one character. */
function* textPieces(prose: string, from: number, to: number): Generator<Piece> {
  let start = from;
  for (const [index, text] of prose.slice(from, to).split('【【').entries()) {
    if (index > 0) {
      yield { text: '【', start, end: start + 2, isReference: true };
      start += 2;
    }
    yield { text, start, end: start + text.length, isReference: false };
    start += text.length;
  }
}

/** Where a stretch of the text that is read stands in the prose as written; a reference is one whole. */
function placeIn(
  pieces: readonly Piece[],
  from: number,
  to: number,
): Pick<Piece, 'start' | 'end' | 'fact'> | undefined {
  let offset = 0;
  let start: number | undefined;
  for (const piece of pieces) {
    const end = offset + piece.text.length;
    const before = piece.start - offset;
    if (start === undefined && from < end) start = piece.isReference ? piece.start : before + from;
    if (start !== undefined && to <= end) {
      const { fact } = piece;
      return { start, end: piece.isReference ? piece.end : before + to, ...(fact ? { fact } : {}) };
    }
    offset = end;
  }
  return undefined;
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
