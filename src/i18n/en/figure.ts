import type { FigureDiagnostics, FigureProblem, PrintedFigure } from '../../diagnostics/areas/figure.ts';
import type { AreaWording, Wording } from '../wording.ts';

/** As many parts of a sum as a message can hold. */
const mostParts = 40;

const sumOf = (parts: readonly PrintedFigure[]): string => {
  const shown = parts.slice(0, mostParts).map(({ name, printed }) => `“${name}” ${printed}`);
  return `${shown.join(' + ')}${parts.length > mostParts ? ` + … (${parts.length} in all)` : ''}`;
};

const figureProblems: { readonly [Problem in FigureProblem]: Wording } = {
  'no-number': {
    message: 'is not a number',
    hint: 'Write one number in Arabic numerals with its unit, such as 16家, 190余次 or 3.5万元; what is no number belongs in facts',
  },
  'two-units': { message: 'has a unit, and unit: gives another', hint: 'Keep one of the two' },
  'two-approximations': {
    message: 'has two words of approximation',
    hint: 'Keep one of the two, as in 约200家 or 190余家',
  },
};

const meant = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean “${suggestion}”? ${otherwise}`;

export const figure: AreaWording<FigureDiagnostics> = {
  HT380: ({ figure, value, problem }) => ({
    ...figureProblems[problem],
    message: `The figure “${figure}”: “${value}” ${figureProblems[problem].message}`,
  }),
  HT381: ({ figure, part, suggestion }) => ({
    message: `“${figure}” is the sum of “${part}”, which is not among the figures`,
    hint: meant(suggestion, 'Write the names of other figures in sum'),
  }),
  HT382: ({ figure, part }) => ({
    message: `“${part}” is listed twice in the sum “${figure}”`,
    hint: 'Remove one of the two',
  }),
  HT383: ({ chain }) => ({
    message: `Figures are the sum of one another, in a circle: ${chain.join(' → ')}`,
    hint: 'Remove one of them from a sum',
  }),
  HT384: ({ figure, units }) => ({
    message: `“${figure}” adds up different units: ${units
      .slice(0, mostParts)
      .map(({ name, unit }) => `“${name}” ${unit === '' ? 'has none' : `is in ${unit}`}`)
      .join(', ')}`,
    hint: 'Use one unit (万元 and 元 can be added), or take out of the sum what does not belong there',
  }),
  HT385: ({ figure, written, sum, isExact, parts }) => ({
    message: `“${figure}” is written as ${written}, but its parts come to ${isExact ? '' : 'about '}${sum}: ${sumOf(parts)}`,
    hint: isExact
      ? 'Correct the wrong number, or leave value out here: then it is computed'
      : 'Correct the wrong number',
  }),
  HT386: ({ figure, part }) => ({
    message: `“${figure}” has no value, and cannot be computed because “${part.name}” is approximate (${part.printed})`,
    hint: 'Write its value, such as 130余处',
  }),
  HT387: ({ figure, written, exact, rounded }) => ({
    message: `“${figure}”: 余 and 多 follow round numbers only, not as in “${written}”`,
    hint: `Write “${exact}” if that is the number${rounded === undefined ? '' : `, or “${rounded}”`}`,
  }),
  HT388: ({ figure, part, what, own, other }) => ({
    message: `“${part}” was counted ${what === 'period' ? 'for' : 'up to'} “${other}”, but its sum “${figure}” ${what === 'period' ? 'for' : 'up to'} “${own}”`,
    hint: 'See whether these numbers may be added, or correct one of the two times',
  }),
  HT389: ({ figures }) => ({
    message: `${figures.length > 1 ? `${figures.length} figures are` : 'A figure is'} used nowhere: ${figures
      .slice(0, mostParts)
      .map((name) => `“${name}”`)
      .join(', ')}${figures.length > mostParts ? ' …' : ''}`,
    hint: 'Write 【数据：name】 where the number was typed into the prose, or take it out of figures',
  }),
};
