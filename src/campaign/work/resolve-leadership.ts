import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Leadership } from '../campaign.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';

/** 组织机构. Its names are people and are printed as they are written. */
export function resolveLeadership(input: NonNullable<CampaignInput['leadership']>, place: Place): Leadership {
  return {
    ...written('title', input.title),
    ...written('intro', input.intro),
    groups: (input.groups ?? []).map((group) => ({
      role: group.role,
      members: (group.members ?? []).map((member) => ({
        name: member.name,
        ...('post' in member ? written('post', member.post) : {}),
      })),
      ...written('text', group.text),
    })),
    ...written('office', input.office),
    origin: place.origin,
  };
}
