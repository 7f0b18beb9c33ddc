import type { Campaign, Role } from '../../campaign/campaign.ts';
import { type Office, printedName } from '../../campaign/office.ts';
import { prosePlaces } from '../../campaign/references/prose-places.ts';

/** A role whose holder answers for the task: 牵头单位, 主办科室, 主责部门. */
export const isLeadRole = ({ id, title }: Role): boolean =>
  id === 'lead' || leading.some((word) => title.includes(word));

const leading = ['牵头', '主办', '主责', '总责'] as const;

/** A role whose holders only help. */
export const isHelpingRole = ({ id, title }: Role): boolean =>
  id === 'supporting' || helping.some((word) => title.includes(word));

const helping = ['配合', '协办', '协助', '参与', '参加', '支持', '指导', '监督', '督导'] as const;

/** A name for many, as somebody said or as it says itself. */
export const isGroup = ({ group, name }: Office): boolean =>
  group || name.includes('各') || ('局委所'.includes(name.charAt(0)) && name.startsWith('属', 1));

/** All divisions of the issuer; 各乡镇 lead each in its own place. */
export const isAllDivisions = (name: string): boolean =>
  name.includes('各') &&
  /^(?:局|委|院|校|厅|本局|本委|中心)?(?:机关)?各(?:科室|处室|股室|办公室|部门)$/u.test(name);

const firstLeads =
  /(?:第一|首)(?:位|个|名|家)?[^。；\n]{0,12}(?:牵头|主办|主责|总责)|(?:牵头|主办|主责)[^。；\n]{0,16}(?:第一|首位)|排名第一|[排列]在?(?:第一|首位)/u;

/** Whether some text says that the first of several offices leads, so that their order means something. */
export const saysThatFirstLeads = (campaign: Campaign): boolean =>
  prosePlaces(campaign).some(
    ({ text }) => (text.includes('第一') || text.includes('首')) && firstLeads.test(text),
  );

/** 医政科、基层卫生科. */
export const listed = (offices: readonly Office[]): string => offices.map(printedName).join('、');
