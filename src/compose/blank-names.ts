import type { Inline } from '../document/document.ts';
import type { Context } from './context.ts';
import { declareTemplate } from './template/declaration.ts';
import { render } from './template/render.ts';
import { record } from './template/shape.ts';

export const blankNamesTemplate = declareTemplate({
  name: 'blank-names',
  about: '空白处的名称，在 Word 里点到空白处时显示，不会印出',
  view: record({}),
  places: {
    number: 'line',
    issueDate: 'line',
    imprintDate: 'line',
    year: 'line',
    month: 'line',
    day: 'line',
  },
});

export type BlankName = keyof typeof blankNamesTemplate.places;

/** The words that name blanks outside tables. */
export function blankNames({ templates, report }: Context): Readonly<Record<BlankName, string>> {
  const { places } = render(templates, blankNamesTemplate, {}, report);
  const { number, issueDate, imprintDate, year, month, day } = places;
  return {
    number: plainText(number),
    issueDate: plainText(issueDate),
    imprintDate: plainText(imprintDate),
    year: plainText(year),
    month: plainText(month),
    day: plainText(day),
  };
}

/** The words of inlines; blanks have none. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? ' ' : ''))
    .join('');
