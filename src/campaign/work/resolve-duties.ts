import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Deadline } from '../../text/deadline.ts';
import type { Duty } from '../campaign.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import { noteIncomplete, type Resolving } from '../resolving/resolving.ts';
import { resolveDeadline } from './resolve-deadline.ts';
import { resolveOwnerList } from './resolve-owners.ts';

type DutyInput = NonNullable<CampaignInput['duties']>[number];

/** Whether its form exists is checked with the documents. */
export function resolveDuties(
  inputs: readonly DutyInput[],
  place: Place,
  resolving: Resolving,
): readonly Duty[] {
  return inputs.map((input, index) => {
    const at = place.below(index);
    const when = resolveWhen(input, at, resolving);
    return {
      id: resolving.ids.give({ written: input.id, place: at, parent: '', words: input.title }),
      title: input.title,
      from: resolveOwnerList(input.from ?? [], at.below('from'), resolving.offices),
      to: resolveOwnerList(input.to ?? [], at.below('to'), resolving.offices),
      ...written('when', when),
      ...written('form', input.form),
      ...written('holidays', holidayRule(input, when)),
      origin: noteIncomplete(at.origin, at, resolving),
    };
  });
}

/** A first return on a day of its own and the regular ones after it are said in one breath. */
function resolveWhen(input: DutyInput, place: Place, resolving: Resolving): Deadline | undefined {
  const once = input.when && resolveDeadline(input.when, place.below('when'), resolving);
  const regular = input.every && resolveDeadline(input.every, place.below('every'), resolving);
  if (!once || !regular) return once ?? regular;
  return {
    text: `${once.text}，${regular.text}`,
    parts: [...once.parts, ...regular.parts],
    understood: once.understood && regular.understood,
  };
}

function holidayRule(input: DutyInput, when: Deadline | undefined): Duty['holidays'] {
  if (input.holidays !== undefined) return input.holidays === '顺延' ? 'postpone' : 'advance';
  return when?.parts.flatMap((part) => (part.kind === 'holiday-rule' ? [part.rule] : []))[0];
}
