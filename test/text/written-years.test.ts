import { expect, test } from 'vitest';
import { staleDates } from '../../src/text/stale-dates.ts';
import { hasNoSuchDay, printYearLike, writtenYears, type YearPlace } from '../../src/text/written-years.ts';

const years = (text: string, place: YearPlace): readonly number[] =>
  writtenYears(text, place).map(({ year }) => year);

test.each([
  ['2021年3月22日前', [2021]],
  ['2020—2022年', [2020, 2022]],
  ['2020年9月至2021年3月', [2020, 2021]],
  ['２０２１年底', [2021]],
  ['二〇二一年一月二十五日', [2021]],
  ['二○二一年', [2021]],
  ['于2021-03-22前', [2021]],
  ['2021.3.22', [2021]],
  ['国办发〔2020〕51号', [2020]],
  ['九项规定（2020版）', [2020]],
  ['电话：0432-2021-1234', []],
  ['投入2021.5万元，2000余人', []],
  ['完成2021户改造', []],
  ['共12021年', []],
  ['千年古城', []],
] as const)('%s', (text, expected) => {
  expect(years(text, 'prose')).toEqual(expected);
});

test('more is a year where nothing but a date or a name can stand', () => {
  expect(years('2021.3', 'prose')).toEqual([]);
  expect(years('2021.3', 'date')).toEqual([2021]);
  expect(years('任务清单2021', 'prose')).toEqual([]);
  expect(years('任务清单2021', 'name')).toEqual([2021]);
});

test('a year is written in the digits of the one before it', () => {
  expect(printYearLike(2030, '2021')).toBe('2030');
  expect(printYearLike(2030, '２０２１')).toBe('２０３０');
  expect(printYearLike(2030, '二〇二一')).toBe('二〇三〇');
  expect(printYearLike(2030, '二○二一')).toBe('二○三○');
});

test('29 February is known in all its forms, and in leap years it exists', () => {
  for (const behind of ['年2月29日前', '年02月29日', '-02-29', '年2月1日—29日', '/2/29']) {
    expect(hasNoSuchDay(behind, 2025), behind).toBe(true);
    expect(hasNoSuchDay(behind, 2028), behind).toBe(false);
  }
  expect(hasNoSuchDay('年2月28日', 2025)).toBe(false);
  expect(hasNoSuchDay('年12月29日', 2025)).toBe(false);
});

test.each([
  ['根据2021年3月2日会议精神，3月22日前报送', ['2021年3月2日', '3月22日']],
  ['《2020—2022年规划》和国办发〔2020〕51号', ['2020—2022年', '〔2020〕51号']],
  ['今年是三年行动的收官之年，去年共检查', ['今年', '收官之年', '去年']],
  ['每年6月5日前，每月1日报送，12月底前完成', []],
  ['今年级同学、青年轻人', []],
  ['2021年度工作，2021年底前', ['2021年度', '2021年底']],
  ['', []],
] as const)('dates that grow old: %s', (text, expected) => {
  expect(staleDates(text).map((date) => date.text)).toEqual(expected);
});
