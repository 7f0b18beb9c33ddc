import { expect, test } from 'vitest';
import { quotedFestivals } from '../../../src/checks/text/quoted-festivals.ts';
import { mended, stretches } from './read-text.ts';

test.each([
  ['“中秋”节前检查食堂。', '中秋节前检查食堂。'],
  ['做好“国庆”节期间的值班。', '做好国庆节期间的值班。'],
])('%s', (text, right) => expect(mended(quotedFestivals, text)).toBe(right));

test.each([
  '“五一”“十一”期间加强巡查。',
  '“国庆”“中秋”节日期间加强巡查。',
  '“中秋”“国庆”两节期间加强巡查。',
  '开展“教师节”慰问。',
  '举办“春”节目展演，开展“清明”节约用水宣传。',
])('nothing is wrong with %s', (text) => expect(stretches(quotedFestivals, text)).toEqual([]));
