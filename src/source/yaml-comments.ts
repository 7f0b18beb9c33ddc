import { Lexer } from 'yaml';
import type { SourceFile, Span } from '../diagnostics/span.ts';

/** What a YAML text holds besides its data, as far as a reader of comments has to know. */
export interface YamlComments {
  /** From `#` to the end of the line. A `#` inside a text is none. */
  readonly comments: readonly Span[];
  /** Texts that go on over further lines, those of block scalars from their `|` or `>`. */
  readonly longTexts: readonly Span[];
}

/** Takes the lexemes of a file one by one, as whoever reads the file gets them from the lexer. */
export interface CommentNoting {
  take(lexeme: string): void;
  /** What was found is what `yamlComments` says of the file from now on. */
  end(): void;
}

const commentsOf = new WeakMap<SourceFile, YamlComments>();

/** The comments of a YAML file, also of one that is broken elsewhere. Of a file that was parsed they are known. */
export function yamlComments(file: SourceFile): YamlComments {
  const known = commentsOf.get(file);
  if (known) return known;
  const noting = noteComments(file);
  for (const lexeme of new Lexer().lex(file.text)) noting.take(lexeme);
  noting.end();
  return yamlComments(file);
}

/** What the lexer puts before the text of a plain or block scalar; it stands for no character of the file. */
const scalarMark = '\u001f';
/** Its other marks that stand for no character: of a document, and of a flow collection that is never closed. */
const documentMark = '\u0002';
const flowEndMark = '\u0018';

/** Notes the comments of a file while something else goes through its lexemes. */
export function noteComments(file: SourceFile): CommentNoting {
  const comments: Span[] = [];
  const longTexts: Span[] = [];
  let at = 0;
  let isScalar = false;
  let blockStart: number | undefined;
  const takeText = (start: number, text: string): void => {
    if (text.includes('\n')) longTexts.push({ file, start: blockStart ?? start, end: at });
    blockStart = undefined;
    isScalar = false;
  };
  return {
    take(lexeme) {
      const start = at;
      at += lexeme.length;
      if (isScalar) return takeText(start, lexeme);
      switch (lexeme[0]) {
        case scalarMark:
          isScalar = true;
          at = start;
          return;
        case documentMark:
        case flowEndMark:
          at = start;
          return;
        case '"':
        case "'":
          return takeText(start, lexeme);
        case '#':
          comments.push({ file, start, end: at });
          return;
        case '|':
        case '>':
          blockStart = start;
      }
    },
    end: () => void commentsOf.set(file, { comments, longTexts }),
  };
}
