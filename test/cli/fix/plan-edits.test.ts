import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/cli/fix/apply-edits.ts';
import { planEdits } from '../../../src/cli/fix/plan-edits.ts';
import { safeEdits } from '../../../src/cli/fix/safe-edits.ts';
import { type Diagnostic, type DiagnosticCode, diagnostic } from '../../../src/diagnostics/diagnostic.ts';

const fileOf = (text: string) => ({ path: 'a.yaml', text });

/** A finding that would put `replacement` in the place of the only `written`. */
function fixOf(
  text: string,
  written: string,
  replacement: string,
  code: 'HT204' | 'HT124' = 'HT204',
): Diagnostic {
  const start = text.indexOf(written);
  const span = { file: fileOf(text), start, end: start + written.length };
  return {
    ...diagnostic('HT394', {}, span),
    code: code as DiagnosticCode,
    fix: { span, replacement },
  } as Diagnostic;
}

const planned = (text: string, ...fixes: readonly Diagnostic[]) => applyEdits(text, planEdits(fixes));
const safe = (text: string, ...fixes: readonly Diagnostic[]) =>
  applyEdits(text, safeEdits(fileOf(text), planEdits(fixes)));

test('of edits that overlap the first is made, of equal ones one', () => {
  const text = 'a: 一二三四五\n';
  const [one, other] = [fixOf(text, '一二三', '甲'), fixOf(text, '三四', '乙')];
  expect(planned(text, other, one, one, fixOf(text, '四五', '丙'))).toBe('a: 甲丙\n');
  expect(planned(text, fixOf(text, '五', '五'))).toBe(text);
});

test.each([
  ['a comment is cut off', 'a: 甲乙\n', '乙', ' # 乙'],
  ['a key comes to be', '- 甲乙\n- b\n', '乙', ': 乙'],
  ['another line comes to be', 'a: 甲乙\n', '乙', '\nb: 1'],
  ['a text becomes a list', 'a: 甲乙\n', '甲', '- 甲'],
  ['a comment is changed', 'a: 1 # 甲\n', '甲', '乙'],
  ['the space between is changed', 'a:   1\n', '   ', ' '],
  ['two values are concerned', 'a: [甲, 乙]\n', '甲, 乙', '丙'],
  ['quotation marks come to be', 'a: 甲乙\nb: 丙\n', '甲', '"甲'],
  ['words of others are changed', 'a: 见《甲,乙》\n', ',', '，'],
  ['quoted words are changed', 'a: 称“甲,乙”\n', ',', '，'],
])('an edit is left out when %s', (_, text, written, replacement) => {
  expect(safe(text, fixOf(text, written, replacement))).toBe(text);
});

test.each([
  ['a key', 'leed: 1\n', 'leed', 'lead'],
  ['a plain text', 'a: 甲,乙 # 丙\n', ',', '，'],
  ['a text in quotation marks of YAML', "a: '甲,乙'\n", ',', '，'],
  ['a block scalar', 'a: |\n  甲\n  乙,丙\nb: 1\n', ',', '，'],
  ['a list in brackets', 'a: [甲,乙, 丙]\n', '丙', '丁'],
  ['beside words of others', 'a: 《甲》,乙\n', ',', '，'],
])('an edit is made in %s', (_, text, written, replacement) => {
  expect(safe(text, fixOf(text, written, replacement))).toBe(text.replace(written, replacement));
});

test('a bad edit keeps none of the others from being made', () => {
  const text = Array.from({ length: 50 }, (_, at) => `k${at}: 甲${at}乙\n`).join('');
  const fixes = Array.from({ length: 50 }, (_, at) =>
    fixOf(text, `甲${at}乙`, at === 17 ? '- a' : `丙${at}`),
  );
  const expected = text.replaceAll(/甲(\d+)乙/gu, (all, at) => (at === '17' ? all : `丙${at}`));
  expect(safe(text, ...fixes)).toBe(expected);
});

test('what is wrong with the YAML itself may become other data, but only there', () => {
  const text = '- name：甲\n- b\n';
  expect(safe(text, fixOf(text, '：', ': ', 'HT124'))).toBe('- name: 甲\n- b\n');
  expect(safe(text, fixOf(text, '：', '\n- c: ', 'HT124'))).toBe(text);
  const broken = 'a: [甲\nb: 1\n';
  expect(safe(broken, fixOf(broken, '甲', '甲]', 'HT124'))).toBe('a: [甲]\nb: 1\n');
  expect(safe(broken, fixOf(broken, '甲', '乙', 'HT124'))).toBe(broken);
});
