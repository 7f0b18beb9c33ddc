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
 * with a date, and 填报单位 and the like with the unit's name; a colon at its end is the printer's business. Reported: ids used twice.
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

/** 填报单位, 单位名称, 报送单位（盖章）: whoever hands the form in writes its own name there. */
const unitLabel =
  /^(?:填报|填表|填写|填制|报送|上报|报告|自查)?单位(?:名称|全称)?(?:[（(](?:加盖)?(?:盖|公|签|印)?章[）)])?$/u;

function fillOf(label: string): FormSlot['fill'] {
  if (/(?:日期|时间)$/u.test(label)) return 'date';
  return unitLabel.test(label.replaceAll(/\s/gu, '')) ? 'unit' : 'text';
}

const labelOf = (slot: SlotInput): string => slot.label.replace(/[：:]$/u, '');

function slotOf(slot: SlotInput, id: string): FormSlot {
  const label = labelOf(slot);
  return {
    id,
    label: label === bareDate ? '' : label,
    fill: ('fill' in slot ? slot.fill : undefined) ?? fillOf(label),
  };
}
