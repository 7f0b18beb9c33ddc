import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Owner, Owners } from '../campaign.ts';
import { isNobodyMark, roleShorthands } from '../owner.ts';
import type { Place } from '../resolving/place.ts';
import { record } from '../resolving/record.ts';
import type { Resolving } from '../resolving/resolving.ts';

type OwnersInput = Pick<
  NonNullable<CampaignInput['defaults']>,
  'lead' | 'responsible' | 'supporting' | 'owners'
>;
type OwnerInputs = NonNullable<OwnersInput['lead']>;

/**
 * The owners of a topic, task or measure by role, in the order of the roles; roles that it says nothing about are
 * inherited. Reported: roles that the campaign does not have, a shorthand (`lead:`) for a role that it does not
 * declare, owners of a grouping role, one role given in both ways; unknown offices go to the lookup.
 */
export function resolveOwners(
  input: OwnersInput,
  place: Place,
  inherited: Owners,
  { report, suggest, offices, vocabulary }: Resolving,
): Owners {
  const { leaves, groups, rolesComplete } = vocabulary;
  const own = new Map<string, readonly Owner[]>();

  const isRole = (role: string, key: () => Span): boolean => {
    if (leaves.includes(role)) return true;
    const inner = groups.get(role);
    if (inner) report(diagnostic('HT311', { role, inner }, key()));
    return false;
  };

  for (const key of roleShorthands) {
    const written = input[key];
    if (!written) continue;
    const keyPlace = () => place.keyAt(key);
    if (isRole(key, keyPlace)) own.set(key, resolveOwnerList(written, place.below(key), offices));
    else if (rolesComplete && !groups.has(key)) {
      report(diagnostic('HT312', { key, known: leaves }, keyPlace()));
    }
  }
  for (const [role, written] of Object.entries(input.owners ?? {})) {
    const keyPlace = () => place.keyAt('owners', role);
    if (isRole(role, keyPlace)) {
      if (own.has(role)) report(diagnostic('HT315', { role }, keyPlace(), { related: [place.keyAt(role)] }));
      own.set(role, resolveOwnerList(written, place.below('owners', role), offices));
    } else if (rolesComplete && !groups.has(role)) {
      report(diagnostic('HT310', { role, known: leaves, ...suggest(role, leaves) }, keyPlace()));
    }
  }
  if (own.size === 0) return inherited;
  return record(
    leaves.flatMap((role) => {
      const owners = own.get(role) ?? inherited[role];
      return owners ? [[role, owners] as const] : [];
    }),
  );
}

/** Owners as written one below the other: offices by any of their names, `/` for nobody, or words that are printed. */
export function resolveOwnerList(
  written: OwnerInputs,
  place: Place,
  offices: Resolving['offices'],
): readonly Owner[] {
  return written.map((owner, index): Owner => {
    if (typeof owner !== 'string') return { kind: 'none', text: owner.words };
    const known = offices.find(owner);
    if (known) return { kind: 'office', office: known };
    if (isNobodyMark(owner)) return { kind: 'none', text: owner };
    return { kind: 'office', office: offices.resolve(owner, place.at(index), 'owner') };
  });
}
