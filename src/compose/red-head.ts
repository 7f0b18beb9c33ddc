import type { ProsePlan } from '../campaign/document-plan.ts';
import type { Inline, RedHead } from '../document/document.ts';
import { plainText } from './blank-names.ts';
import type { Context } from './context.ts';

/** What a document's template says for its head. */
export interface RedHeadWording {
  readonly suffix: readonly Inline[];
  readonly number: readonly Inline[];
  readonly signersLabel: readonly Inline[];
}

/**
 * 版头 (GB/T 9704-2012, 7.2). The mark is the issuers' full names with the template's 文件; a single issuer's mark that
 * the bureau words itself is printed as it is worded, with or without 文件.
 */
export function composeRedHead(
  plan: ProsePlan,
  wording: RedHeadWording,
  { campaign }: Pick<Context, 'campaign'>,
): RedHead | undefined {
  if (!plan.redHead) return undefined;
  const suffix = plainText(wording.suffix);
  const own = plan.issuers.length <= 1 ? campaign.bureau.redHead : undefined;
  return {
    ...(own === undefined
      ? { issuers: plan.issuers.map(({ name }) => name), suffix }
      : splitMark(own, suffix)),
    ...(wording.number.length > 0 ? { number: wording.number } : {}),
    signersLabel: plainText(wording.signersLabel),
    signers: plan.signers,
    ...(plan.copyNumber === undefined ? {} : { copyNumber: plan.copyNumber }),
    ...(plan.secrecy === undefined ? {} : { secrecy: plan.secrecy }),
    ...(plan.urgency === undefined ? {} : { urgency: plan.urgency }),
  };
}

function splitMark(mark: string, suffix: string): Pick<RedHead, 'issuers' | 'suffix'> {
  const name = suffix !== '' && mark.endsWith(suffix) ? mark.slice(0, -suffix.length) : mark;
  return name === mark || name === '' ? { issuers: [mark], suffix: '' } : { issuers: [name], suffix };
}
