import { expect, test } from 'vitest';
import { titleMarks } from '../../../src/checks/text/title-marks.ts';
import { findIn } from './read-text.ts';

const report = (title: string, body: string): string =>
  `documents: [{ kind: report, title: ${title}, body: [${body}] }]\n`;

const found = (plan: string): readonly string[] =>
  findIn(titleMarks, plan).map(
    ({ fix, span }) => `${span?.file.text.slice(span.start, span.end)}${fix ? ' deleted' : ''}`,
  );

test('a title ends without a mark', () => {
  expect(found(report('关于消防工作的报告。', '加强领导。'))).toEqual(['。 deleted']);
  expect(found(report('报告', '{ section: 工作要求：, text: 加强领导。 }'))).toEqual(['： deleted']);
  expect(
    found('topics: [{ title: 校舍安全。, tasks: [排查] }]\nphases: [{ title: 动员；, text: 开会。 }]'),
  ).toEqual(['。 deleted', '； deleted']);
});

test('a title of a document is no sentence', () => {
  expect(found(report('关于消防工作。现报告如下', '加强领导。'))).toEqual(['。']);
});

test.each([
  report('关于“安全生产月”（试行）的报告', '{ section: 提高认识，加强领导, text: 加强领导。 }'),
  report('谁来负责？', '加强领导。'),
  report('报告', '{ section: 加强领导。, runIn: true, text: 各单位要负责。 }'),
  'topics: [{ title: 校舍, tasks: [{ title: 逐栋排查。 }] }]\n',
])('nothing is wrong with %s', (plan) => {
  expect(found(plan)).toEqual([]);
});
