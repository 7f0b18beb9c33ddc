import { describe, expect, test } from 'vitest';
import { mistakenSetPhrases } from '../../../src/checks/wording/set-phrase-order.ts';
import { mistakenPhrases } from '../../../src/checks/words/phrases/mistaken-phrases.ts';
import { setPhrases } from '../../../src/checks/words/phrases/set-phrases.ts';
import { findInBody, mended, stretches } from '../text/read-text.ts';

test.each([
  ['落实一岗双责、党政同责、齐抓共管、失职追责要求', '落实党政同责、一岗双责、齐抓共管、失职追责要求'],
  ['落实党政同责、一岗双责、齐抓共管、失职追究的要求', '落实党政同责、一岗双责、齐抓共管、失职追责的要求'],
  [
    '坚持管行业必须管安全、管业务必须管安全、管生产必须管安全的原则',
    '坚持管行业必须管安全、管业务必须管安全、管生产经营必须管安全的原则',
  ],
  ['增强政治意识、核心意识、大局意识和看齐意识', '增强政治意识、大局意识、核心意识和看齐意识'],
  ['总书记二十报告', '总书记二十大报告'],
  ['风险等级管控和隐患排查治理', '风险分级管控和隐患排查治理'],
  ['加强党风廉正建设', '加强党风廉政建设'],
])('%s', (text, right) => {
  expect(mended(mistakenSetPhrases, text)).toBe(right);
});

test('what stands in quotation marks is shown and not changed', () => {
  const [found] = findInBody(mistakenSetPhrases, '严格落实“一岗双责、党政同责、齐抓共管、失职追责”要求');
  expect(found?.parameters).toMatchObject({ right: '党政同责、一岗双责、齐抓共管、失职追责' });
  expect(found?.fix).toBeUndefined();
});

test.each([
  '坚持党政同责、一岗双责、齐抓共管、失职追责',
  '坚持党政同责、一岗双责、齐抓共管',
  '反对形式主义、官僚主义',
  '坚持经济建设、文化建设、政治建设并重',
  '整改责任、措施、资金、时限、预案“五落实”，整改措施、责任、资金、时限和预案“五到位”',
  '坚持安全第一、预防为主',
  '按照风险等级管控措施，第二十报告厅',
  '《一岗双责、党政同责、齐抓共管、失职追责规定》',
  '同时设计、同时施工、同时投入生产和使用',
])('nothing is wrong with %s', (text) => {
  expect(stretches(mistakenSetPhrases, text)).toEqual([]);
});

describe('the lists', () => {
  test.each(setPhrases)('$name is right as it stands there, and wrong the other way round', ({ parts }) => {
    expect(stretches(mistakenSetPhrases, `坚持${parts.join('、')}的要求`)).toEqual([]);
    expect(stretches(mistakenSetPhrases, `坚持${parts.toReversed().join('、')}的要求`)).toHaveLength(1);
  });

  test('every phrase names a document and its year', () => {
    for (const { source, name } of setPhrases) expect(source, name).toMatch(/(?:19|20)\d{2}/u);
    for (const { source = '', wrong } of mistakenPhrases.entries) {
      expect(source, wrong).toMatch(/(?:19|20)\d{2}/u);
    }
  });
});
