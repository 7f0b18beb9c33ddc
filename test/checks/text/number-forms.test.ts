import { expect, test } from 'vitest';
import { numberForms } from '../../../src/checks/text/number-forms.ts';
import { findIn, findInBody, mended } from './read-text.ts';

const problems = (text: string): readonly string[] =>
  findInBody(numberForms, text).map(({ parameters }) =>
    String('problem' in parameters && parameters.problem),
  );

test.each([
  ['共１２３家，占９．５%', '共123家，占9.5%'],
  ['增长.5%，下降.3个百分点', '增长0.5%，下降0.3个百分点'],
  ['2021年03月05日', '2021年3月5日'],
  ['占百分之5.5', '占5.5%'],
  ['10KV线路5.5KM，重3Kg，功率20KW', '10kV线路5.5km，重3kg，功率20kW'],
  ['3月15号前报送', '3月15日前报送'],
  ['排查4。2万栋，整改率98．5%', '排查4.2万栋，整改率98.5%'],
  ['二零二一年三月', '二〇二一年三月'],
  ['二○二一年三月', '二〇二一年三月'],
])('%s', (text, right) => {
  expect(mended(numberForms, text)).toBe(right);
});

test.each([
  ['21年3月印发', ['short-year']],
  ['食堂80年代建造', ['decade']],
  ['2021年三月15日', ['mixed']],
  ['二〇二一年3月', ['mixed']],
  ['3月十五日', ['mixed']],
  ['十二月25日', ['mixed']],
  ['2021.3.15前报送', ['dotted']],
  ['3千人、2百万元、5千多户', ['hundreds', 'hundreds', 'hundreds']],
  ['10几户', ['some']],
  ['2019年2月29日前报送', ['no-such-day']],
  ['4月31日、13月5日', ['no-such-day', 'no-such-day']],
])('%s', (text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test.each([
  '2021年3月15日',
  '电话12345。2021年完成3万户，“4·29”事故，共12。3月起',
  '2020年2月29日、2月29日、12月31日',
  '3千米、5千克、10千瓦、10.36百亿亿次、百分之五',
  'V2021.3.15、1.2021.3.15、2021.13.45',
  '5G、4K、10kV、AB12KM、7KMS',
  '二〇二一年三月十五日',
  '20世纪80年代、上世纪90年代、19世纪60—70年代',
  '1980年代',
  '历时10年3个月',
  '刑期为12年3月',
  '农历二〇二四年八月十五日',
  '3月15号楼、3月5号令',
  '工作.5月',
  '附件.7z',
  'PM2.5',
  '零点行动、三个月12日',
])('nothing is wrong with %s', (text) => {
  expect(problems(text)).toEqual([]);
});

test('a day that no deadline can have is told once, where it is read', () => {
  const plan = 'topics: [{ title: 甲, tasks: [{ text: 自查, deadline: 2027年2月30日前 }] }]';
  expect(findIn(numberForms, plan)).toEqual([]);
});
