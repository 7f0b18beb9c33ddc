import type { ProsePlan } from '../campaign/document-plan.ts';
import type { Inline, Signature } from '../document/document.ts';
import type { Context } from './context.ts';

/** 署名、成文日期 (7.3.5). A document that is no draft and has no date is signed without one. */
export function composeSignature(
  plan: ProsePlan,
  date: readonly Inline[],
  { draft }: Pick<Context, 'draft'>,
): Signature | undefined {
  if (plan.signature === 'none') return undefined;
  return {
    geometry: plan.signature,
    issuers: plan.issuers.map(({ name }) => name),
    ...(plan.signature === 'stamped' && plan.signatories ? { signatories: plan.signatories } : {}),
    date: draft || plan.date ? date : [],
  };
}
