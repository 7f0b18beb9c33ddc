import { expect, test } from 'vitest';
import { outdatedNames } from '../../../src/checks/wording/outdated-names.ts';
import { formerNames } from '../../../src/checks/words/names/index.ts';
import { findIn } from '../text/read-text.ts';

/** What is found in a notice with one paragraph, issued on a day, or without a day. */
const foundIn = (text: string, date?: string, title = '关于开展检查的通知'): readonly unknown[] =>
  findIn(
    outdatedNames,
    `documents:
  - kind: notice
    title: ${title}
${date === undefined ? '' : `    date: ${date}\n`}    body:
      - ${text}
`,
  ).map(({ parameters }) => parameters);

test('a name given up long before the issue date', () => {
  expect(foundIn('会同县卫计委、县环保局检查。', '2024-04-08')).toEqual([
    { written: '卫计委', right: '卫健委', since: '2019年3月' },
    { written: '环保局', right: '生态环境局', since: '2019年3月' },
  ]);
});

test.each([
  ['关于印发2023年安全生产要点的通知', '由安监局牵头。'],
  ['关于印发方案的通知', '按照国卫办发〔2022〕35号要求，由县安监局牵头。'],
  ['关于印发方案的通知', '2024年2月13日前报方案，2024年12月16日前报总结，由县安监局牵头。'],
])('%s: %s was certainly written later', (title, text) => {
  expect(foundIn(text, undefined, title)).toHaveLength(1);
});

test.each([
  ['县卫计委负责检查。', '2017-04-08'],
  ['县卫计委负责检查。', '2019-05-08'],
  ['县卫计委负责检查。', undefined],
  ['2021年12月31日前由县卫计委完成检查。', undefined],
  ['原县卫计委负责的检查，由县卫健委接着做。', '2024-04-08'],
  ['2016年，县卫计委联合县公安消防大队开展检查。', '2024-04-08'],
  ['时任县安监局局长××同志。', '2024-04-08'],
  ['按照《县卫计委关于开展检查的通知》办理。', '2024-04-08'],
  ['由农业局、林业局、文化局、环保部门、卫生部门、农业部门牵头。', '2024-04-08'],
  ['县卫生计生综合监督执法局和开发区建设环保局参加。', '2024-04-08'],
  ['国家税务总局、国家文物局、省交通质监局参加。', '2024-04-08'],
  ['厂工商局势、国土资源调查、医保监管、铁道部门。', '2024-04-08'],
])('nothing is wrong with %s in %s', (text, date) => {
  expect(foundIn(text, date)).toEqual([]);
});

test('a report that tells of days of 2022 was not written in 2018', () => {
  const plan = `documents:
  - kind: work-report
    title: 安全生产工作汇报
    body:
      - 2022年9月26日组织了培训，其他卫生计生单位8家参加。
`;
  expect(findIn(outdatedNames, plan)).toMatchObject([{ parameters: { written: '卫生计生' } }]);
});

test('every name has a source with its year, and a day', () => {
  for (const { source, entries } of formerNames) {
    for (const entry of entries) {
      expect(entry.source ?? source, entry.wrong).toMatch(/《.+》.*(?:19|20)\d{2}/u);
      expect(entry.since, entry.wrong).toMatch(/^20\d{2}-\d{2}-\d{2}$/u);
    }
  }
});
