import type { Phase } from '../campaign/campaign.ts';
import type { Show } from '../campaign/document-plan.ts';
import type { Block } from '../document/document.ts';
import type { Context } from './context.ts';
import { assembleHeading, headingFields, numberView, paragraphsOf } from './heading.ts';
import { numberingOfLevel } from './numbering.ts';
import { optionalProse } from './prose.ts';
import type { ShowPlace } from './show.ts';
import { declareTemplate } from './template/declaration.ts';
import { render } from './template/render.ts';
import { optionalText, record, text } from './template/shape.ts';
import { checkTypedNumber } from './typed-number.ts';

export const phaseTemplate = declareTemplate({
  name: 'sections/phase',
  about: '一个阶段',
  view: record({
    ...headingFields,
    title: text('阶段名称'),
    period: optionalText('起止时间'),
    text: optionalText('阶段任务'),
  }),
  places: { heading: 'heading', text: 'paragraphs' },
});

/** `show: phases`: 第一阶段：名称。正文, and the phases inside it one level below. */
export function showPhases(
  phases: readonly Phase[],
  show: Show,
  place: ShowPlace,
  context: Context,
): readonly Block[] {
  return phases.flatMap((phase) => {
    const numbering = show.numbering ?? '第一阶段';
    const runIn = (show.runIn ?? true) && phase.text !== undefined;
    checkTypedNumber(phase.title, numbering, phase.origin.at('title'), context);
    const view = {
      ...numberView(place.level, numbering, place.counters),
      runIn,
      title: phase.title,
      period: phase.period?.text,
      text: optionalProse(phase.text, context),
    };
    const { places } = render(context.templates, phaseTemplate, view, context.report, ['heading']);
    const { origin } = phase;
    const heading = { level: place.level, line: places.heading, runIn, origin };
    const below = { ...place, level: place.level + 1 };
    return [
      ...assembleHeading(heading, paragraphsOf(places.text, origin)),
      ...showPhases(phase.phases, innerShow(show, below.level), below, context),
    ];
  });
}

/** Phases inside a phase are numbered by their level, not as phases again. */
const innerShow = (show: Show, level: number): Show => ({
  ...show,
  numbering: show.itemNumbering ?? numberingOfLevel(level),
});
