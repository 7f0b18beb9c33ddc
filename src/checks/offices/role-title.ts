import type { Campaign, Role } from '../../campaign/campaign.ts';
import { leafRoles } from '../../campaign/walk.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Check } from '../check.ts';
import { isGroup } from './lead-roles.ts';
import { ownerLists } from './office-uses.ts';

interface Kind {
  /** How the title of a role calls them. */
  readonly word: string;
  is(name: string): boolean;
}

/** Divisions are 处 in a province and most cities, 科 in a district, 股 in a county; 管理处 and 办事处 are bodies. */
const kinds: readonly Kind[] = [
  { word: '处室', is: (name) => name.endsWith('处') && !/(?:办事|管理|服务|代表)处$/u.test(name) },
  { word: '科室', is: (name) => name.endsWith('科') },
  { word: '股室', is: (name) => name.endsWith('股') },
];

/** Fewer divisions do not tell what a body calls them. */
const fewestOffices = 2;

/** HT428: a role called 责任处室 whose offices are 科 and 股 and no 处, and the like. */
export const roleTitle: Check = {
  run(campaign, report) {
    for (const role of leafRoles(campaign.roles)) {
      const kind = kinds.find(({ word }) => role.title.endsWith(word));
      // A 股 is called 科室 in everyday speech.
      const others = kinds.filter((one) => one !== kind && !(kind?.word === '科室' && one.word === '股室'));
      const names = officesOf(role, campaign);
      if (!kind || names.some((name) => kind.is(name))) continue;
      const fitting = others
        .map((other) => ({ other, found: names.filter((name) => other.is(name)) }))
        .find(({ found }) => found.length >= fewestOffices);
      if (!fitting) continue;
      const { word } = fitting.other;
      const corrected = role.title.slice(0, -kind.word.length) + word;
      const named = { title: role.title, examples: fitting.found.slice(0, 3), corrected };
      report(diagnostic('HT428', named, spanOf(role, campaign)));
    }
  },
};

const officesOf = (role: Role, campaign: Campaign): readonly string[] => [
  ...new Set(
    ownerLists(campaign)
      .filter((list) => list.role.id === role.id)
      .flatMap(({ offices }) => offices.filter((office) => !isGroup(office)).map(({ name }) => name)),
  ),
];

/** Where the title of a role was written. */
function spanOf(role: Role, { roles, origin }: Campaign): Span {
  const outer = roles.findIndex((one) => one === role || one.roles.includes(role));
  const inner = roles[outer]?.roles.indexOf(role) ?? -1;
  return inner === -1
    ? origin.at('roles', outer, 'title')
    : origin.at('roles', outer, 'roles', inner, 'title');
}
