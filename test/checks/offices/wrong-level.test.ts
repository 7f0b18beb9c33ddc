import { expect, test } from 'vitest';
import { findIn, sayAbout } from './find-in-plan.ts';

const plan = (issuer: string, owner: string, more = ''): string => `issuer: ${issuer}
offices: [${issuer}, { name: ${owner}${more} }]
topics: [{ title: 检查, responsible: ${owner} }]`;

const inText = (issuer: string, text: string): string => `issuer: ${issuer}
offices: [${issuer}]
documents: [{ kind: implementation-plan, title: 方案, body: ['${text}'] }]`;

test('an office of another county', () => {
  expect(sayAbout(plan('银川市金凤区卫生健康局', '兴庆区疾控中心'))).toEqual([
    '“兴庆区疾控中心”是兴庆区的单位，发文的是金凤区的“银川市金凤区卫生健康局”',
  ]);
  expect(findIn(plan('青山县农业农村局', '白水县动物疫病预防控制中心'))).toEqual([
    'HT420 白水县动物疫病预防控制中心',
  ]);
});

test.each([
  ['银川市金凤区卫生健康局', '金凤区疾控局'],
  ['银川市金凤区卫生健康局', '社区卫生服务中心'],
  ['银川市卫生健康委员会', '兴庆区疾控中心'],
  ['青山县教育局', '工业园区管委会'],
  ['青山县教育局', '市生态环境局白水分局'],
  ['县教育局', '白水县教育局'],
  ['某市滦县教育局', '国网滦县供电公司'],
  ['上饶市广丰区教育局', '广丰县第一中学'],
  ['青山县交通运输局', '××县交通运输局'],
  ['青山县公安局', '城区派出所'],
])('%s may task %s', (issuer, owner) => {
  expect(findIn(plan(issuer, owner))).toEqual([]);
});

test('a parent says where an office belongs', () => {
  const text = `issuer: 青山县教育局
offices: [青山县教育局, 白水县教育局, { name: 白水县第一中学, parent: 青山县教育局 }, { name: 校安办, parent: 白水县教育局 }]
topics: [{ title: 检查, lead: 白水县第一中学, responsible: 校安办 }]`;
  expect(findIn(text)).toEqual(['HT420 校安办']);
});

test('a joint plan is that of every issuer', () => {
  const text = `issuers: [青山县教育局, 白水县教育局]
offices: [青山县教育局, 白水县教育局]
topics: [{ title: 检查, lead: 白水县教育局 }]`;
  expect(findIn(text)).toEqual([]);
});

test('all counties of somebody', () => {
  expect(sayAbout(plan('某某县教育局', '各县（市、区）教育局', ', group: true'))).toEqual([
    '“某某县教育局”没有下辖的“各县（市、区）教育局”，不能给它们安排任务',
  ]);
  expect(findIn(plan('吉林经开区社会事业管理局', '各县区教育局'))).toEqual(['HT420 各县区教育局']);
  expect(findIn(plan('青山县第一中学', '各县（市、区）教育局'))).toEqual(['HT420 各县（市、区）教育局']);
  expect(findIn(plan('某某市教育局', '各县（市、区）教育局'))).toEqual([]);
  expect(findIn(plan('某某市教育局', '各市（州）教育局'))).toEqual(['HT420 各市（州）教育局']);
  expect(findIn(plan('江苏省教育厅', '各设区市教育局'))).toEqual([]);
  // Nothing tells where this one stands.
  expect(findIn(plan('铁路公司', '各县（市、区）教育局'))).toEqual([]);
});

test('orders in a text', () => {
  expect(findIn(inText('青山县教育局', '各县（市、区）要高度重视，抓好落实。'))).toEqual([
    'HT420 各县（市、区）',
  ]);
  expect(findIn(inText('青山县教育局', '各地教育行政部门要坚持边查边改。'))).toEqual(['HT420 各地']);
  expect(findIn(inText('某某市教育局', '各县（市、区）要高度重视。各地教育行政部门要边查边改。'))).toEqual(
    [],
  );
});

test.each([
  '根据省教育厅关于各县（市、区）要建立台账的通知，制定本方案。',
  '省教育厅对各县（市、区）工作进展进行通报。',
  '学习借鉴各县（市、区）的经验做法。',
  '落实《关于各县（市、区）要加强安全管理的意见》。',
  '与各县（市、区）相比还有差距。',
  '近期，全国各地教育行政部门应对有力。',
  '各地经验表明，责任必须压实。',
  '各乡镇、各学校要高度重视。',
])('no order of its own: %s', (text) => {
  expect(findIn(inText('青山县教育局', text))).toEqual([]);
});
