import { expect, test } from 'vitest';
import { leadOverMarks } from '../../../src/checks/text/lead-over-marks.ts';
import { findIn, findInBody } from './read-text.ts';

test('the same words with two marks in one document', () => {
  const [found, ...others] = findInBody(
    leadOverMarks,
    '现制定工作方案如下：\n\n加强领导。\n\n制定实施方案如下。',
  );
  expect(others).toEqual([]);
  expect(found?.parameters).toEqual({ words: '方案如下', mark: '。', earlier: '：' });
});

test.each([
  '现通知如下。\n\n名单如下：',
  '现通知如下：\n\n再通知如下：',
  '要求如下：一是检查。二是整改。\n\n要求如下。',
])('nothing is wrong with %s', (text) => {
  expect(findInBody(leadOverMarks, text)).toEqual([]);
});

test('the plans of a campaign, one introduced as 如下方案', () => {
  const plan = (title: string, text: string): string =>
    `  - { kind: implementation-plan, title: ${title}, status: final, body: [${text}] }\n`;
  const found = findIn(
    leadOverMarks,
    `documents:\n${plan('甲方案', '为做好工作，制定如下方案。')}${plan('乙方案', '现制定工作方案如下：')}`,
  );
  expect(found.map(({ parameters }) => parameters)).toEqual([
    { words: '方案如下', mark: '：', earlier: '。' },
  ]);
  expect(
    findIn(
      leadOverMarks,
      `documents:\n${plan('甲方案', '报告如下。')}${plan('乙方案', '现制定工作方案如下：')}`,
    ),
  ).toEqual([]);
});
