import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAtoms } from '../../src/typeset/atoms.ts';

const atomsOf = (text: string, level: 0 | 1 | 2, names?: readonly string[]): readonly string[] =>
  findAtoms(text, names)
    .filter((atom) => atom.level === level)
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ['2021年3月22日前，二级以上', ['2021年3月22日前'], ['2021年', '3月22日前'], ['2021年', '3月', '22日前']],
  ['2024年12月前，长期坚持', ['2024年12月前'], ['2024年', '12月前'], ['2024年', '12月前']],
  ['2020年9—12月', ['2020年9—12月'], ['2020年', '9—12月'], ['2020年', '9—12月']],
  ['2月至12月开展', ['2月至12月'], ['2月至', '12月'], ['2月至', '12月']],
  ['2021年年底', ['2021年年底'], ['2021年年底'], ['2021年年底']],
  ['5-10月份', ['5-10月份'], ['5-10月份'], ['5-10月份']],
  [
    '二〇二一年一月二十五日',
    ['二〇二一年一月二十五日'],
    ['二〇二一年', '一月二十五日'],
    ['二〇二一年', '一月', '二十五日'],
  ],
  ['2024年第一季度', ['2024年第一季度'], ['2024年', '第一季度'], ['2024年', '第一季度']],
])('the date in %s and its parts', (text, wholes, parts, pieces) => {
  expect([atomsOf(text, 0), atomsOf(text, 1), atomsOf(text, 2)]).toEqual([wholes, parts, pieces]);
});

test.each([
  ['对8种典型危险化学品', ['8种']],
  ['消防控制室24小时双人值班', ['24小时']],
  ['100%持证上岗，100%接受培训', ['100%', '100%']],
  ['投入3.5万元', ['3.5万元']],
  ['共3大类8种', ['3大类', '8种']],
  ['不少于1,836家、190余次', ['1,836家', '190余次']],
  ['第3条', ['第3条']],
  ['为期3个月', ['3个月']],
  ['吉经社管字〔2021〕6号', ['〔2021〕6号']],
  ['《医疗机构消防安全管理》（WS 308—2019）', ['WS 308—2019']],
  ['GB/T 9704-2012', ['GB/T 9704-2012']],
  ['12：30以前——记住', ['12：30', '——']],
  ['安全生产', []],
  ['一是加强领导', []],
])('the numbers of %s', (text, expected) => {
  expect(atomsOf(text, 2)).toEqual(expected);
});

test('every occurrence of a name is an atom', () => {
  expect(atomsOf('医政科、基层卫生科、医政科', 0, ['医政科', '基层卫生科'])).toEqual([
    '医政科',
    '医政科',
    '基层卫生科',
  ]);
});

test('atoms lie inside the text, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'2019年月日前—-〔〕号第一十WS %.,个'), maxLength: 50 }),
      (text) => {
        for (const { start, end } of findAtoms(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});

test('a date ends where one expression for the whole of it would end', () => {
  const token =
    '(?:\\d{1,4}|[〇零一二三四五六七八九十]{1,4})(?:年(?:度|年?[底初末])?|月(?:份|[底初末]|[上中下]旬)?|[日号])|第?[一二三四1-4]季度|[上下]半年';
  const join = '(?:——?|[–\\-~～至到])';
  const part = `(?:\\d{1,4}${join}(?=\\d))?(?:${token})`;
  const whole = new RegExp(`^${part}(?:${join}?${part})*(?:之?前|以前|之?后|以后|起|止|内)?`);
  const pieces = fc.array(
    fc.constantFrom(
      '2024',
      '年',
      '3',
      '月',
      '十二',
      '22',
      '日',
      '前',
      '—',
      '至',
      '底',
      '第一',
      '季度',
      '上半年',
      '，',
      '之',
      '起',
    ),
    { maxLength: 16 },
  );
  fc.assert(
    fc.property(pieces, (some) => {
      const text = some.join('');
      for (const { start, end, level } of findAtoms(text)) {
        if (level === 0) expect(text.slice(start, end)).toBe(whole.exec(text.slice(start))?.[0]);
      }
    }),
    { numRuns: 1000 },
  );
});
