import type { ProsePlan } from '../campaign/document-plan.ts';
import { blankNames } from './blank-names.ts';
import type { Context } from './context.ts';
import { type dateShape, viewDate } from './date-view.ts';
import { optionalText, text, type ViewOf } from './template/shape.ts';

/** 发文字号, or what is known of it while it is a draft. */
export const numberFields = {
  number: optionalText('发文字号；草稿可以没有'),
  numberPrefix: optionalText('主办机关的发文机关代字'),
  numberYear: text('草稿的发文字号所用的年份，未定时是空白'),
  numberBlank: text('草稿里留给序号的空白'),
};

type NumberView = { readonly [Name in keyof typeof numberFields]: ViewOf<(typeof numberFields)[Name]> };

export function viewNumber(plan: ProsePlan, context: Context): NumberView {
  const label = blankNames(context).number;
  const blank = (part: string, width: number) =>
    [{ kind: 'blank', blank: context.anchors.blank([plan.id, '#number', part], label, width) }] as const;
  const year = plan.date?.year;
  return {
    number: plan.number,
    numberPrefix: context.draft ? plan.issuers[0]?.numberPrefix : undefined,
    numberYear: year === undefined ? blank('year', 2) : String(year),
    numberBlank: blank('serial', 1),
  };
}

/** Parts of a draft's dates that are typed in later, not written by hand. */
const widths = { year: 2, month: 1, day: 1 };

export function viewDraftDate(
  plan: ProsePlan,
  name: 'issueDate' | 'imprintDate',
  context: Context,
): ViewOf<typeof dateShape> {
  const date = name === 'issueDate' ? plan.date : plan.imprint?.date;
  return viewDate(date, { ids: [plan.id, `#${name}`], label: blankNames(context)[name], widths }, context);
}
