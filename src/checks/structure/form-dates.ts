import type { FormPlan, FormSlot } from '../../campaign/document-plan.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';

const filledInOn = /^填[表报](?:时间|日期)$/u;
/** As many slots in common make two forms of one return. */
const fewestShared = 2;

/** HT491: of two forms that the same people fill in, one asks below the table when that was done, and one does not. */
export const formDates: Check = {
  run({ documents, incomplete }, report) {
    const forms = documents.filter(
      (form): form is FormPlan => 'columns' in form && form.foot.length > 0 && !incomplete?.has(form.origin),
    );
    const dated = forms.find(({ foot }) => foot.some(isDate));
    const slot = dated?.foot.find(isDate);
    if (!dated || !slot) return;
    for (const form of forms) {
      if (form.foot.some(asksForDate) || shared(form, dated) < fewestShared) continue;
      const named = { form: form.title, other: dated.title, slot: slot.label };
      report(diagnostic('HT491', named, form.origin.at('foot'), { related: [dated.origin.at('foot')] }));
    }
  },
};

const isDate = ({ label }: FormSlot): boolean => filledInOn.test(label);
const asksForDate = ({ label, fill }: FormSlot): boolean => fill === 'date' || /时间|日期/u.test(label);

function shared(one: FormPlan, other: FormPlan): number {
  const labels = new Set(other.foot.map(({ label }) => label));
  return one.foot.filter(({ label }) => labels.has(label)).length;
}
