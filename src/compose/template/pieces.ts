import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../document/document.ts';
import { joinText } from './inlines.ts';
import type { Tokens, TokenValue } from './tokens.ts';

/**
 * A stretch of a paragraph, with where it comes from: what a template says and what a plan says meet here,
 * and only here, as typed pieces.
 */
export type Piece =
  | { readonly kind: 'written'; readonly inline: Inline }
  | { readonly kind: 'value'; readonly name: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'blocks'; readonly value: Extract<TokenValue, { kind: 'blocks' }> };

interface Reading {
  /** The Markdown that was parsed, for marks that are printed as written. */
  readonly source: string;
  readonly tokens: Tokens;
  /** Called for `![…](…)`, which an official document cannot hold. */
  readonly image?: (alt: string) => void;
}

/** Turns the inside of a Markdown paragraph into pieces: `**…**` is stress, every other mark is printed as written. */
export function readPieces(nodes: readonly PhrasingContent[], reading: Reading): readonly Piece[] {
  return nodes.flatMap((node) => readNode(node, false, reading));
}

function readNode(node: PhrasingContent, stressed: boolean, reading: Reading): readonly Piece[] {
  switch (node.type) {
    case 'text':
      return readText(node.value, stressed, reading);
    case 'strong':
      return isUnderscored(node, reading)
        ? withMarks(node, stressed, reading)
        : node.children.flatMap((child) => readNode(child, true, reading));
    case 'emphasis':
      return withMarks(node, stressed, reading);
    case 'link':
    case 'linkReference':
      return node.children.flatMap((child) => readNode(child, stressed, reading));
    case 'image':
      reading.image?.(node.alt ?? '');
      return readText(node.alt ?? '', stressed, reading);
    case 'break':
      // Two spaces at the end of a line cannot be seen; only a backslash is a decision.
      return sourceOf(node, reading).startsWith('\\') ? [{ kind: 'written', inline: { kind: 'break' } }] : [];
    default:
      return readText(sourceOf(node, reading), stressed, reading);
  }
}

type Marked = Extract<PhrasingContent, { type: 'strong' | 'emphasis' }>;

const isUnderscored = (node: Marked, reading: Reading): boolean => sourceOf(node, reading).startsWith('_');

/** `*市*` and `_a_`: blanks and masks of names, not emphasis. */
function withMarks(node: Marked, stressed: boolean, reading: Reading): readonly Piece[] {
  const marks = sourceOf(node, reading).slice(0, node.type === 'strong' ? 2 : 1);
  return [
    ...readText(marks, stressed, reading),
    ...node.children.flatMap((child) => readNode(child, stressed, reading)),
    ...readText(marks, stressed, reading),
  ];
}

function sourceOf(node: PhrasingContent, { source }: Reading): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}

/** Line ends inside a paragraph: nothing between Chinese characters, a space between Latin words. */
const lineEnd =
  /(?<before>[\p{Script=Latin}\p{N}]?)[ \t]*\r?\n[ \t]*(?=(?<after>[\p{Script=Latin}\p{N}]?))/gu;

function readText(text: string, stressed: boolean, { tokens }: Reading): readonly Piece[] {
  const pieces: Piece[] = [];
  let written = '';
  const flush = (): void => {
    if (written !== '') pieces.push({ kind: 'written', inline: textInline(written, stressed) });
    written = '';
  };
  const joined = text.replace(lineEnd, (_, before: string, after: string) =>
    before !== '' && after !== '' ? `${before} ` : before,
  );
  for (const character of joined) {
    const value = tokens.get(character);
    if (!value) {
      written += character;
      continue;
    }
    flush();
    pieces.push(value.kind === 'blocks' ? { kind: 'blocks', value } : valuePiece(value, stressed));
  }
  flush();
  return pieces;
}

const textInline = (text: string, stressed: boolean): Inline =>
  stressed ? { kind: 'text', text, stressed: true } : { kind: 'text', text };

function valuePiece(value: Extract<TokenValue, { kind: 'inlines' }>, stressed: boolean): Piece {
  const inlines = stressed ? value.inlines.map(stress) : value.inlines;
  return { kind: 'value', name: value.name, inlines };
}

const stress = (inline: Inline): Inline => (inline.kind === 'text' ? { ...inline, stressed: true } : inline);

/** Pieces as inlines, whatever they came from. */
export const inlinesOfPieces = (pieces: readonly Piece[]): readonly Inline[] =>
  joinText(
    pieces.flatMap((piece): readonly Inline[] => {
      if (piece.kind === 'written') return [piece.inline];
      return piece.kind === 'value' ? piece.inlines : [];
    }),
  );
