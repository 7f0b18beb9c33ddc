import { expect, test } from 'vitest';
import { citedNumbers } from '../../../src/checks/text/cited-numbers.ts';
import { mended, stretches } from './read-text.ts';

test.each([
  ['（铜卫办[2020]51号）', '（铜卫办〔2020〕51号）'],
  ['国发（2010）23号', '国发〔2010〕23号'],
  ['国办发„2009‟3号', '国办发〔2009〕3号'],
  ['国发(2010)23号', '国发〔2010〕23号'],
  ['市教发［2021年］第08号', '市教发〔2021〕8号'],
  ['市教发〔2021〕第8号', '市教发〔2021〕8号'],
  ['市教发〔2021〕008号', '市教发〔2021〕8号'],
  ['《通知》（国办发明电〔2022〕10）', '《通知》（国办发明电〔2022〕10号）'],
])('%s', (text, right) => {
  expect(mended(citedNumbers, text)).toBe(right);
});

test('the words of others are found and not touched', () => {
  const text = '转发《关于国发[2010]23号文件的解读》';
  expect(stretches(citedNumbers, text)).toEqual(['[2010]23']);
  expect(mended(citedNumbers, text)).toBe(text);
});

test.each([
  '国发〔2010〕23号',
  '（2020）京01民初12号',
  '某某小区（2020）5号楼',
  '海关总署公告（2020）第5号',
  '方案（2020）',
  '第1号令',
  '（市教发〔2021〕8号）、（市教发〔2021〕8号附件1）',
])('nothing is wrong with %s', (text) => {
  expect(stretches(citedNumbers, text)).toEqual([]);
});
