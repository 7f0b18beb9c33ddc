import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Origin, Span } from '../diagnostics/span.ts';
import type { Block, Heading } from '../document/document.ts';
import { type Numbering, numberingMark } from '../text/numbering.ts';

/** Numbers that only make sense in a row; 第一条 and 第一章 name their place in a regulation. */
const inRows: readonly Numbering[] = ['一、', '（一）', '1.', '（1）', '①', '一是', '一要'];

/**
 * Reported: HT531 a heading that is numbered as the first below another heading and is the only one there, so that a
 * reader looks for （二）. `written` are the parts of the body that its author worded: what is shown of the campaign may
 * be one topic today and two tomorrow.
 */
export function checkLoneNumbers(
  blocks: readonly Block[],
  written: ReadonlySet<Origin | undefined>,
  report: Report,
): void {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  headings.forEach((heading, index) => {
    const numbering = inRows.find((style) => heading.number === numberingMark(style, 1));
    if (numbering === undefined || heading.level === 1) return;
    if (!heading.origin || !written.has(heading.origin)) return;
    const second = numberingMark(numbering, 2);
    const following = headings.slice(index + 1);
    const end = following.findIndex(({ level }) => level < heading.level);
    const siblings = end === -1 ? following : following.slice(0, end);
    if (siblings.some(({ level, number }) => level === heading.level && number === second)) return;
    const title = heading.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
    const span = placeIn(heading.origin.span, title.replace(/。$/u, ''));
    report(diagnostic('HT531', { title, number: heading.number, second }, span));
  });
}

/** The words themselves, where they stand in the file as printed. */
function placeIn(span: Span, words: string): Span {
  const start = words === '' ? -1 : span.file.text.indexOf(words, span.start);
  return start === -1 || start >= span.end ? span : { ...span, start, end: start + words.length };
}
