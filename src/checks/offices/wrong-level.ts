import type { Campaign } from '../../campaign/campaign.ts';
import type { Office } from '../../campaign/office.ts';
import { prosePlaces } from '../../campaign/references/prose-places.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Check } from '../check.ts';
import { quotedLetters } from '../text/quoted-letters.ts';
import { withoutReferences } from '../text/references.ts';
import { spansIn } from '../text/spans-in.ts';
import { type OfficeUse, placesOfUses, usesByOffice } from './office-uses.ts';
import { type GroupLevel, groupNamed, isNotAbove, mayNameCounty, mayNameGroup, placeOf } from './place-of.ts';

/**
 * HT420: an office of another county than the one whose plan gives it something to do; a name for all the counties or
 * cities of somebody in the plan of a body that has none below it, as an owner or in a text that gives them an order.
 * All of it is what the names say; a plan whose issuers do not name their county or level is left alone.
 */
export const wrongLevel: Check = {
  run(campaign, report) {
    const otherCounty = otherCountyThan(campaign);
    for (const uses of usesByOffice(campaign).values()) reportOwner(uses, campaign, otherCounty, report);
    for (const place of prosePlaces(campaign)) {
      const document = place.document;
      const issuers = document && 'issuers' in document ? document.issuers : campaign.issuers;
      reportInText(place, issuers, report);
    }
  },
};

function reportOwner(
  uses: readonly OfficeUse[],
  { issuers }: Campaign,
  otherCounty: OtherCounty,
  report: Report,
): void {
  const [issuer] = issuers;
  const office = uses[0]?.office;
  if (!issuer || !office) return;
  const named = { name: office.name, issuer: issuer.name };
  const group = office.name.startsWith('各') ? groupNamed(office.name) : undefined;
  if (group?.start === 0 && haveNoneBelow(issuers, group.level)) {
    const { span, related } = placesOfUses(uses);
    report(diagnostic('HT420', { problem: 'level', ...named }, span, { related }));
    return;
  }
  const away = otherCounty(office);
  if (!away) return;
  const { span, related } = placesOfUses(uses);
  report(diagnostic('HT420', { problem: 'county', ...named, ...away }, span, { related }));
}

const haveNoneBelow = (issuers: readonly Office[], level: GroupLevel): boolean =>
  issuers.length > 0 &&
  issuers.every(({ name }) => {
    const own = placeOf(name).level;
    return own !== undefined && isNotAbove(own, level);
  });

/** The county of an office, and that of the issuers, where both are named and differ. */
type OtherCounty = (office: Office) => { readonly county: string; readonly own: string } | undefined;

function otherCountyThan({ issuers, offices }: Campaign): OtherCounty {
  let own: readonly (string | undefined)[] | undefined;
  return (office) => {
    const above =
      office.parent === undefined ? undefined : offices.find(({ name }) => name === office.parent);
    const name = above?.name ?? office.name;
    if (!mayNameCounty(name) || issuers.some((issuer) => issuer.name === office.name)) return undefined;
    own ??= issuers.map((issuer) => placeOf(issuer.name).county);
    const [first] = own;
    if (first === undefined || own.includes(undefined)) return undefined;
    const { county } = placeOf(name);
    if (county === undefined || own.some((one) => isSameCounty(county, one ?? ''))) return undefined;
    return { county, own: first };
  };
}

/** 国网青山县供电公司 and 青山区公安局 belong to 青山县, too. */
const isSameCounty = (one: string, other: string): boolean => {
  const [name, second] = [one.slice(0, -1), other.slice(0, -1)];
  return name.endsWith(second) || second.endsWith(name);
};

/** What makes a sentence an order: 各县（市、区）要 …, 各县（市）区可在表中添加. */
const isOrdered =
  /^[^，。；：、（）\n]{0,16}?(?:要|应|须|必须|务必|可以|可在|请|负责|不得|于\d|每月|每季度)/u;
/** All the authorities of one kind (各地卫生健康行政部门), of which a county has one. */
const authorities = /(?<!全国|国内|省内|市内|世界)各地(?:级)?(?=\p{Script=Han}{2,8}(?:行政|主管)部门)/gu;
/** As many letters of a sentence as are looked at. */
const reach = 100;
/** What somebody else has said. */
const isCited = /根据|按照|依据|遵照|要求|通知|明确|规定|指出|强调|国家|省|我市|全市|市委|市政府/u;

function reportInText(
  place: { readonly text: string; readonly span: Span },
  issuers: readonly Office[],
  report: Report,
): void {
  const [issuer] = issuers;
  if (!issuer || !mayNameGroup(place.text)) return;
  const text = withoutReferences(place.text);
  const group = groupNamed(text);
  const places = text.includes('各地') ? [...text.matchAll(authorities)] : [];
  const found = [
    ...(group ? [group] : []),
    ...places.map(
      ({ index, 0: { length } }) => ({ level: 'county', start: index, end: index + length }) as const,
    ),
  ];
  for (const { level, start, end } of found) {
    const sentence = text.slice(Math.max(0, start - reach), start).replace(/^.*[。；\n]/su, '');
    if (isCited.test(sentence) || !isOrdered.test(text.slice(end))) continue;
    if (quotedLetters(text)[start] === 1 || !haveNoneBelow(issuers, level)) continue;
    const span = spansIn({ ...place, kind: 'prose' })(start, end)?.span ?? place.span;
    const written = text.slice(start, end);
    report(diagnostic('HT420', { problem: 'text', name: written, issuer: issuer.name }, span));
  }
}
