import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const inText = (text: string, more = ''): string => `name: 校园食堂专项整治行动
offices: [某某县教育局]
documents: [{ kind: implementation-plan, title: 校园食堂专项整治方案, body: ['${text}'] }]
${more}`;
const findOf = (text: string, more = ''): readonly string[] => findIn(inText(text, more));

test('a group called after the campaign that nothing sets up', () => {
  expect(sayAbout(inText('充分发挥整治行动工作专班牵头抓总作用。'))).toEqual([
    '正文里说到“整治行动工作专班”，可是没有写明成立过',
  ]);
  expect(findOf('请整治行动工作专班汇总。工作专班由安全股、财务股组成。')).toEqual([]);
  expect(findOf('请整治行动工作专班汇总。各校要组建工作专班。')).toEqual([]);
  expect(findOf('按照县委专项整治行动领导小组要求，抓好落实。')).toEqual([]);
  expect(findOf('请食品安全领导小组汇总。')).toEqual([]);
  expect(findOf('请整治行动领导小组汇总。', 'leadership: { title: 领导小组 }')).toEqual([]);
});

test('set up without a word about who belongs to it', () => {
  expect(sayAbout(inText('要加强领导。成立校园食堂整治工作专班，定期研究工作。'))).toEqual([
    '成立了“校园食堂整治工作专班”，没有写明由谁组成',
  ]);
});

test.each([
  '成立由局长任组长的领导小组，统筹推进。',
  '成立领导小组，组长由局长担任。',
  '成立整治工作专班，成员名单另行通知。',
  '成立整治工作专班。工作专班由安全股牵头。',
  '成立整治工作专班（见附件1），统筹推进。',
  '各学校要成立工作专班，明确责任。',
  '县里成立领导小组，各校要配合。',
  '去年成立的领导小组继续发挥作用。',
  '成立于1950年。',
])('%s', (text) => {
  expect(findOf(text)).toEqual([]);
});

test('a leadership without a name, and a role without a person', () => {
  const leadership = `leadership:
  groups: [{ role: 组长, members: [××] }, { role: 成员 }]`;
  expect(findOf('请抓好落实。', leadership)).toEqual([
    'HT427 groups: [{ role: 组长, members: [××] }, { role: 成员 }]',
    'HT427 成员',
  ]);
  const whole = `leadership:
  title: 领导小组
  groups: [{ role: 组长, members: [××] }, { role: 成员, text: 各股室负责人 }]`;
  expect(findOf('请抓好落实。', whole)).toEqual([]);
  expect(findOf('县教育局成立领导小组，统筹各项工作。', leadership)).toEqual(['HT427 成员']);
});

test('an office of the group that is nowhere', () => {
  const leadership = `leadership:
  title: 领导小组
  groups: [{ role: 组长, members: [××] }]`;
  expect(findOf('各校每月将进展情况报领导小组办公室。', leadership)).toEqual(['HT427 title: 领导小组']);
  expect(
    findOf('各校每月将进展情况报领导小组办公室。', `${leadership}\n  office: 办公室设在安全股。`),
  ).toEqual([]);
  expect(findOf('各校每月将进展情况报县安全生产领导小组办公室。', leadership)).toEqual([]);
  expect(findOf('领导小组下设办公室，由领导小组办公室汇总。', leadership)).toEqual([]);
});
