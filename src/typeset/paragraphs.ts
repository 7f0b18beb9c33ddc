import type { LaidOutParagraph, Run } from './laid-out.ts';
import { joined, textRun } from './runs.ts';
import { styleIds } from './styles.ts';

type Overrides = Partial<Omit<LaidOutParagraph, 'kind' | 'style' | 'runs'>>;

/** A paragraph of a style; a string is one run of text. */
export const paragraph = (
  style: string,
  content: string | readonly Run[],
  overrides: Overrides = {},
): LaidOutParagraph => ({
  kind: 'paragraph',
  style,
  runs: typeof content === 'string' ? (content === '' ? [] : [textRun(content)]) : joined(content),
  ...overrides,
});

/**
 * Blank lines are empty paragraphs, as in every official document: space before a paragraph is dropped at the top
 * of a page by some word processors and kept by others.
 */
export const blankLines = (count: number, overrides: Overrides = {}): readonly LaidOutParagraph[] =>
  Array.from({ length: count }, () => paragraph(styleIds.blankLine, '', overrides));
