import type { FormPlan, FormSlot } from '../campaign/document-plan.ts';
import type { Blank, Block, FormLine, Inline } from '../document/document.ts';
import type { Context } from './context.ts';
import { dateShape, viewDate } from './date-view.ts';
import { declareTemplate } from './template/declaration.ts';
import { render } from './template/render.ts';
import { flag, optionalText, record, text } from './template/shape.ts';

export const formSlotTemplate = declareTemplate({
  name: 'form-slot',
  about: '表格上方或下方留待填写的一项',
  view: record({
    label: optionalText('项目名称；单独的日期没有'),
    isDate: flag('填写日期'),
    blank: text('留待填写的空白'),
    date: dateShape,
  }),
  places: { slot: 'line' },
});

/** Room for writing by hand, in characters. */
const widths = { text: 10, year: 4, month: 2, day: 2 };

/** A line of labels above or below a form; nothing where the plan asks for none. */
export function composeFormLine(
  slots: readonly FormSlot[],
  side: 'head' | 'foot',
  plan: FormPlan,
  context: Context,
): readonly Block[] {
  if (slots.length === 0) return [];
  const line: FormLine = {
    kind: 'form-line',
    slots: slots.map((slot) => composeSlot(slot, [plan.id, `#${side}`, slot.id], context)),
    origin: plan.origin,
  };
  return [line];
}

const filled = (blank: Blank, { value }: FormSlot): Blank =>
  value === undefined ? blank : { ...blank, value };

function composeSlot(slot: FormSlot, ids: readonly string[], context: Context): readonly Inline[] {
  const isDate = slot.fill === 'date';
  const label = slot.label || slot.id;
  const blank = isDate
    ? []
    : ([{ kind: 'blank', blank: filled(context.anchors.blank(ids, label, widths.text), slot) }] as const);
  const view = {
    label: slot.label,
    isDate,
    blank,
    date: isDate ? viewDate(undefined, { ids, label, widths }, context) : { year: '', month: '', day: '' },
  };
  return render(context.templates, formSlotTemplate, view, context.report, ['slot']).places.slot;
}
