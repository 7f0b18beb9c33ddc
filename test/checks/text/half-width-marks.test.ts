import { expect, test } from 'vitest';
import { halfWidthMarks } from '../../../src/checks/text/half-width-marks.ts';
import { findIn, mended, stretches } from './read-text.ts';

test.each([
  ['加强风险防控,全力防范化解', '加强风险防控，全力防范化解'],
  ['出台行业标准, 建立制度', '出台行业标准，建立制度'],
  ['整改率100%,其中学校3所', '整改率100%，其中学校3所'],
  ['联系人:××;电话:0432', '联系人：××；电话：0432'],
  ['附件1:', '附件1：'],
  ['是否到位?是否有效!', '是否到位？是否有效！'],
  ['各县(市)区', '各县（市）区'],
  ['(一)学习宣传', '（一）学习宣传'],
  ['适用于小(2)型水库', '适用于小（2）型水库'],
  ['（2020版)和(2021版）', '（2020版）和（2021版）'],
  ['列入计划(含正在实施的,以及拟于明年实施的)的项目', '列入计划（含正在实施的，以及拟于明年实施的）的项目'],
  ['开展"安全生产月"活动', '开展“安全生产月”活动'],
  ['落实到位.', '落实到位。'],
  ['责任单位︰教育局', '责任单位：教育局'],
  ['责任单位∶教育局', '责任单位：教育局'],
])('%s', (text, right) => {
  expect(mended(halfWidthMarks, text)).toBe(right);
});

test('a dot between Han may be a full stop or that of a name: no fix', () => {
  expect(stretches(halfWidthMarks, '抓好落实.各单位要行动')).toEqual(['.']);
  expect(mended(halfWidthMarks, '抓好落实.各单位要行动')).toBe('抓好落实.各单位要行动');
});

test.each([
  '每天9:00、14:30各巡查1次，比例为1:500',
  '水灰比为1∶2',
  '总投资1,836.5万元，占3.5%',
  '1.检查；2.整改',
  '登录https://www.example.gov.cn/a?b=1;c=2查询，发至a.b@example.gov.cn。',
  '执行GB/T 19001-2016/ISO 9001:2015',
  '采用PM2.5、V2.0.1、Wi-Fi (802.11ac)',
  '新冠肺炎（SARS-CoV-2, COVID-19）疫情',
  '合格率=(合格数/总数)×100%',
  '函数f(x)的值',
  '见下图。![示意图](图.png)',
  '1)检查 2)整改',
  '图纸A,B两张',
])('nothing is wrong with %s', (text) => {
  expect(stretches(halfWidthMarks, text)).toEqual([]);
});

test('labels, titles, names and addresses are read as well; years of document numbers are another rule', () => {
  const plan = `contacts: [{ name: ××, phone: 0432-6350(8), mail: a@b.cn, address: 县城(东街) }]
documents:
  - { kind: ledger, title: 隐患台账(第一批), columns: [序号, 数量(处)] }
  - { kind: report, title: 报告, recipients: [各县(市)], body: [按照国发(2020)5号文件。] }
`;
  const found = findIn(halfWidthMarks, plan).map(({ span }) => span?.file.text.slice(span.start, span.end));
  expect(found.toSorted()).toEqual(['(东街)', '(处)', '(市)', '(第一批)']);
});
