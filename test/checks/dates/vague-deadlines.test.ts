import { describe, expect, test } from 'vitest';
import { findIn } from './find-in-plan.ts';

const tasks = (deadlines: readonly string[], more = ''): string =>
  `topics:
  - title: 桥梁
    tasks:
${deadlines.map((deadline, index) => `      - { text: 第${index + 1}座桥的检查。, deadline: ${deadline} }\n`).join('')}${more}`;

const found = (plan: string): readonly string[] => findIn(plan).filter((one) => one.startsWith('HT493'));

describe('a month with 前', () => {
  test('is said once where all deadlines are of that kind', () => {
    expect(found(tasks(['2026年6月前', '2026年10月前', '2026年12月前', '长期坚持']))).toEqual([
      'HT493 2026年6月前',
    ]);
  });

  test.each([
    ['a day', ['2026年6月前', '2026年10月前', '2026年12月15日前', '2026年8月前']],
    ['the end of a month', ['2026年6月底前', '2026年10月底前', '2026年12月底前']],
    ['few', ['2026年6月前', '2026年10月前']],
    ['years and quarters', ['2026年底前', '2026年前', '2026年第三季度']],
  ])('%s', (_, deadlines) => expect(found(tasks(deadlines))).toEqual([]));

  test('a note that says how it is meant', () => {
    const form = `documents: [{ kind: task-list, title: 清单, columns: [text, deadline], notes: [时限含当月。] }]\n`;
    expect(found(tasks(['2026年6月前', '2026年10月前', '2026年12月前'], form))).toEqual([]);
  });
});

test('a deadline for what goes on for ever', () => {
  const always = '2026年12月底前，长期坚持';
  expect(found(tasks([always, always, always]))).toEqual([`HT493 ${always}`]);
  expect(found(tasks([always, '长期坚持', '2026年12月底前']))).toEqual([]);
});
