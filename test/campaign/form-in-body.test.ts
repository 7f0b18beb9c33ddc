import { expect, test } from 'vitest';
import { codeAt, inWords, resolveText, underCaret } from './resolve-text.ts';

const findings = (body: string, documents = '') =>
  resolveText(`hongtou: 1
name: 校园安全
documents:
  - { id: 方案, kind: implementation-plan, title: 方案, body: [${body}] }
  - { id: 问题清单, kind: ledger, title: 问题清单 }
${documents}`).found;

const summary = (...from: Parameters<typeof findings>) =>
  findings(...from).map((found) => `${codeAt(found)} ${underCaret(found)}`);

test('a form stands in the body, in a section of any depth', () => {
  expect(summary('{ section: 清单, form: 问题清单 }')).toEqual([]);
  expect(summary('{ section: 一, sections: [{ section: 二, form: 问题清单 }] }')).toEqual([]);
});

test('an unknown form is named with the nearest, and its section is not called empty', () => {
  const found = findings('{ section: 清单, form: 问题清 }');
  expect(found.map(codeAt)).toEqual(['HT390 4:81']);
  expect(found.map((one) => inWords(one)).join()).toContain('问题清单');
});

test('only forms can stand in a body: not a document of prose, not the document itself', () => {
  const other = '  - { id: 通知, kind: implementation-plan, title: 细则, body: [略。] }';
  expect(summary('{ form: 通知 }', other)).toEqual(['HT391 4:68 通知']);
  expect(summary('{ form: 方案 }')).toEqual(['HT391 4:68 方案']);
  const listed =
    '  - { kind: implementation-plan, title: 乙, body: [略。], annexes: [{ listed: 办法, id: 办法 }] }';
  expect(summary('{ form: 办法 }', listed)).toEqual(['HT390 4:68 办法']);
});

test('where a document was refused, an unknown form may be that one', () => {
  const codes = summary('{ form: 台账 }', '  - 台账').map((found) => found.slice(0, 5));
  expect(codes).not.toContain('HT390');
  expect(codes).toHaveLength(1);
});

test('runIn without a heading does nothing', () => {
  expect(summary('{ runIn: true, text: 加强领导。 }')).toEqual(['HT394 4:62 runIn']);
  expect(summary('{ section: 加强领导, runIn: true, text: 各校负责。 }')).toEqual([]);
});
