import { expect, test } from 'vitest';
import { shorthand } from '../../../src/checks/consistency/shorthand.ts';
import { knownShorthand } from '../../../src/checks/words/known-shorthand.ts';
import { findInBody } from '../text/read-text.ts';

const told = (text: string): readonly string[] =>
  findInBody(shorthand, text).map(
    ({ code, parameters }) => `${code} ${(parameters as { term: string }).term}`,
  );

test('used before it is explained', () => {
  expect(told('河长每月更新“四张清单”。\n\n建立“四张清单”（问题、任务、责任、效果清单）。')).toEqual([
    'HT444 四张清单',
  ]);
});

test('never explained: told once', () => {
  expect(told('落实“四严双查”要求。\n\n继续落实“四严双查”要求。')).toEqual(['HT448 四严双查']);
});

test.each([
  '建立“四张清单”（问题、任务、责任、效果清单）。\n\n更新“四张清单”。',
  '落实“三个到位”，即责任、措施、资金到位。',
  '做到“三个到位”：责任到位、措施到位、资金到位。',
  '做到整改责任、措施、资金、时限、预案“五落实”。',
  '建立问题隐患和制度措施“两个清单”。',
  '坚持管行业必须管安全、管业务必须管安全、管生产经营必须管安全的“三个必须”原则。',
  '推行统一规划、统一建设、统一管护（以下简称“三个统一”）。\n\n落实“三个统一”。',
  '严格落实“三个一律”要求：一是一律停业。二是一律查处。三是一律曝光。',
  '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
  '“十四五”期间开展“六一”慰问。',
  '落实“一校一策”“最后一公里”“一网通办”。',
  '落实四个一律。',
  '学习《关于落实“四严双查”的通知》。'.replace('“四严双查”', '四严双查'),
])('nothing is wrong with %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('a table of what everybody knows: 60 terms and more, each once and with its source', () => {
  const terms = knownShorthand.map(({ term }) => term);
  expect(new Set(terms).size).toBe(terms.length);
  expect(terms.length).toBeGreaterThan(60);
  expect(knownShorthand.filter(({ source }) => source.length < 6)).toEqual([]);
});
