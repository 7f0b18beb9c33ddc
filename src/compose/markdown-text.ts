import type { List, ListItem, Paragraph as MarkdownParagraph, PhrasingContent, RootContent } from 'mdast';
import { parseProse, resolveProse } from '../campaign/prose.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Origin } from '../diagnostics/span.ts';
import type { Block, Inline } from '../document/document.ts';
import { numberingMark } from '../text/numbering.ts';
import type { Context } from './context.ts';
import { composeHeading, printHeading, withMark } from './heading.ts';
import { type Counters, typedNumberOf } from './numbering.ts';
import { parseAuthorMarkdown } from './template/markdown.ts';
import { inlinesOfPieces, readPieces } from './template/pieces.ts';
import { protectMarkdown } from './template/protect-markdown.ts';
import { createTokens, type Tokens, tokenLike } from './template/tokens.ts';

export interface MarkdownText {
  readonly text: string;
  /** Level of its first headings. */
  readonly level: number;
  readonly origin: Origin;
}

/**
 * The `text:` of a part of the body: Markdown by intent. Paragraphs; `# ` headings, numbered with those around them;
 * lists as numbered or plain paragraphs; `**…**` at the start of a paragraph as a run-in heading, where it ends like
 * one, and as stress elsewhere. Everything else is printed as written; references were never seen by the parser.
 * Reported: HT517 an image, HT518 lines that run together.
 */
export function composeMarkdown(
  { text, level, origin }: MarkdownText,
  counters: Counters,
  context: Context,
): readonly Block[] {
  const tokens = createTokens(new Set(tokenLike(text)));
  const source = protectMarkdown(withReferences(text, tokens, context), tokens);
  const span = origin.at('text');
  const runTogether = joinedSentences.exec(source)?.groups?.line;
  if (runTogether !== undefined) context.report(diagnostic('HT518', { line: runTogether }, span));
  const writing: Writing = {
    source,
    tokens,
    origin,
    counters,
    context,
    image: (alt) => context.report(diagnostic('HT517', { alt }, span)),
    headingLevel: level - 1,
    baseLevel: level,
  };
  return parseAuthorMarkdown(source).children.flatMap((node) => writeNode(node, writing));
}

/** A sentence that ends with its line, and a line right below it: meant as two paragraphs, perhaps. */
const joinedSentences = /[。！？；][”’）]?[ \t]*\n[ \t]*(?<line>(?![-*+#\s]|\d+[.)][ \t])[^\s][^\n]{0,15})/u;

/** The two spaces that people type before a paragraph; its indent is the layout's business. */
const typedIndent = /^[ \t]*\u3000[ \t\u3000]*/gmu;

/** References become tokens before the parser sees the text: what they stand for is data. */
function withReferences(text: string, tokens: Tokens, { campaign, annexes }: Context): string {
  return parseProse(text.replace(/\r\n?/gu, '\n').replace(typedIndent, ''))
    .map((segment) => {
      if (segment.kind === 'text') return segment.text;
      const resolved = resolveProse(segment.written, campaign, annexes).map((piece) => piece.text);
      const inlines: readonly Inline[] = [{ kind: 'text', text: resolved.join('') }];
      return tokens.put({ kind: 'inlines', name: segment.written, inlines });
    })
    .join('');
}

interface Writing {
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

function writeNode(node: RootContent, writing: Writing): readonly Block[] {
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

function writeParagraph(node: MarkdownParagraph, writing: Writing): readonly Block[] {
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
function splitRunIn({ children }: MarkdownParagraph, { source }: Writing): RunIn | undefined {
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
