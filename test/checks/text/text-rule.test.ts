import { expect, test } from 'vitest';
import { withoutReferences } from '../../../src/checks/text/references.ts';
import { textCheck } from '../../../src/checks/text/text-rule.ts';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { codeAt, resolveText, underCaret } from '../../campaign/resolve-text.ts';

/** 账 is written 帐. */
const check = textCheck({
  find: (text) =>
    [...text.matchAll(/帐/gu)].map(({ index }) => ({ start: index, end: index + 1, replacement: '账' })),
  describe: (_, { span, fix }) => diagnostic('HT339', { id: '帐' }, span, fix ? { fix } : {}),
});

function findings(plan: string): readonly string[] {
  const { campaign } = resolveText(`hongtou: 1\nname: 消防\n${plan}`);
  const found: string[] = [];
  check.run(campaign, (one) => {
    found.push(`${codeAt(one).slice(6)} ${underCaret(one)}${one.fix ? ` → ${one.fix.replacement}` : ''}`);
  });
  return found;
}

const body = (text: string): string =>
  `documents:\n  - kind: report\n    title: 报告\n    body:\n      - text: ${text}\n`;

test('the finding stands at the letter, however YAML wrote it', () => {
  expect(findings(body('建立台帐。'))).toEqual(['7:18 帐 → 账']);
  expect(findings(body('"建立台帐。"'))).toEqual(['7:19 帐 → 账']);
  expect(findings(body("'建立台帐。'"))).toEqual(['7:19 帐 → 账']);
  expect(findings(body('|\n          建立档案。\n\n          建立台帐。'))).toEqual(['10:14 帐 → 账']);
});

test('a letter written as an escape is found at the whole text, and is not fixed', () => {
  expect(findings(body('"建立台\\u5e10。"'))).toEqual(['7:15 "建立台\\u5e10。"']);
});

test('the words of others are found and not fixed', () => {
  expect(findings(body('印发《台帐管理办法》。'))).toEqual(['7:19 帐']);
  expect(findings(body('坚持“台帐”式管理。'))).toEqual(['7:19 帐']);
  expect(findings(body('坚持“台帐式管理。'))).toEqual(['7:19 帐 → 账']);
});

test('nothing is read inside references', () => {
  const facts = 'facts: { 台帐: 问题清单 }\n';
  expect(findings(facts + body('建立【事实：台帐】。'))).toEqual([]);
  expect(withoutReferences('建立【事实：台账】。【【')).toBe(`建立${'\ufffc'.repeat(7)}。【【`);
});

test('what a fact brings into a deadline is found at the fact', () => {
  const plan = `facts: { 截止: 台帐建成前 }
topics: [{ title: 校舍, tasks: [{ title: 排查, deadline: 【事实：截止】 }] }]
`;
  expect(findings(plan)).toEqual(['3:15 帐 → 账']);
});

test('of two deadlines of a duty each is found where it stands', () => {
  const plan = `duties: [{ title: 月报, when: 台帐建成后, every: 每月报台帐 }]\n`;
  expect(findings(plan)).toEqual(['3:30 帐 → 账', '3:47 帐 → 账']);
});

test('a title that is written in lines is read as one', () => {
  const plan = `documents:
  - kind: report
    title:
      - 关于台帐
      - 的报告
`;
  expect(findings(plan)).toEqual(['6:12 帐 → 账']);
  expect(findings(plan.replace('的报告', '的帐'))).toEqual([
    '6:7 - 关于台帐\n      - 的帐',
    '6:7 - 关于台帐\n      - 的帐',
  ]);
});
