import type { Campaign, Role } from '../../campaign/campaign.ts';
import { type Office, printedName } from '../../campaign/office.ts';
import { leafRoles } from '../../campaign/walk.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { isAllDivisions, isGroup } from './lead-roles.ts';
import { type OwnerList, ownerLists } from './office-uses.ts';

/**
 * HT496, once for each role. `division`: a role for divisions (责任处室) that holds a body of its own in one task and a
 * division of that body in another. `group`: all divisions of the issuer beside one office, where other tasks name that
 * office beside a single division.
 */
export const mixedLevels: Check = {
  run(campaign, report) {
    for (const role of leafRoles(campaign.roles)) {
      const lists = ownerLists(campaign).filter((list) => list.role.id === role.id);
      if (divisions.some((word) => role.title.endsWith(word))) reportDivision(role, lists, campaign, report);
      reportGroup(role, lists, report);
    }
  },
};

/** What a role for divisions is called. */
const divisions = ['处室', '科室', '股室'] as const;

function reportDivision(
  { title }: Role,
  lists: readonly OwnerList[],
  { issuers }: Campaign,
  report: Report,
): void {
  const bodies = new Map<string, Office>();
  for (const { offices } of lists) {
    for (const office of offices) if (!isGroup(office)) bodies.set(office.name, office);
  }
  for (const { name } of issuers) bodies.delete(name);
  for (const { offices, spanOf } of lists) {
    const place = offices.findIndex(({ parent }) => parent !== undefined && bodies.has(parent));
    const division = offices[place];
    const body = bodies.get(division?.parent ?? '');
    if (!division || !body) continue;
    const named = { role: title, one: printedName(body), other: printedName(division) };
    report(diagnostic('HT496', { problem: 'division', ...named }, spanOf(place)));
    return;
  }
}

function reportGroup({ title }: Role, lists: readonly OwnerList[], report: Report): void {
  /** Offices that stand beside a single one somewhere. */
  const besideOne = new Set<string>();
  for (const { offices } of lists) {
    if (offices.length < 2 || offices.some(isGroup)) continue;
    for (const { name } of offices) besideOne.add(name);
  }
  for (const { offices, spanOf } of lists) {
    const place = offices.findIndex(({ name }) => isAllDivisions(name));
    const group = offices[place];
    const single: Office | undefined = offices.find((one) => !isGroup(one) && besideOne.has(one.name));
    if (!group || !single) continue;
    const named = { role: title, one: printedName(group), other: printedName(single) };
    report(diagnostic('HT496', { problem: 'group', ...named }, spanOf(place)));
    return;
  }
}
