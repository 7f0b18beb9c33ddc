import type { Campaign, Owner, Task } from '../../campaign/campaign.ts';
import { namesOf } from '../../campaign/office.ts';
import { ownersSpan } from '../../campaign/owner.ts';
import { fullOwnerName } from '../../campaign/owner-name.ts';
import { allTasks, leafRoles } from '../../campaign/walk.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { isAllDivisions, isGroup, isHelpingRole, isLeadRole } from './lead-roles.ts';

/** Fewer tasks may well be everybody's. */
const fewestTasks = 5;

/**
 * HT424, once: a plan in which nobody answers for anything. All tasks have the same owners, and these are groups and the
 * issuer itself; or all divisions together lead several tasks.
 */
export const ownersTooCoarse: Check = {
  run(campaign, report) {
    const tasks = allTasks(campaign);
    if (tasks.length < fewestTasks || (campaign.incomplete?.size ?? 0) > 0) return;
    if (isAllTheSame(tasks, campaign)) reportSame(tasks, campaign, report);
    else reportAllDivisions(tasks, campaign, report);
  },
};

/** The owners of a task by role, as one text. */
const sense = ({ owners }: Task): string =>
  Object.entries(owners)
    .map(([role, list]) => `${role} ${list.map(fullOwnerName).join('、')}`)
    .join('\n');

/** 各单位, 局各部门, of words that name no office of the list. */
const everybody = /各.{0,6}(?:单位|部门|机构|科室|处室|股室|学校|医院|企业)$/u;

/** A group, the issuer, or words that say as much: everybody, or the issuer's own name with one letter wrong. */
function isVagueFor({ issuers }: Campaign): (owner: Owner) => boolean {
  const own = new Set(issuers.map(({ name }) => name));
  const ownNames = issuers.flatMap((issuer) => namesOf(issuer));
  return (owner) => {
    const name = fullOwnerName(owner);
    if (owner.kind === 'office' && (isGroup(owner.office) || own.has(name))) return true;
    return (name.includes('各') && everybody.test(name)) || ownNames.some((one) => isOneLetterOff(one, name));
  };
}

/** The same but for one letter that is other, missing or too many; short names differ by a letter on purpose. */
function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 6 || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(long.length > short.length ? same : same + 1) === long.slice(same + 1);
}

function isAllTheSame(tasks: readonly Task[], campaign: Campaign): boolean {
  const isVague = isVagueFor(campaign);
  const owners = Object.values(tasks[0]?.owners ?? {}).flat();
  if (owners.length === 0 || !owners.every(isVague)) return false;
  const isSplit = tasks.some(({ measures }) =>
    measures.some(({ owners }) =>
      Object.values(owners)
        .flat()
        .some((owner) => !isVague(owner)),
    ),
  );
  return !isSplit && new Set(tasks.map(sense)).size === 1;
}

function reportSame(tasks: readonly Task[], { roles }: Campaign, report: Report): void {
  const [first] = tasks;
  const role = leafRoles(roles).find(({ id }) => (first?.owners[id] ?? []).length > 0);
  if (!first || !role) return;
  const names = Object.values(first.owners).flat().map(fullOwnerName).join('、');
  const named = { problem: 'same', count: tasks.length, names } as const;
  report(diagnostic('HT424', named, ownersSpan(first, role.id, 0)));
}

const fewestLed = 3;

/** The role that leads, or else the first of several that does not only help. */
function reportAllDivisions(tasks: readonly Task[], { roles }: Campaign, report: Report): void {
  const used = leafRoles(roles).filter(({ id }) => tasks.some(({ owners }) => (owners[id] ?? []).length > 0));
  const role =
    used.find(isLeadRole) ?? (used.length > 1 ? used.find((one) => !isHelpingRole(one)) : undefined);
  if (!role) return;
  const led = tasks.filter((task) => {
    const owners = task.owners[role.id];
    const only = owners?.length === 1 ? owners[0] : undefined;
    return only?.kind === 'office' && isAllDivisions(only.office.name);
  });
  const [first] = led;
  const owner = first?.owners[role.id]?.[0];
  if (!first || owner?.kind !== 'office' || led.length < fewestLed) return;
  const named = {
    problem: 'divisions',
    count: led.length,
    names: owner.office.name,
    role: role.title,
  } as const;
  report(diagnostic('HT424', named, ownersSpan(first, role.id, 0)));
}
