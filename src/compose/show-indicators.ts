import type { Indicator } from '../campaign/campaign.ts';
import type { Show } from '../campaign/document-plan.ts';
import type { Block } from '../document/document.ts';
import type { Context } from './context.ts';
import { paragraphsOf } from './heading.ts';
import { itemMarks, numberingOfInlineItems } from './numbering.ts';
import { optionalProse } from './prose.ts';
import type { ShowPlace } from './show.ts';
import { declareTemplate } from './template/declaration.ts';
import { render } from './template/render.ts';
import { flag, list, optionalText, record, text } from './template/shape.ts';

export const indicatorsTemplate = declareTemplate({
  name: 'sections/indicators',
  about: '指标',
  view: record({
    inline: flag('各项指标接排在一段里'),
    indicators: list(
      '指标',
      record({
        number: optionalText('序号；只有一项时没有'),
        title: text('指标名称'),
        target: optionalText('目标值，带计量单位'),
      }),
    ),
  }),
  places: { text: 'paragraphs' },
});

/** `show: indicators`: each with its target. */
export function showIndicators(show: Show, { level, origin }: ShowPlace, context: Context): readonly Block[] {
  const { indicators } = context.campaign;
  if (indicators.length === 0) return [];
  const marks = itemMarks(indicators.length, show.numbering ?? numberingOfInlineItems(level));
  const view = {
    inline: show.items === 'inline',
    indicators: indicators.map((indicator, index) => ({
      number: marks[index],
      title: indicator.title,
      target: targetOf(indicator, context),
    })),
  };
  const { places } = render(context.templates, indicatorsTemplate, view, context.report, ['text']);
  return paragraphsOf(places.text, origin);
}

/** `100` of `%` is printed 100%; a target that names its unit, or is a word, stays as it is. */
function targetOf({ target: written, unit }: Indicator, context: Context): string | undefined {
  const target = optionalProse(written, context);
  return target !== undefined && unit !== undefined && /\d$/u.test(target) ? `${target}${unit}` : target;
}
