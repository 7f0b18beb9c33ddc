import type { ProsePlan } from '../campaign/document-plan.ts';
import type { Imprint, Part, RedHead } from '../document/document.ts';
import { composeAnnexNote } from './annex-note.ts';
import type { PlacedPlan } from './annexes.ts';
import { plainText } from './blank-names.ts';
import { composeBody } from './body.ts';
import type { Context } from './context.ts';
import { composeImprint } from './imprint.ts';
import { frameOf } from './part-frame.ts';
import { type ProseTemplate, prosePlaces, viewProse } from './prose-view.ts';
import { composeRedHead } from './red-head.ts';
import { composeSignature } from './signature.ts';
import { render } from './template/render.ts';

/** A document of prose: the part itself, and what frames the whole if it stands on its own. */
export interface ComposedProse {
  readonly part: Part;
  readonly head?: RedHead;
  readonly imprint?: Imprint;
}

/** Composes a notice, plan or report from its body and the wording of its template. */
export function composeProse(
  plan: ProsePlan,
  placed: PlacedPlan,
  template: ProseTemplate,
  context: Context,
): ComposedProse {
  const body = composeBody(plan.body, context);
  const { places } = render(
    context.templates,
    template,
    viewProse(plan, body, context),
    context.report,
    neededPlaces(plan, body.length > 0),
  );
  const annexNote = composeAnnexNote(plan, places.annexLabel, context.campaign);
  const signature = composeSignature(plan, places.date, context);
  const addressed = plan.salutation !== undefined || plan.recipients.length > 0;
  const part: Part = {
    ...frameOf(placed),
    ...(addressed ? { recipients: plainText(places.recipients) } : {}),
    blocks: places.body,
    ...(annexNote && { annexNote }),
    ...(signature && { signature }),
    ...(plan.note === undefined ? {} : { note: places.note }),
  };
  const head = composeRedHead(
    plan,
    { suffix: places.redHeadSuffix, number: places.number, signersLabel: places.signersLabel },
    context,
  );
  const imprint = composeImprint(plan, places, context);
  return { part, ...(head && { head }), ...(imprint && { imprint }) };
}

/** Places in which the plan has something to say, so that a template must not lose it. */
function neededPlaces(plan: ProsePlan, hasBody: boolean): readonly (keyof typeof prosePlaces)[] {
  const needed = {
    redHeadSuffix: false,
    number: plan.redHead && plan.number !== undefined,
    signersLabel: plan.redHead && plan.signers.length > 0,
    recipients: plan.salutation !== undefined || plan.recipients.length > 0,
    body: hasBody,
    annexLabel: plan.annexes.length > 0,
    date: plan.signature !== 'none',
    note: plan.note !== undefined,
    ccLabel: (plan.imprint?.cc.length ?? 0) > 0,
    cc: (plan.imprint?.cc.length ?? 0) > 0,
    copies: plan.imprint?.copies !== undefined,
    imprintDate: plan.imprint !== undefined,
  } satisfies Record<keyof typeof prosePlaces, boolean>;
  return (Object.keys(prosePlaces) as (keyof typeof prosePlaces)[]).filter((place) => needed[place]);
}
