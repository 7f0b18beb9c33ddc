import { expect, test } from 'vitest';
import { longSentences } from '../../../src/checks/wording/long-sentences.ts';
import { findInBody } from '../text/read-text.ts';

const clause = '各学校要对教室逐一开展安全检查';

test('a sentence of more than 300 letters', () => {
  const sentence = Array.from({ length: 20 }, () => clause).join('，');
  const [found] = findInBody(longSentences, `先说一句。${sentence}。`);
  expect(found?.parameters).toMatchObject({ letters: sentence.length, most: 300 });
  expect(found?.span?.file.text.slice(found.span.start, found.span.end)).toBe(sentence);
});

test.each([
  ['divided by ；', Array.from({ length: 20 }, () => clause).join('；')],
  ['a list', Array.from({ length: 120 }, () => '教育局').join('、')],
  ['300 letters', '检'.repeat(300)],
])('nothing is wrong with %s', (_, text) => {
  expect(findInBody(longSentences, text)).toEqual([]);
});
