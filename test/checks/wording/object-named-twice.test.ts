import { expect, test } from 'vitest';
import { objectNamedTwice } from '../../../src/checks/wording/object-named-twice.ts';
import { stretches } from '../text/read-text.ts';

test.each([
  ['决定对危险化学品开展为期三个月的危险化学品集中整治。', '对危险化学品开展'],
  ['在全县对农村饮用水进行农村饮用水水质检测。', '对农村饮用水进行'],
])('%s', (text, found) => expect(stretches(objectNamedTwice, text)).toEqual([found]));

test.each([
  '决定开展为期三个月的危险化学品集中整治。',
  '对危险化学品开展集中整治，对危险化学品企业开展检查。',
  '对建筑施工企业开展建筑施工安全检查。',
  '对学生开展学生安全教育。',
])('nothing is wrong with %s', (text) => expect(stretches(objectNamedTwice, text)).toEqual([]));
