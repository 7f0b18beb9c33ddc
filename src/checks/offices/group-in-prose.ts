import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan } from '../../campaign/document-plan.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { type CampaignText, campaignTexts } from '../text/campaign-texts.ts';
import { spansIn } from '../text/spans-in.ts';

/**
 * HT427: a group that nobody has set up, or that has nobody in it. A text that counts on a group called after the
 * campaign (三年行动工作专班), where nothing says that there is one; one that is set up without a word about who belongs
 * to it; a leadership without a name, a role in it without a person, and an office of the group that is nowhere.
 */
export const groupInProse: Check = {
  run(campaign, report) {
    if ((campaign.incomplete?.size ?? 0) > 0) return;
    const { texts, all } = campaignTexts(campaign);
    const unknown = reportUnknown(campaign, texts, all, report);
    reportNobody(campaign, texts, all, report);
    reportLeadership(campaign, all, unknown, report);
  },
};

type Texts = readonly CampaignText[];

const kinds = '领导小组|专项工作组|工作小组|工作专班|工作组|专班|指挥部';
const someGroup = new RegExp(kinds);
/** What a leadership may be called in a text or a heading. */
const aName = ['领导小组', '工作组', '工作小组', '专班', '指挥部', '联席会议'] as const;
const aCommittee = /(?:成立|设立|组建)[^。；\n]{0,40}委员会/u;
const mention = new RegExp(
  `(?<after>\\p{Script=Han}{2}(?:行动|整治|攻坚|治理|会战|创建|普查|活动))(?<kind>${kinds})`,
  'gu',
);
/** What tells of a group that was set up long ago. */
const looksBack: ReadonlySet<DocumentPlan['kind']> = new Set(['work-report', 'report', 'minutes']);
/** Somebody else's group, or one that others are to set up. */
const elsewhere = /国|省|市|县|州|旗|乡|镇|上级|各级|各地|成立|设立|组建|建立|抽调|组成|健全|完善/u;

/** The words for groups that nothing sets up. */
function reportUnknown(campaign: Campaign, texts: Texts, all: string, report: Report): ReadonlySet<string> {
  const [seen, unknown] = [new Set<string>(), new Set<string>()];
  if (!someGroup.test(all)) return unknown;
  for (const { place, text } of texts) {
    if (
      !someGroup.test(text) ||
      place.kind !== 'prose' ||
      (place.document && looksBack.has(place.document.kind))
    )
      continue;
    for (const found of text.matchAll(mention)) {
      const { after = '', kind = '' } = found.groups ?? {};
      const word = kind.includes('专班') ? '专班' : kind.includes('工作') ? '工作组' : kind;
      const before = text.slice(Math.max(0, found.index - 12), found.index);
      if (seen.has(word) || !campaign.name.includes(after) || elsewhere.test(before)) continue;
      seen.add(word);
      if (isSetUp(word, campaign, all)) continue;
      unknown.add(word);
      const span = spansIn(place)(found.index, found.index + found[0].length)?.span ?? place.span;
      report(diagnostic('HT427', { problem: 'unknown', name: found[0] }, span));
    }
  }
  return unknown;
}

function isSetUp(word: string, { leadership, offices }: Campaign, all: string): boolean {
  if (offices.some(({ name }) => name.includes(word))) return true;
  if (leadership && (word !== '专班' || leadership.title?.includes(word))) return true;
  const establishing = '成立|设立|组建|建立|抽调|组成|健全|完善|调整|下设';
  return (
    new RegExp(`(?:${establishing})[^。；\\n]{0,80}${word}`, 'u').test(all) ||
    new RegExp(`${word}[^。；\\n]{0,24}(?:由|组成|成员|组长|召集人|负责人|办公室设)`, 'u').test(all)
  );
}

const setUp = new RegExp(
  `(?:^|[。；\\n])(?:为[^。；\\n]{2,40}[，,])?(?:经研究[，,]?)?[特决定现]{0,2}成立(?<name>[^。；，,\\n“”由以]{2,40}?(?:${kinds}))(?!办公室)`,
  'u',
);
const tellsWho =
  /组长|成员|召集人|指挥长|总指挥|任主任|牵头人|名单|组成|由[^。；\n]{2,30}(?:任|担任|负责|牵头|兼任)/u;

/** （见附件1）, 具体名单另行印发. */
const isToldElsewhere = /附件|另行|另发|见/u;

function reportNobody(campaign: Campaign, texts: Texts, all: string, report: Report): void {
  if (campaign.leadership || !all.includes('成立') || tellsWho.test(all)) return;
  for (const { place, text } of texts) {
    const found =
      place.kind === 'prose' && !(place.document && looksBack.has(place.document.kind))
        ? setUp.exec(text)
        : null;
    const name = found?.groups?.name;
    if (!found || name === undefined) continue;
    const end = found.index + found[0].length;
    if (isToldElsewhere.test(text.slice(end, end + 30))) continue;
    const span = spansIn(place)(end - name.length, end)?.span ?? place.span;
    report(diagnostic('HT427', { problem: 'nobody', name }, span));
    return;
  }
}

const itsOffice =
  /(?<!\p{Script=Han})(?:领导小组|专班|指挥部)办公室|(?:由|报|报送|送)(?:领导小组|专班|指挥部)办公室/u;
const officeIsSomewhere = /办公室[^。；\n]{0,8}(?:设在|设于|主任)|设立?办公室/u;

function reportLeadership(
  { leadership }: Campaign,
  all: string,
  unknown: ReadonlySet<string>,
  report: Report,
): void {
  if (!leadership || leadership.groups.length === 0) return;
  const { title, intro, groups, office, origin } = leadership;
  const isNamed = aCommittee.test(all) || aName.some((word) => !unknown.has(word) && all.includes(word));
  if (title === undefined && intro === undefined && !isNamed) {
    report(diagnostic('HT427', { problem: 'nameless', name: '' }, origin.span));
  }
  for (const [index, { role, members, text }] of groups.entries()) {
    if (members.length > 0 || text !== undefined) continue;
    report(diagnostic('HT427', { problem: 'empty', name: role }, origin.at('groups', index, 'role')));
  }
  const name = office === undefined ? itsOffice.exec(all)?.[0] : undefined;
  if (name !== undefined && !officeIsSomewhere.test(all)) {
    report(diagnostic('HT427', { problem: 'office', name }, origin.span));
  }
}
