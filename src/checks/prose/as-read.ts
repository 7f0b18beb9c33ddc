import { noAnnexes } from '../../campaign/annex-mark.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan } from '../../campaign/document-plan.ts';
import { parseProse } from '../../campaign/prose.ts';
import { prosePlaces } from '../../campaign/references/prose-places.ts';
import { resolveReference } from '../../campaign/references/resolve-reference.ts';
import type { Span } from '../../diagnostics/span.ts';
import { placesInScalar } from '../../text/place-in-scalar.ts';

/** Prose with its references replaced, as its reader will see it. What refers to annexes stays as it is written. */
export interface ProseAsRead {
  readonly text: string;
  /** Where a stretch of the text was written (UTF-16 offsets, end exclusive); a reference is one whole. */
  placeOf(start: number, end: number): ReadPlace;
}

export interface ReadPlace {
  readonly span: Span;
  /** Where the fact that a reference stands for was written. */
  readonly fact?: Span;
}

/** A text of a campaign, and the document that alone prints it. */
export interface TextAsRead extends ProseAsRead {
  /** Absent for what any document of the campaign may show. */
  readonly document?: DocumentPlan;
}

const known = new WeakMap<Campaign, readonly TextAsRead[]>();

/** Every text of a campaign in which references mean something, as its reader will see it. */
export function textsAsRead(campaign: Campaign): readonly TextAsRead[] {
  const found = known.get(campaign) ?? collect(campaign);
  known.set(campaign, found);
  return found;
}

const collect = (campaign: Campaign): readonly TextAsRead[] =>
  prosePlaces(campaign).map(({ text, span, document }) => {
    const read = proseAsRead(text, span, campaign);
    return document ? { ...read, document } : read;
  });

/** Reads one piece of prose; `scalar` is where it was written. */
export function proseAsRead(prose: string, scalar: Span, campaign: Campaign): ProseAsRead {
  const replaced = prose.includes('【') ? replaceReferences(prose, campaign) : undefined;
  let find: ReturnType<typeof placesIn> | undefined;
  return {
    text: replaced?.map((piece) => piece.text).join('') ?? prose,
    placeOf(start, end) {
      const pieces = replaced ?? [{ text: prose, start: 0, end: prose.length, isReference: false }];
      const place = placeIn(pieces, start, end);
      if (!place) return { span: scalar };
      find ??= placesIn(scalar, prose);
      return { span: find(place.start, place.end), ...(place.fact ? { fact: place.fact } : {}) };
    },
  };
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
