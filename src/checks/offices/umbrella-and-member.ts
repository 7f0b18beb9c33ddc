import type { Campaign } from '../../campaign/campaign.ts';
import { type Office, printedName } from '../../campaign/office.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { type OwnerList, ownerLists } from './office-uses.ts';

/**
 * HT422: a name for many beside one of them in the same role: 各中小学校 and a school that is listed among its members,
 * 各科室 and a division. What leads stands in a role of its own; 其他科室 includes nobody else.
 */
export const umbrellaAndMember: Check = {
  run(campaign, report) {
    const seen = new Set<string>();
    const known = new Map<string, Included>();
    const includedIn = (umbrella: Office): Included => {
      const found = known.get(umbrella.name) ?? {
        members: membersOf(umbrella, campaign),
        kind: kindNamed(umbrella.name),
      };
      known.set(umbrella.name, found);
      return found;
    };
    for (const list of ownerLists(campaign)) {
      if (list.offices.length < 2) continue;
      for (const [place, umbrella] of list.offices.entries()) {
        const member = includedBeside(umbrella, includedIn(umbrella), list, campaign);
        if (!member) continue;
        const pair = `${umbrella.name} ${member.name}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const named = { umbrella: printedName(umbrella), member: printedName(member), role: list.role.title };
        const related = [list.spanOf(list.offices.indexOf(member))];
        report(diagnostic('HT422', named, list.spanOf(place), { related }));
      }
    }
  },
};

/** Whom the name of a group includes: those that are listed, and those whose names are of a kind. */
interface Included {
  readonly members: ReadonlySet<string>;
  readonly kind: RegExp | undefined;
}

function includedBeside(
  umbrella: Office,
  { members, kind }: Included,
  { offices }: OwnerList,
  campaign: Campaign,
): Office | undefined {
  if (members.size === 0 && !kind) return undefined;
  return offices.find((office) => {
    if (office.name === umbrella.name || office.group) return false;
    return (
      members.has(office.name) || (kind?.test(office.name) === true && isWithin(office, umbrella, campaign))
    );
  });
}

/** The members that are listed, and theirs. Circles are an error of their own; here they end. */
function membersOf(umbrella: Office, { offices }: Campaign): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...umbrella.members];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...(offices.find((office) => office.name === name)?.members ?? []));
  }
  return found;
}

const divisions: readonly { readonly group: RegExp; readonly one: RegExp }[] = [
  {
    group: /^(?:局|委|院|校|厅|本局|本委|中心)?(?:机关)?各(?:科室|处室|股室)$/u,
    one: /^.{2,8}(?:科|处|股)$/u,
  },
  { group: /^(?:局|委|厅|本局|本委)?机关各办公室$/u, one: /^.{2,8}办公室$/u },
  { group: /^各(?:乡镇|镇|乡镇（街道）|镇（街道）|镇街)$/u, one: /^.{1,5}(?:乡|镇)$/u },
];

/** What the names of those look like whom the name of a group includes for certain. */
const kindNamed = (name: string): RegExp | undefined =>
  name.includes('各') ? divisions.find(({ group }) => group.test(name))?.one : undefined;

/** A division of another body is not among those of the group. */
function isWithin(office: Office, umbrella: Office, { issuers }: Campaign): boolean {
  if (office.parent === undefined || office.parent === umbrella.parent) return true;
  return umbrella.parent === undefined && issuers.some(({ name }) => name === office.parent);
}
