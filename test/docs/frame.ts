/** What a fragment of a campaign needs around it, in the order it is written; each with the keys it stands for. */
interface Frame {
  readonly keys: readonly string[];
  readonly text: string;
}

const needed: readonly Frame[] = [
  { keys: ['hongtou'], text: 'hongtou: 1\n' },
  { keys: ['name'], text: 'name: 校园消防安全专项整治\n' },
  { keys: ['issuer', 'issuers'], text: 'issuer: 某某县教育局\n' },
  {
    keys: ['offices'],
    text: `offices:
  - { name: 某某县教育局, short: 县教育局, numberPrefix: 某教字 }
  - 安全管理股
  - { name: 各中小学校, group: true }
`,
  },
];

/** Data that a document can show or refer to. */
const data: readonly Frame[] = [
  {
    keys: ['topics'],
    text: `topics:
  - id: 校舍
    title: 校舍消防
    lead: 安全管理股
    responsible: 各中小学校
    tasks:
      - { title: 检查消火栓, text: 逐一检查消火栓。, deadline: 2026年12月底前 }
      - { title: 清理通道, text: 清理疏散通道。, deadline: 2026年12月底前 }
`,
  },
  {
    keys: ['phases'],
    text: 'phases: [{ title: 动员部署, period: 2026年11月, text: 制定方案。 }, { title: 集中整治, period: 2026年12月 }]\n',
  },
  {
    keys: ['duties'],
    text: 'duties: [{ id: 月报, title: 报送进展, from: 各中小学校, to: 安全管理股, every: 每月25日前 }]\n',
  },
];

/** A fragment of campaign.yaml as a whole campaign. What holds `hongtou:`, if only in a comment, is whole already. */
export function inFrame(fragment: string): string {
  return isWhole(fragment) ? fragment : `${missing(needed, fragment)}${fragment}`;
}

/**
 * What can stand where in a manual: `campaign` is keys of the outermost level, `documents` items of that list, `body`
 * items of the body of a plan whose annex is 进展表.
 */
export const fragmentsOf: Readonly<Record<string, (fragment: string) => string>> = {
  campaign: inFrame,
  documents: (fragment) => withData(`documents:\n${indent(fragment, 2)}`),
  body: (fragment) =>
    withData(`documents:
  - kind: implementation-plan
    title: 校园消防安全专项整治实施方案
    body:
${indent(fragment, 6)}
    annexes:
      - { id: 进展表, kind: progress-table, title: 进展情况表 }
`),
};

const withData = (documents: string): string => inFrame(`${missing(data, documents)}${documents}`);

const missing = (frames: readonly Frame[], fragment: string): string =>
  frames
    .filter(({ keys }) => !keys.some((key) => writes(fragment, key)))
    .map(({ text }) => text)
    .join('');

const isWhole = (fragment: string): boolean => writes(fragment, 'hongtou');

const writes = (fragment: string, key: string): boolean =>
  new RegExp(`^(?:# *)?${key} *[:：]`, 'mu').test(fragment);

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gmu, ' '.repeat(by));
