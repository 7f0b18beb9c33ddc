import type { ProsePlan } from '../campaign/document-plan.ts';
import type { Block } from '../document/document.ts';
import { blankNames } from './blank-names.ts';
import type { Context } from './context.ts';
import { dateShape, viewDate } from './date-view.ts';
import { optionalProse } from './prose.ts';
import { declareTemplate, type TemplateDeclaration } from './template/declaration.ts';
import { blocks, list, optionalText, record, text, type ViewOf } from './template/shape.ts';

/** What the template of a document of prose may name. */
export const proseView = record({
  number: optionalText('发文字号；草稿可以没有'),
  numberPrefix: optionalText('主办机关的发文机关代字'),
  numberYear: text('草稿的发文字号所用的年份，未定时是空白'),
  numberBlank: text('草稿里留给序号的空白'),
  recipients: list('主送机关', text('名称')),
  salutation: optionalText('称谓，写了就代替主送机关'),
  body: blocks('正文'),
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

/** Parts of a draft's number and dates that are typed in later, not written by hand. */
const draftWidths = { year: 2, month: 1, day: 1 };

export function viewProse(
  plan: ProsePlan,
  body: readonly Block[],
  context: Context,
): ViewOf<typeof proseView> {
  const names = blankNames(context);
  const numberBlank = (part: string, width: number) =>
    [
      { kind: 'blank', blank: context.anchors.blank([plan.id, '#number', part], names.number, width) },
    ] as const;
  const date = (name: 'issueDate' | 'imprintDate') => ({
    ids: [plan.id, `#${name}`],
    label: names[name],
    widths: draftWidths,
  });
  const year = plan.date?.year;
  return {
    number: plan.number,
    numberPrefix: context.draft ? plan.issuers[0]?.numberPrefix : undefined,
    numberYear: year === undefined ? numberBlank('year', 2) : String(year),
    numberBlank: numberBlank('serial', 1),
    recipients: plan.recipients,
    salutation: plan.salutation,
    body,
    date: viewDate(plan.date, date('issueDate'), context),
    note: optionalProse(plan.note, context),
    cc: plan.imprint?.cc ?? [],
    copies: plan.imprint?.copies === undefined ? undefined : String(plan.imprint.copies),
    imprintDate: viewDate(plan.imprint?.date, date('imprintDate'), context),
  };
}
