import type { ProsePlan } from '../campaign/document-plan.ts';
import type { Imprint, Inline } from '../document/document.ts';
import { plainText } from './blank-names.ts';
import type { Context } from './context.ts';

/** What a document's template says for its imprint. */
export interface ImprintWording {
  readonly ccLabel: readonly Inline[];
  readonly cc: readonly Inline[];
  readonly copies: readonly Inline[];
  readonly imprintDate: readonly Inline[];
}

/** 版记 (7.4). 印数 is one of its other elements, in a row above the last (7.4.3). */
export function composeImprint(
  { imprint }: ProsePlan,
  wording: ImprintWording,
  { draft }: Pick<Context, 'draft'>,
): Imprint | undefined {
  if (!imprint) return undefined;
  const cc = { label: plainText(wording.ccLabel), text: plainText(wording.cc) };
  const copies = imprint.copies === undefined ? [] : [plainText(wording.copies)];
  return {
    ...(imprint.cc.length > 0 ? { cc } : {}),
    others: [...(imprint.others ?? []), ...copies],
    ...(imprint.office && {
      printing: { office: imprint.office.name, date: draft || imprint.date ? wording.imprintDate : [] },
    }),
    face: imprint.face,
    blankPage: imprint.blankPage,
  };
}
