import { parseProse, resolveProse } from '../campaign/prose.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Origin, Span } from '../diagnostics/span.ts';
import type { Block, Inline } from '../document/document.ts';
import type { Context } from './context.ts';
import { type Writing, writeNode } from './markdown-blocks.ts';
import type { Counters } from './numbering.ts';
import { parseAuthorMarkdown } from './template/markdown.ts';
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
  const written = text.replace(/\r\n?/gu, '\n').replace(typedIndent, '\n\n');
  const source = protectMarkdown(withReferences(written, tokens, context), tokens);
  const span = origin.at('text');
  const { line, more } = joinedSentences.exec(written)?.groups ?? {};
  if (line !== undefined) {
    context.report(diagnostic('HT518', { line: more ? `${line}…` : line }, placeIn(span, line)));
  }
  const writing: Writing = {
    source,
    tokens,
    origin,
    counters,
    context,
    image: (alt) => context.report(diagnostic('HT517', { alt }, placeIn(span, `![${alt}`))),
    headingLevel: level - 1,
    baseLevel: level,
  };
  return parseAuthorMarkdown(source).children.flatMap((node) => writeNode(node, writing));
}

/** A sentence that ends with its line, and a line right below it: meant as two paragraphs, perhaps. */
const joinedSentences =
  /[。！？；][”’）]?[ \t]*\n[ \t]*(?<line>(?![-*+#\s]|\d+[.)][ \t])[^\s][^\n]{0,15})(?<more>[^\n])?/u;

/** Full-width spaces at the start of a line: somebody begins a paragraph. Its indent is the layout's business. */
const typedIndent = /(?:^|\n)[ \t]*\u3000[ \t\u3000]*/gu;

/** Where a stretch of a text stands in the file; the whole text where YAML writes it differently. */
function placeIn(span: Span, stretch: string): Span {
  const start = span.file.text.indexOf(stretch, span.start);
  return start === -1 || start >= span.end ? span : { ...span, start, end: start + stretch.length };
}

/** References become tokens before the parser sees the text: what they stand for is data. */
function withReferences(text: string, tokens: Tokens, { campaign, annexes }: Context): string {
  return parseProse(text)
    .map((segment) => {
      if (segment.kind === 'text') return segment.text;
      const resolved = resolveProse(segment.written, campaign, annexes).map((piece) => piece.text);
      const inlines: readonly Inline[] = [{ kind: 'text', text: resolved.join('') }];
      return tokens.put({ kind: 'inlines', name: segment.written, inlines });
    })
    .join('');
}
