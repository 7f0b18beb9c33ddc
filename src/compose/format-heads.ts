import type { PlanFormat, ProsePlan } from '../campaign/document-plan.ts';
import type { Context } from './context.ts';
import { dateShape } from './date-view.ts';
import { numberFields, viewDraftDate, viewNumber } from './draft-fields.ts';
import { declareTemplate, type TemplateDeclaration } from './template/declaration.ts';
import { flag, list, optionalText, record, text, type ViewOf } from './template/shape.ts';

/** What the head of a special format may name. */
const headView = record({
  isDraft: flag('是不是草稿'),
  ...numberFields,
  office: text('印发机关，没有就是各发文机关'),
  date: dateShape,
  urgency: optionalText('紧急程度'),
  signers: list('签发人', text('姓名')),
});

/** `headLeft` and `headRight` are the two ends of the lines above the red rule, a paragraph a line. */
const headPlaces = {
  redHeadSuffix: 'line',
  number: 'line',
  headLeft: 'paragraphs',
  headRight: 'paragraphs',
} as const;

export type HeadTemplate = TemplateDeclaration<typeof headView, typeof headPlaces>;

const head = (name: string, about: string): HeadTemplate =>
  declareTemplate({ name: `heads/${name}`, about, view: headView, places: headPlaces });

/** The heads of the special formats (10); the general one is part of the template of each kind. */
export const headTemplates: { readonly [Format in Exclude<PlanFormat, 'general'>]: HeadTemplate } = {
  letter: head('letter', '信函格式的版头'),
  order: head('order', '命令（令）格式的版头'),
  minutes: head('minutes', '纪要格式的版头'),
  telegram: head('telegram', '明电格式的版头'),
};

export const viewHead = (plan: ProsePlan, context: Context): ViewOf<typeof headView> => ({
  isDraft: context.draft,
  ...viewNumber(plan, context),
  office: headOffice(plan, context),
  date: viewDraftDate(plan, 'issueDate', context),
  urgency: plan.urgency,
  signers: plan.signers,
});

/** Who drew the document up: the office of the imprint or of the bureau; joint issuers, unless an office is named. */
function headOffice({ imprint, issuers }: ProsePlan, { campaign }: Context): string {
  const office = imprint?.office ?? campaign.bureau.imprintOffice;
  const names = office && office !== issuers[0] ? [office] : issuers;
  return names.map(({ name }) => name).join('、');
}
