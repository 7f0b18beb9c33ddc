import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { FormPlan, FormSlot } from '../document-plan.ts';
import type { FormInput } from '../documents/list-documents.ts';
import type { Place } from '../resolving/place.ts';
import { nameParts } from './part-ids.ts';

type SlotInput = NonNullable<FormInput['head']>[number];

/** A date that stands for itself: it prints its 年 月 日 without a label. */
const bareDate = '日期';

/**
 * The labels above and below a form, with ids that are unique in the form. A label that ends in 日期 or 时间 is filled
 * with a date; a colon at its end is the printer's business. Reported: ids used twice.
 */
export function resolveFormSlots(
  input: Pick<FormInput, 'head' | 'foot'>,
  place: Place,
  report: Report,
): Pick<FormPlan, 'head' | 'foot'> {
  const head = (input.head ?? []).map((slot, index) => ({ slot, place: place.below('head', index) }));
  const foot = (input.foot ?? []).map((slot, index) => ({ slot, place: place.below('foot', index) }));
  const all = [...head, ...foot];
  const { ids, duplicates } = nameParts(
    all.map(({ slot, place: at }) => ({
      written: 'id' in slot ? slot.id : undefined,
      base: labelOf(slot),
      path: [],
      span: at.at('id'),
    })),
  );
  for (const { id, span, first } of duplicates) {
    report(diagnostic('HT346', { id }, span, { related: [first] }));
  }
  const slots = all.map(({ slot }, index) => slotOf(slot, ids[index] ?? labelOf(slot)));
  return { head: slots.slice(0, head.length), foot: slots.slice(head.length) };
}

const labelOf = (slot: SlotInput): string => slot.label.replace(/[：:]$/u, '');

function slotOf(slot: SlotInput, id: string): FormSlot {
  const label = labelOf(slot);
  const isDate = /(?:日期|时间)$/u.test(label);
  return {
    id,
    label: label === bareDate ? '' : label,
    fill: ('fill' in slot ? slot.fill : undefined) ?? (isDate ? 'date' : 'text'),
  };
}
