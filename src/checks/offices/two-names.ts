import type { Campaign } from '../../campaign/campaign.ts';
import { namesOf, type Office } from '../../campaign/office.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { isHan } from '../../text/han.ts';
import type { Check } from '../check.ts';
import { type OfficeUse, spanOfUse, usesByOffice } from './office-uses.ts';

/**
 * HT421: two offices of one role whose names differ only in the word for a division (基层卫生科, 基层卫生办公室), in
 * 各 before a class of bodies, or in 委 for 委员会. 局 and 中心 are bodies of their own: 疾控局 is not 疾控中心.
 */
export const twoNames: Check = {
  run(campaign, report) {
    const first = new Map<string, readonly OfficeUse[]>();
    for (const [name, uses] of usesByOffice(campaign)) {
      const own = uses.filter(({ role }) => role !== undefined);
      const [use] = own;
      const stem = stemOf(name);
      if (!use || stem === undefined) continue;
      const before = first.get(stem);
      const [other] = before ?? [];
      if (!before || !other) {
        first.set(stem, own);
        continue;
      }
      if (!shareRole(own, before) || !mayBeOne(use.office, other.office, campaign)) continue;
      const named = { name, count: own.length, other: other.office.name, otherCount: before.length };
      report(diagnostic('HT421', named, spanOfUse(use), { related: [spanOfUse(other)] }));
    }
  },
};

const endsOfDivisions = '科股处室';
const division = /^(?<stem>.{2,}?)(?:科|股|处|室|办公室)$/u;
/** 党委 and 团委 are no commissions; what is of a leading group is its office. */
const ownKind = /(?:党委|党组|团委|人大|政协|政府|委员会|领导小组|指挥部|专班|综合|值班|会议|档案|教研)$/u;

const kindsOfBodies = ['机构', '单位', '医院', '学校', '企业', '乡镇', '街道'] as const;
const bodiesOfAKind = /^各?(?<class>.{3,}(?:机构|单位|医院|学校|企业|乡镇|街道))$/u;

/** The same for two names that differ by one of the variations; undefined for a name that has none. */
function stemOf(name: string): string | undefined {
  const stem = endsOfDivisions.includes(name.slice(-1)) ? division.exec(name)?.groups?.stem : undefined;
  if (stem !== undefined) return ownKind.test(stem) ? undefined : stem;
  if (name.endsWith('委员会') || (name.endsWith('委') && /[^党团工]委$/u.test(name)))
    return `${name.replace(/(?:委|委员会)$/u, '')} 委`;
  const members = kindsOfBodies.some((kind) => name.endsWith(kind))
    ? bodiesOfAKind.exec(name)?.groups?.class
    : undefined;
  return members !== undefined && isHan(members) ? `各 ${members}` : undefined;
}

const shareRole = (one: readonly OfficeUse[], other: readonly OfficeUse[]): boolean => {
  const roles = new Set(one.map(({ role }) => role));
  return other.some(({ role }) => roles.has(role));
};

/** Divisions of two bodies may well bear names that are alike. */
function mayBeOne(one: Office, other: Office, { offices }: Campaign): boolean {
  const isListed = (office: Office): boolean => offices.some(({ name }) => name === office.name);
  if (!isListed(one) || !isListed(other)) return false;
  return one.parent === other.parent && !namesOf(one).some((name) => namesOf(other).includes(name));
}
