import { Composer, type CST, type Document, Lexer, Parser, type ScalarTag, YAMLParseError } from 'yaml';
import type { SourceFile } from '../diagnostics/span.ts';
import { noteComments } from './yaml-comments.ts';

/**
 * Text that begins as no number, truth value or nothing does. The parser asks every kind of value in turn whether a
 * text is of it, and nearly all texts of a plan are of none.
 */
const plainText: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^[^-+.~\dNnTtFf]/,
  resolve: (text) => text,
};

/** The document as the parser makes it, its errors in it: what `parseDocument` of the package gives. */
export function parse(file: SourceFile): Document.Parsed {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    customTags: (tags) => [plainText, ...tags],
    merge: false,
    // Checked while placing: a duplicate is a finding of its own and no reason to stop.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const [document, second] = composer.compose(tokensOf(file), true, file.text.length);
  if (!document) throw new Error('the parser made no document');
  if (second) document.errors.push(severalDocuments(second));
  return document;
}

/** Goes through the file once: the comments are noted on the way, so that nobody has to read it again for them. */
function* tokensOf(file: SourceFile): Generator<CST.Token> {
  const parser = new Parser();
  const comments = noteComments(file);
  for (const lexeme of new Lexer().lex(file.text)) {
    comments.take(lexeme);
    yield* parser.next(lexeme);
  }
  comments.end();
  yield* parser.end();
}

const severalDocuments = ({ range: [start, end] }: Document.Parsed) =>
  new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'Source contains multiple documents');
