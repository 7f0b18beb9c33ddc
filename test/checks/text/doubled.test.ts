import { expect, test } from 'vitest';
import { doubled } from '../../../src/checks/text/doubled.ts';
import { mended, stretches } from './read-text.ts';

test.each([
  ['加强领导，，落实责任', '加强领导，落实责任'],
  ['加强领导。。', '加强领导。'],
  ['学校的的食堂', '学校的食堂'],
  ['完成了了任务', '完成了任务'],
  ['关于关于加强管理', '关于加强管理'],
  ['协助协助县级单位做好工作', '协助县级单位做好工作'],
  ['专项整治专项整治行动', '专项整治行动'],
  ['向使用用人员讲解', '向使用人员讲解'],
  ['管理理办法', '管理办法'],
])('%s', (text, right) => {
  expect(mended(doubled, text)).toBe(right);
});

test('of two different marks only a person knows which is meant', () => {
  expect(stretches(doubled, '加强领导，。落实责任；，')).toEqual(['，。', '；，']);
});

test.each([
  '达到目的的办法，有的的确如此',
  '为了了解情况，不了了之',
  '妈妈、常常、天天、层层、人人、家家',
  '研究研究、讨论讨论',
  '使用用户名登录，中国国家标准',
  '使用用人单位的名义，管理理念，采用用水定额',
  '风险管理管理办法',
  '等等。。。',
  '一件件一件件落实',
  '他说：“好。”。',
])('nothing is wrong with %s', (text) => {
  expect(stretches(doubled, text)).toEqual([]);
});
