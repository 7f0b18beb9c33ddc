import { annexMark } from '../campaign/annex-mark.ts';
import type { Duty } from '../campaign/campaign.ts';
import type { Show } from '../campaign/document-plan.ts';
import { ownerName } from '../campaign/owner-name.ts';
import type { Block } from '../document/document.ts';
import type { Context } from './context.ts';
import { assembleHeading, headingFields, numberView, paragraphsOf } from './heading.ts';
import type { ShowPlace } from './show.ts';
import { declareTemplate } from './template/declaration.ts';
import { render } from './template/render.ts';
import { flag, list, optionalText, record, text } from './template/shape.ts';

export const dutyTemplate = declareTemplate({
  name: 'sections/duty',
  about: '一项报送要求',
  view: record({
    ...headingFields,
    title: text('报送事项'),
    from: list('报送单位', text('单位名称')),
    to: list('接收单位', text('单位名称')),
    when: optionalText('报送时间'),
    form: optionalText('所报表格的标题'),
    annex: optionalText('所报表格的附件号，如“附件2”'),
    postponed: flag('遇节假日顺延'),
    advanced: flag('遇节假日提前'),
  }),
  places: { heading: 'heading', text: 'paragraphs' },
});

/** `show: duties`: who reports what to whom and when. */
export function showDuties(show: Show, place: ShowPlace, context: Context): readonly Block[] {
  return context.campaign.duties.flatMap((duty) => {
    const runIn = show.runIn ?? true;
    const number = numberView(place.level, show.numbering, place.counters);
    const view = { ...number, runIn, ...viewDuty(duty, context) };
    const { places } = render(context.templates, dutyTemplate, view, context.report, ['heading']);
    const { origin } = duty;
    const heading = { level: place.level, line: places.heading, runIn, origin };
    return assembleHeading(heading, paragraphsOf(places.text, origin));
  });
}

function viewDuty(duty: Duty, { campaign, annexes }: Context) {
  const form = campaign.documents.find(({ id }) => id === duty.form);
  // A time that says itself what happens on holidays is printed to the letter, and once.
  const saidAlready = duty.when?.parts.some(({ kind }) => kind === 'holiday-rule') === true;
  return {
    title: duty.title,
    from: duty.from.map(ownerName),
    to: duty.to.map(ownerName),
    when: duty.when?.text,
    form: form?.title,
    annex: form && annexMark(annexes, form.id),
    postponed: duty.holidays === 'postpone' && !saidAlready,
    advanced: duty.holidays === 'advance' && !saidAlready,
  };
}
