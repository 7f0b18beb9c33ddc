import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Contact } from '../campaign.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import type { OfficeLookup } from './resolve-offices.ts';

type ContactInput = NonNullable<CampaignInput['contacts']>[number];

/** 联系人. A contact without a name (a duty telephone) has an empty one. */
export function resolveContacts(
  inputs: readonly ContactInput[],
  place: Place,
  offices: OfficeLookup,
): readonly Contact[] {
  return inputs.map(({ office, ...input }, index) => ({
    ...written(
      'office',
      office === undefined ? undefined : offices.resolve(office, place.at(index, 'office')),
    ),
    name: input.name ?? '',
    ...written('phone', input.phone),
    ...written('fax', input.fax),
    ...written('mail', input.mail),
    ...written('address', input.address),
    ...written('remark', input.remark),
  }));
}
