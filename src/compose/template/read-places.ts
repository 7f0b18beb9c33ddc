import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { Block, Inline } from '../../document/document.ts';
import type { HeadingLine, PlaceKind, Places, Rendered } from './declaration.ts';
import { cutAtBreaks } from './inlines.ts';
import { inlinesOfPieces, type Piece, readPieces } from './pieces.ts';
import { settlePunctuation } from './settle-punctuation.ts';
import type { Tokens } from './tokens.ts';

/** What stands in one place: paragraphs of pieces. */
type Contents = readonly (readonly Piece[])[];

/** What is wrong with a place once it is printed; the caller knows where the place is written. */
export type PlaceProblem =
  | { readonly kind: 'several-paragraphs'; readonly place: string }
  | { readonly kind: 'block-in-text'; readonly place: string; readonly name: string };

/** Cuts a rendered template into its places and reads each as what it is declared to be. */
export function readPlaces<P extends Places>(
  root: Root,
  source: string,
  places: P,
  tokens: Tokens,
  problem: (problem: PlaceProblem) => void,
): { readonly rendered: Rendered<P>; readonly order: readonly string[] } {
  const contents = cutAtHeadings(root, source, Object.keys(places), tokens);
  const read = Object.entries(places).map(
    ([name, kind]) => [name, readPlace(contents.get(name) ?? [], name, kind, problem)] as const,
  );
  return { rendered: Object.fromEntries(read) as Rendered<P>, order: [...contents.keys()] };
}

function cutAtHeadings(
  root: Root,
  source: string,
  names: readonly string[],
  tokens: Tokens,
): ReadonlyMap<string, Contents> {
  const contents = new Map<string, (readonly Piece[])[]>();
  let place = names.length === 1 ? names[0] : undefined;
  for (const node of root.children) {
    if (node.type === 'heading') {
      place = headingText(node);
      if (!contents.has(place)) contents.set(place, []);
    } else if (place !== undefined && isParagraph(node)) {
      const paragraph = settlePunctuation(readPieces(node.children, { source, tokens }));
      contents.set(place, [...(contents.get(place) ?? []), paragraph]);
    }
  }
  return contents;
}

const headingText = (heading: Heading): string =>
  heading.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

const isParagraph = (node: RootContent): node is Paragraph => node.type === 'paragraph';

function readPlace(
  contents: Contents,
  place: string,
  kind: PlaceKind,
  problem: (problem: PlaceProblem) => void,
): Rendered[string] {
  const texts = (): Contents => contents.map((pieces) => withoutBlocks(pieces, place, problem));
  switch (kind) {
    case 'line':
      return inlinesOfPieces(oneLine(texts(), place, problem));
    case 'heading':
      return readHeading(oneLine(texts(), place, problem));
    case 'paragraphs':
      return texts().flatMap(paragraphsOf);
    case 'blocks':
      return contents.flatMap((pieces) => readBlocks(pieces, place, problem));
    default:
      return assertNever(kind);
  }
}

function withoutBlocks(
  pieces: readonly Piece[],
  place: string,
  problem: (problem: PlaceProblem) => void,
): readonly Piece[] {
  return pieces.filter((piece) => {
    if (piece.kind === 'blocks') problem({ kind: 'block-in-text', place, name: piece.value.name });
    return piece.kind !== 'blocks';
  });
}

function oneLine(
  contents: Contents,
  place: string,
  problem: (problem: PlaceProblem) => void,
): readonly Piece[] {
  if (contents.length > 1) problem({ kind: 'several-paragraphs', place });
  return contents.flat();
}

/** Signs between a number and what it counts, where the template writes them: 第一阶段：制定方案. */
const signsAfterNumber = /^[：:、．.\s]+/u;

function readHeading(pieces: readonly Piece[]): HeadingLine {
  const [first, second, ...rest] = pieces;
  if (first?.kind !== 'value' || first.name !== 'number') {
    return { number: '', inlines: inlinesOfPieces(pieces) };
  }
  const mark = first.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  if (second?.kind !== 'written' || second.inline.kind !== 'text') {
    return { number: mark, inlines: inlinesOfPieces(pieces.slice(1)) };
  }
  const signs = signsAfterNumber.exec(second.inline.text)?.[0] ?? '';
  const after: Piece = {
    ...second,
    inline: { ...second.inline, text: second.inline.text.slice(signs.length) },
  };
  return { number: `${mark}${signs}`, inlines: inlinesOfPieces([after, ...rest]) };
}

/** A line end inside a value ends the paragraph, as it does in the plan. */
function paragraphsOf(pieces: readonly Piece[]): readonly (readonly Inline[])[] {
  const paragraphs: Piece[][] = [[]];
  for (const piece of pieces) {
    const lines = piece.kind === 'value' ? cutAtBreaks(piece.inlines) : undefined;
    if (piece.kind !== 'value' || !lines) paragraphs.at(-1)?.push(piece);
    else {
      lines.forEach((inlines, index) => {
        if (index > 0) paragraphs.push([]);
        paragraphs.at(-1)?.push({ ...piece, inlines });
      });
    }
  }
  return paragraphs.map(inlinesOfPieces).filter((inlines) => inlines.length > 0);
}

function readBlocks(
  pieces: readonly Piece[],
  place: string,
  problem: (problem: PlaceProblem) => void,
): readonly Block[] {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === 'blocks') return only.value.blocks;
  return paragraphsOf(withoutBlocks(pieces, place, problem)).map((inlines) => ({
    kind: 'paragraph',
    inlines,
    indent: 'first-line',
  }));
}
