import { expect, test } from 'vitest';
import { dotsAndDashes } from '../../../src/checks/text/dots-and-dashes.ts';
import { mended, stretches } from './read-text.ts';

test.each([
  ['学校、医院...', '学校、医院……'],
  ['学校、医院。。。', '学校、医院……'],
  ['学校、医院······', '学校、医院……'],
  ['学校、医院…', '学校、医院……'],
  ['一项工程--民心工程', '一项工程——民心工程'],
])('%s', (text, right) => {
  expect(mended(dotsAndDashes, text)).toBe(right);
});

test('what only a person can mend', () => {
  expect(stretches(dotsAndDashes, '学校、医院……等')).toEqual(['……等']);
  const title = '观看《生命重于泰山—学习关于安全生产重要论述》';
  expect(stretches(dotsAndDashes, title)).toEqual(['—']);
  expect(mended(dotsAndDashes, title)).toBe(title);
});

test.each([
  '学校、医院……',
  '北京—上海高速铁路',
  '1月—3月，周一—周五',
  '中国—东盟博览会',
  '省—市—县—乡四级',
  '积极开展澜沧江—湄公河环境合作',
  '成功举办第十八届中国—拉美企业家高峰会',
  '加快推动产业链—创新链深度融合',
  '——生态优先',
  '11·24事故',
  '见https://a.cn/b...c',
  'A...B',
])('nothing is wrong with %s', (text) => {
  expect(stretches(dotsAndDashes, text)).toEqual([]);
});
