import type { FormPlan, FormSlot } from '../document-plan.ts';

/** A form with the name of the body that hands it in, wherever it asks for that. */
export function fillUnitName(form: FormPlan, name: string): FormPlan {
  const fill = (slots: readonly FormSlot[]) =>
    slots.map((slot) => (slot.fill === 'unit' ? { ...slot, value: name } : slot));
  return { ...form, head: fill(form.head), foot: fill(form.foot) };
}
