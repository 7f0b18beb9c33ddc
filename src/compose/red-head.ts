import type { Bureau } from '../campaign/campaign.ts';
import type { ProsePlan } from '../campaign/document-plan.ts';
import type { HeadLine, Inline, RedHead } from '../document/document.ts';
import { plainText } from './blank-names.ts';
import type { Context } from './context.ts';
import { headTemplates, viewHead } from './format-heads.ts';
import { render } from './template/render.ts';

/** What a document's template says for its head in the general format. */
export interface RedHeadWording {
  readonly suffix: readonly Inline[];
  readonly number: readonly Inline[];
  readonly signersLabel: readonly Inline[];
}

/**
 * 版头 (GB/T 9704-2012, 7.2, 10), a special format worded by a template of its own. Who signed has a place in the
 * general format only; a telegram says that and its urgency on its lines.
 */
export function composeRedHead(
  plan: ProsePlan,
  general: RedHeadWording,
  context: Context,
): RedHead | undefined {
  if (!plan.redHead) return undefined;
  const { format, copyNumber, secrecy, urgency } = plan;
  const special = format === 'general' ? undefined : renderHead(plan, format, context);
  const { suffix, number } = special ?? general;
  return {
    ...markOf(plan, plainText(suffix), context.campaign.bureau),
    ...(number.length > 0 ? { number } : {}),
    signersLabel: plainText(general.signersLabel),
    signers: special ? [] : plan.signers,
    ...(copyNumber === undefined ? {} : { copyNumber }),
    ...(secrecy === undefined ? {} : { secrecy }),
    ...(urgency === undefined || format === 'telegram' ? {} : { urgency }),
    ...(special && special.lines.length > 0 ? { lines: special.lines } : {}),
  };
}

function renderHead(plan: ProsePlan, format: keyof typeof headTemplates, context: Context) {
  const { templates, report } = context;
  const hasNumber = plan.number !== undefined && format !== 'telegram';
  const needed = hasNumber ? (['number'] as const) : [];
  const { places } = render(templates, headTemplates[format], viewHead(plan, context), report, needed);
  const { redHeadSuffix: suffix, number, headLeft, headRight } = places;
  return { suffix, number, lines: pairLines(headLeft, headRight) };
}

/** The nth paragraph on the left stands on a line with the nth on the right. */
function pairLines(
  left: readonly (readonly Inline[])[],
  right: readonly (readonly Inline[])[],
): readonly HeadLine[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    left: left[index] ?? [],
    right: right[index] ?? [],
  }));
}

/**
 * The mark is the issuers' full names with the template's 文件, 令, …; a letter shows the lead only (10.1). A mark that
 * the plan words itself, or the bureau for a single issuer in the general format, is printed as it is worded, with or
 * without 文件.
 */
function markOf(
  { redHeadMark, format, issuers }: ProsePlan,
  suffix: string,
  bureau: Bureau,
): Pick<RedHead, 'issuers' | 'suffix'> {
  const own = redHeadMark ?? (format === 'general' && issuers.length <= 1 ? bureau.redHead : undefined);
  if (own !== undefined) return splitMark(own, suffix);
  const shown = format === 'letter' ? issuers.slice(0, 1) : issuers;
  return { issuers: shown.map(({ name }) => name), suffix };
}

function splitMark(mark: string, suffix: string): Pick<RedHead, 'issuers' | 'suffix'> {
  const name = suffix !== '' && mark.endsWith(suffix) ? mark.slice(0, -suffix.length) : mark;
  return name === mark || name === '' ? { issuers: [mark], suffix: '' } : { issuers: [name], suffix };
}
