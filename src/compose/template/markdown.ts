import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { readPlainAuthorText, readPlainTemplate } from './plain-markdown.ts';

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

/** The Markdown of a template. Nodes of a text without any mark have no positions. */
export const parseTemplateMarkdown = (text: string): Root =>
  readPlainTemplate(text) ?? parseMarkedTemplate(text);

/** Markdown as an author writes it in `text:`; the same of positions. */
export const parseAuthorMarkdown = (text: string): Root =>
  readPlainAuthorText(text) ?? parseMarkedAuthorText(text);

/** By Markdown's own parser. */
export const parseMarkedTemplate = (text: string): Root => parse(text, literalInTemplates);

/** By Markdown's own parser. */
export const parseMarkedAuthorText = (text: string): Root => parse(text, literal);

function parse(text: string, disabled: readonly string[]): Root {
  return fromMarkdown(text, {
    extensions: [cjkFriendlyExtension(), { disable: { null: [...disabled] } }],
  });
}
