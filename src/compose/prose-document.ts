import type { ProsePlan } from '../campaign/document-plan.ts';
import type { Imprint, Part, RedHead } from '../document/document.ts';
import { composeAnnexNote } from './annex-note.ts';
import { composeAttendance } from './attendance.ts';
import { plainText } from './blank-names.ts';
import { composeBody } from './body.ts';
import type { Context } from './context.ts';
import { composeImprint } from './imprint.ts';
import { frameOf } from './part-frame.ts';
import type { PlacedPlan } from './placed-plan.ts';
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

/** Composes a document of prose from its body and the wording of its template. */
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
  const attendance = composeAttendance(plan, context);
  const frame = frameOf(placed, context);
  const part: Part = {
    ...frame,
    // An annex or attached document is named by its title before, so it has to be there to be found.
    ...(plan.isTitleUnprinted && frame.role === 'main'
      ? { title: { ...frame.title, isUnprinted: true } }
      : {}),
    ...(isAddressed(plan) ? { recipients: plainText(places.recipients) } : {}),
    blocks: places.body,
    ...(annexNote && { annexNote }),
    ...(signature && { signature }),
    ...(plan.note === undefined ? {} : { note: places.note }),
    ...(attendance.length > 0 ? { attendance } : {}),
  };
  const head = composeRedHead(
    plan,
    { suffix: places.redHeadSuffix, number: places.number, signersLabel: places.signersLabel },
    context,
  );
  const imprint = composeImprint(plan, places, context);
  return { part, ...(head && { head }), ...(imprint && { imprint }) };
}

/** Whether anybody is addressed above the text; recipients that moved to the imprint are not. */
const isAddressed = ({ salutation, recipients, imprint }: ProsePlan): boolean =>
  salutation !== undefined || (recipients.length > 0 && !imprint?.takesRecipients);

/** Places in which the plan has something to say, so that a template must not lose it. */
function neededPlaces(plan: ProsePlan, hasBody: boolean): readonly (keyof typeof prosePlaces)[] {
  const { imprint } = plan;
  const hasGeneralHead = plan.redHead && plan.format === 'general';
  const needed = {
    redHeadSuffix: false,
    number: hasGeneralHead && plan.number !== undefined,
    signersLabel: hasGeneralHead && plan.signers.length > 0,
    recipients: isAddressed(plan),
    body: hasBody,
    annexLabel: plan.annexes.length > 0,
    date: plan.signature !== 'none',
    note: plan.note !== undefined,
    ccLabel: (imprint?.cc.length ?? 0) > 0,
    cc: (imprint?.cc.length ?? 0) > 0,
    copies: imprint?.copies !== undefined,
    imprintDate: imprint?.office !== undefined,
  } satisfies Record<keyof typeof prosePlaces, boolean>;
  return (Object.keys(prosePlaces) as (keyof typeof prosePlaces)[]).filter((place) => needed[place]);
}
