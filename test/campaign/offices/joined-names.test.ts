import { expect, test } from 'vitest';
import { inWords, resolveText } from '../resolve-text.ts';

const say = (owner: string): readonly string[] =>
  resolveText(`hongtou: 1
name: 安全检查
issuer: 某某县教育局
offices: [{ name: 某某县教育局, short: 县教育局 }, 安全股]
topics: [{ title: 检查, responsible: ${owner} }]`)
    .found.filter(({ code }) => ['HT301', 'HT306'].includes(code))
    .map((one) => inWords(one));

test.each([
  ['安全股、财务股', '[安全股, 财务股]'],
  ['安全股、分管领导', '[安全股, 分管领导]'],
  ['局属各单位，各民营医疗机构', '[局属各单位, 各民营医疗机构]'],
  ['兴庆区疾控中心 民营医疗机构', '[兴庆区疾控中心, 民营医疗机构]'],
  ['安全股　县教育局', '[安全股, 县教育局]'],
])('%s is a list', (owner, list) => {
  expect(say(owner).join('\n')).toContain(`写成清单：${list}`);
  expect(say(owner).join('\n')).toContain('把几个单位写成了一个名称');
});

test.each(['某某 县教育局', '教育、体育局', '县教育局 （牵头）', '安 全 股', '安全管理股'])(
  '%s is one name that nobody bears',
  (owner) => {
    expect(say(`"${owner}"`).join('\n')).not.toContain('写成清单');
    expect(say(`"${owner}"`)).toHaveLength(1);
  },
);
