import type { ProsePlan } from '../campaign/document-plan.ts';
import type { Imprint, Inline } from '../document/document.ts';
import { plainText } from './blank-names.ts';
import type { Context } from './context.ts';
import { prose } from './prose.ts';
import { declareTemplate } from './template/declaration.ts';
import { render } from './template/render.ts';
import { list, record, text } from './template/shape.ts';

export const imprintRecipientsTemplate = declareTemplate({
  name: 'imprint-recipients',
  about: '移到版记里的主送机关',
  view: record({ recipients: list('主送机关', text('名称')) }),
  places: { label: 'line', recipients: 'line' },
});

/** What a document's template says for its imprint. */
export interface ImprintWording {
  readonly ccLabel: readonly Inline[];
  readonly cc: readonly Inline[];
  readonly copies: readonly Inline[];
  readonly imprintDate: readonly Inline[];
}

/** 版记 (7.4). 印数 is one of its other elements, in a row above the last (7.4.3). */
export function composeImprint(
  { imprint, recipients }: ProsePlan,
  wording: ImprintWording,
  context: Context,
): Imprint | undefined {
  if (!imprint) return undefined;
  const { draft } = context;
  const cc = { label: plainText(wording.ccLabel), text: plainText(wording.cc) };
  const copies = imprint.copies === undefined ? [] : [plainText(wording.copies)];
  return {
    ...(imprint.takesRecipients ? { recipients: composeRecipients(recipients, context) } : {}),
    ...(imprint.cc.length > 0 ? { cc } : {}),
    others: [...(imprint.others ?? []).map((line) => prose(line, context)), ...copies],
    ...(imprint.office && {
      printing: { office: imprint.office.name, date: draft || imprint.date ? wording.imprintDate : [] },
    }),
    face: imprint.face,
    blankPage: imprint.blankPage,
  };
}

/** 主送机关 that moved here (7.3.2). */
function composeRecipients(
  recipients: readonly string[],
  context: Context,
): NonNullable<Imprint['recipients']> {
  const view = { recipients: recipients.map((name) => prose(name, context)) };
  const { templates, report } = context;
  const { places } = render(templates, imprintRecipientsTemplate, view, report, ['label', 'recipients']);
  return { label: plainText(places.label), text: plainText(places.recipients) };
}
