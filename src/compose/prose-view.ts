import type { ProsePlan } from '../campaign/document-plan.ts';
import type { Block } from '../document/document.ts';
import type { Context } from './context.ts';
import { dateShape } from './date-view.ts';
import { numberFields, viewDraftDate, viewNumber } from './draft-fields.ts';
import { optionalProse, prose } from './prose.ts';
import { declareTemplate, type TemplateDeclaration } from './template/declaration.ts';
import { blocks, flag, list, optionalText, record, text, type ViewOf } from './template/shape.ts';

/** What the template of a document of prose may name. */
export const proseView = record({
  ...numberFields,
  recipients: list('主送机关', text('名称')),
  salutation: optionalText('称谓，写了就代替主送机关'),
  opening: optionalText('开头：依据和目的'),
  body: blocks('正文'),
  closing: optionalText('计划另写的结束语'),
  closes: flag('计划要模板里的结束语'),
  date: dateShape,
  note: optionalText('附注，不带括号'),
  cc: list('抄送机关', text('名称')),
  copies: optionalText('印数'),
  imprintDate: dateShape,
});

/** The places that it fills. The red head's issuers, title, annex titles and signature are printed as the plan says. */
export const prosePlaces = {
  redHeadSuffix: 'line',
  number: 'line',
  signersLabel: 'line',
  recipients: 'line',
  body: 'blocks',
  annexLabel: 'line',
  date: 'line',
  note: 'line',
  ccLabel: 'line',
  cc: 'line',
  copies: 'line',
  imprintDate: 'line',
} as const;

export type ProseTemplate = TemplateDeclaration<typeof proseView, typeof prosePlaces>;

export const declareProseTemplate = (name: string, about: string): ProseTemplate =>
  declareTemplate({ name, about, view: proseView, places: prosePlaces });

export function viewProse(
  plan: ProsePlan,
  body: readonly Block[],
  context: Context,
): ViewOf<typeof proseView> {
  return {
    ...viewNumber(plan, context),
    recipients: plan.recipients.map((name) => prose(name, context)),
    salutation: optionalProse(plan.salutation, context),
    opening: optionalProse(plan.opening, context),
    body,
    closing: plan.closing === true ? undefined : optionalProse(plan.closing, context),
    closes: plan.closing === true,
    date: viewDraftDate(plan, 'issueDate', context),
    note: optionalProse(plan.note, context),
    cc: (plan.imprint?.cc ?? []).map((name) => prose(name, context)),
    copies: plan.imprint?.copies === undefined ? undefined : String(plan.imprint.copies),
    imprintDate: viewDraftDate(plan, 'imprintDate', context),
  };
}
