import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';

/** Constructs that have no meaning here, so that `<p>`, `> `, four spaces and `&amp;` are what they look like. */
const literal = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'setextUnderline',
  'thematicBreak',
];

/** Templates have paragraphs, headings that name places, stress and nothing else. */
const literalInTemplates = [...literal, 'labelEnd', 'labelStartImage', 'labelStartLink', 'list'];

export const parseTemplateMarkdown = (text: string): Root => parse(text, literalInTemplates);

/** Markdown as an author writes it in `text:`. */
export const parseAuthorMarkdown = (text: string): Root => parse(text, literal);

function parse(text: string, disabled: readonly string[]): Root {
  return fromMarkdown(text, {
    extensions: [cjkFriendlyExtension(), { disable: { null: [...disabled] } }],
  });
}
