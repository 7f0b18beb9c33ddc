import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Origin } from '../diagnostics/span.ts';
import type { Block, Inline } from '../document/document.ts';
import { numberingMark } from '../text/numbering.ts';
import type { Context } from './context.ts';
import { composeHeading, printHeading, withMark } from './heading.ts';
import type { Counters } from './numbering.ts';
import { inlinesOfPieces, readPieces } from './template/pieces.ts';
import type { Tokens } from './template/tokens.ts';
import { typedNumberOf } from './typed-number.ts';

/** An author's Markdown on its way into the body. */
export interface Writing {
  readonly source: string;
  readonly tokens: Tokens;
  readonly origin: Origin;
  readonly counters: Counters;
  readonly context: Context;
  readonly image: (alt: string) => void;
  readonly baseLevel: number;
  /** Level of the last heading; run-in headings stand one below it. */
  headingLevel: number;
}

/** One node of the Markdown as blocks of the body. */
export function writeNode(node: RootContent, writing: Writing): readonly Block[] {
  switch (node.type) {
    case 'heading': {
      writing.headingLevel = writing.baseLevel + node.depth - 1;
      return headingBlocks(node.children, writing.headingLevel, false, [], writing);
    }
    case 'paragraph':
      return writeParagraph(node, writing);
    case 'list':
      return writeList(node, 0, writing);
    default:
      return [];
  }
}

function headingBlocks(
  title: readonly PhrasingContent[],
  level: number,
  runIn: boolean,
  following: readonly Block[],
  writing: Writing,
): readonly Block[] {
  const { counters, context, origin } = writing;
  const content = inlinesOf(title, writing);
  const [first] = content;
  const typed =
    first?.kind === 'text' ? (typedNumberOf(first.text) ?? typedWord.exec(first.text)?.[0]) : undefined;
  const heading = { title: content, level, runIn, origin, ...(typed ? { numbering: 'none' as const } : {}) };
  return composeHeading(heading, () => following, counters, context);
}

/** 一是 and 一要 are numbers as well, where an author typed them. */
const typedWord = /^[一二三四五六七八九十]+[是要]/u;

const inlinesOf = (nodes: readonly PhrasingContent[], writing: Writing): readonly Inline[] =>
  inlinesOfPieces(readPieces(nodes, writing));

function writeParagraph(node: Paragraph, writing: Writing): readonly Block[] {
  const runIn = splitRunIn(node, writing);
  if (!runIn) return textBlocks(node.children, writing);
  return headingBlocks(runIn.title, writing.headingLevel + 1, true, textBlocks(runIn.rest, writing), writing);
}

function textBlocks(nodes: readonly PhrasingContent[], writing: Writing): readonly Block[] {
  const inlines = inlinesOf(nodes, writing);
  if (inlines.length === 0) return [];
  return [{ kind: 'paragraph', inlines, indent: 'first-line', origin: writing.origin }];
}

interface RunIn {
  readonly title: readonly PhrasingContent[];
  readonly rest: readonly PhrasingContent[];
}

const sentenceEnd = /[。！？：；]$/u;
const sentenceEndFirst = /^[。！？：；]/u;

/**
 * `**加强领导。**各单位…` and `**加强领导**。各单位…`: stress at the start of a paragraph is its heading where it ends
 * like one. `**各单位**要…` is stress.
 */
function splitRunIn({ children }: Paragraph, { source }: Writing): RunIn | undefined {
  const [first, next, ...rest] = children;
  if (first?.type !== 'strong' || !source.startsWith('**', first.position?.start.offset)) return undefined;
  if (!next) return { title: first.children, rest: [] };
  const last = first.children.at(-1);
  if (last?.type === 'text' && sentenceEnd.test(last.value))
    return { title: first.children, rest: [next, ...rest] };
  if (next.type !== 'text' || !sentenceEndFirst.test(next.value)) return undefined;
  const after = next.value.slice(1);
  return { title: first.children, rest: after === '' ? rest : [{ ...next, value: after }, ...rest] };
}

const listNumberings = ['1.', '（1）', '①'] as const;

/** Numbered items keep their numbers, in the official form of their depth; the others are plain paragraphs. */
function writeList(list: List, depth: number, writing: Writing): readonly Block[] {
  const numbering = listNumberings[Math.min(depth, listNumberings.length - 1)] ?? '①';
  const start = Math.max(1, list.start ?? 1);
  return list.children.flatMap((item, index) =>
    writeItem(item, list.ordered === true ? numberingMark(numbering, start + index) : '', depth, writing),
  );
}

function writeItem(item: ListItem, mark: string, depth: number, writing: Writing): readonly Block[] {
  const [first, ...rest] = item.children;
  const below = rest.flatMap((node) => writeInItem(node, depth, writing));
  if (first?.type !== 'paragraph') return item.children.flatMap((node) => writeInItem(node, depth, writing));
  const runIn = splitRunIn(first, writing);
  if (runIn) {
    const { context, origin } = writing;
    const title = inlinesOf(runIn.title, writing);
    const number = { number: mark || undefined, phase: false, article: false };
    const heading = { ...number, title, level: depth + 3, runIn: true, origin };
    return [...printHeading(heading, textBlocks(runIn.rest, writing), context), ...below];
  }
  const [paragraph] = textBlocks(first.children, writing);
  if (paragraph?.kind !== 'paragraph') return below;
  return [{ ...paragraph, inlines: withMark(mark, paragraph) }, ...below];
}

function writeInItem(node: ListItem['children'][number], depth: number, writing: Writing): readonly Block[] {
  if (node.type === 'list') return writeList(node, depth + 1, writing);
  return node.type === 'paragraph' ? textBlocks(node.children, writing) : writeNode(node, writing);
}
