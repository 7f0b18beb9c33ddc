import type { Heading, Paragraph, Root } from 'mdast';

/** Marks of Markdown, what its parser changes or drops, and white space at the edges of lines, which it may take for more. */
const mark = /[\\*_\t\r\0\ufeff]|^ | $/m;
/** What only an author may mean: links, pictures, lists. */
const authorsMark = /\[|^(?:[-+]|\d{1,9}[.)])(?: |$)/m;
const heading = /^(#{1,6}) +([^ #][^#]*)$/;

/**
 * Reads Markdown of which nothing but headings and paragraphs of plain text can come, as it does of nearly all templates:
 * the same tree as the parser's, in a fiftieth of its time, but without positions, which only marks are read by.
 * Undefined for any other text.
 */
export const readPlainTemplate = (text: string): Root | undefined =>
  mark.test(text) ? undefined : readLines(text);

/** The same for the Markdown of an author. */
export const readPlainAuthorText = (text: string): Root | undefined =>
  mark.test(text) || authorsMark.test(text) ? undefined : readLines(text);

function readLines(text: string): Root | undefined {
  const children: (Heading | Paragraph)[] = [];
  let paragraph = '';
  const endParagraph = (): void => {
    if (paragraph !== '')
      children.push({ type: 'paragraph', children: [{ type: 'text', value: paragraph }] });
    paragraph = '';
  };
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) {
      const [, signs, value] = heading.exec(line) ?? [];
      // Not a heading, an empty one, or one that ends with more of these signs.
      if (signs === undefined || value === undefined) return undefined;
      endParagraph();
      const depth = signs.length as Heading['depth'];
      children.push({ type: 'heading', depth, children: [{ type: 'text', value }] });
    } else if (line === '') endParagraph();
    else paragraph += paragraph === '' ? line : `\n${line}`;
  }
  endParagraph();
  return { type: 'root', children };
}
