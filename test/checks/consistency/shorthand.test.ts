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
  '实现“三个不发生”目标，即不发生火灾，不发生伤亡，不发生舆情。',
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

test.each([
  ['a kind of places', '对“三合一”场所和“九小”场所开展检查。'],
  ['a kind of questions', '整治河湖“四乱三堵”问题。'],
  ['plain words that are counted', '推进“十大工程”建设，发布“十大应用成果”。'],
  ['plain words that are counted', '落实“五个进一步到位”重要要求。'],
  ['a map', '构建“七纵三横一环”大交通体系和“一核两翼”空间布局。'],
  ['the paper that says them is named', '执行《中小学教师减负清单》明确的“六个严禁”。'],
  ['a term of a law', '落实“三管三必须”要求和“一岗双责”。'],
  ['a term of the State', '宣传农村乱占耕地建房“八不准”的要求。'],
])('%s: nothing is wrong with %s', (_, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['measures before what they ask for', '按照“四严双查”的总体要求开展检查。', '四严双查'],
  ['numerals with a single noun', '扎实推进“五基四化”。', '五基四化'],
  ['two letters that are counted', '坚持“五个一律”。', '五个一律'],
  ['a paper named in another clause', '根据《实施方案》要求，结合“六整治”的内容推进。', '六整治'],
])('%s: %s is asked about', (_, text, term) => {
  expect(told(text)).toEqual([`HT448 ${term}`]);
});

test('what everybody knows: each term once, with a source, and none that is never asked about', () => {
  const terms = knownShorthand.map(({ term }) => term);
  expect(new Set(terms).size).toBe(terms.length);
  expect(knownShorthand.filter(({ source }) => source.length < 6)).toEqual([]);
  expect(terms.filter((term) => term.length < 3 || !/[两三四五六七八九十]|[一].{1,3}双/u.test(term))).toEqual(
    [],
  );
});
