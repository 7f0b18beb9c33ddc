import { expect, test } from 'vitest';
import { accidentNames } from '../../../src/checks/consistency/accident-names.ts';
import { findInBody } from '../text/read-text.ts';

const told = (text: string) => findInBody(accidentNames, text).map(({ parameters }) => parameters);

test('one accident under two names', () => {
  expect(
    told('深刻吸取湖南长沙“4·29”特别重大居民自建房倒塌事故教训。\n\n通报长沙“4·29”特大楼房坍塌事故。'),
  ).toEqual([
    {
      problem: 'names',
      written: '长沙“4·29”特大楼房坍塌事故',
      other: '湖南长沙“4·29”特别重大居民自建房倒塌事故',
    },
  ]);
});

test('one place with its province and one without in a list', () => {
  expect(told('深刻汲取河南郑州“7·20”、长沙“4·29”事故教训。')).toMatchObject([{ problem: 'province' }]);
});

test.each([
  '深刻吸取河南郑州“7·20”、湖南长沙“4·29”事故教训。',
  '深刻吸取湖南长沙“4·29”特别重大居民自建房倒塌事故教训。“4·29”事故发生后，各地排查。',
  '做好“3·15”宣传。\n\n开展“3·15”维权活动。',
  '深刻吸取安阳“11·21”火灾事故、北京长峰医院“4·18”火灾事故教训。',
])('nothing is wrong with %s', (text) => expect(told(text)).toEqual([]));
