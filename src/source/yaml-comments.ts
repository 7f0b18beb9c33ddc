import { Lexer } from 'yaml';
import type { SourceFile, Span } from '../diagnostics/span.ts';

/** What a YAML text holds besides its data, as far as a reader of comments has to know. */
export interface YamlComments {
  /** From `#` to the end of the line. A `#` inside a text is none. */
  readonly comments: readonly Span[];
  /** Texts that go on over further lines, those of block scalars from their `|` or `>`. */
  readonly longTexts: readonly Span[];
}

/** What the lexer puts before the text of a plain or block scalar; it stands for no character of the file. */
const scalarMark = '\u001f';
/** Its other marks that stand for no character: of a document, and of a flow collection that is never closed. */
const otherMarks = ['\u0002', '\u0018'];

/** Finds the comments of a YAML file, also of one that is broken elsewhere. */
export function yamlComments(file: SourceFile): YamlComments {
  const comments: Span[] = [];
  const longTexts: Span[] = [];
  let at = 0;
  let isScalar = false;
  let blockStart: number | undefined;
  for (const lexeme of new Lexer().lex(file.text)) {
    if (lexeme === scalarMark) isScalar = true;
    if (lexeme === scalarMark || otherMarks.includes(lexeme)) continue;
    const start = at;
    at += lexeme.length;
    if (isScalar || /^["']/u.test(lexeme)) {
      if (lexeme.includes('\n')) longTexts.push({ file, start: blockStart ?? start, end: at });
      blockStart = undefined;
      isScalar = false;
    } else if (lexeme.startsWith('#')) comments.push({ file, start, end: at });
    else if (/^[|>]/u.test(lexeme)) blockStart = start;
  }
  return { comments, longTexts };
}
