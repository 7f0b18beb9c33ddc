import { describe, expect, test } from 'vitest';
import { seriesIn } from '../../../src/checks/structure/series.ts';
import { seriesEnds, seriesMixed } from '../../../src/checks/structure/series-ends.ts';
import { seriesNumbers } from '../../../src/checks/structure/series-numbers.ts';
import { findInBody, mended, stretches } from '../text/read-text.ts';
import { findIn } from './find-in-plan.ts';

const values = (text: string): readonly (readonly number[])[] =>
  seriesIn(text).map(({ marks }) => marks.map(({ value }) => value));

describe('series in a text', () => {
  test.each([
    ['一是排查。二是整改。三是复查。', [[1, 2, 3]]],
    ['要做到：1.排查；2.整改；10.复查', [[1, 2]]],
    ['（一）组织领导。（二）宣传发动。', [[1, 2]]],
    [
      '一是甲：一是子，二是丑。二是乙。',
      [
        [1, 2],
        [1, 2],
      ],
    ],
    ['第一，排查。第二，整改。', [[1, 2]]],
    ['一要排查。二要整改。', [[1, 2]]],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));

  test.each([
    '说一是一、二是二',
    '合格率为1.5，上年为2.3',
    '按照第（一）、（三）项办理',
    '第一、第二、第四产业',
    '工期：3、4月各一次；5、六年级参加',
    '三要素齐全。五要点到位。',
    '统一是前提，唯一是目标',
  ])('none in %s', (text) => expect(seriesIn(text)).toEqual([]));
});

describe('numbers of a series', () => {
  test.each([
    ['一是排查。三是整改。', ['三是']],
    ['1.排查；2.整改；4.复查。', ['4.']],
    ['（一）排查。（二）整改。（二）复查。', ['（二）']],
    ['一要排查。二要整改。四要复查。', ['四要']],
    ['一是排查。\n\n二是整改。\n\n四是复查。', ['四是']],
    ['1．学历。\n\n2．年龄。\n\n3. 职称。\n\n4．品行。', ['3.']],
    ['1. 学历。\n\n2. 年龄。\n\n4. 品行。', ['4.']],
  ])('%s', (text, found) => expect(stretches(seriesNumbers, text)).toEqual(found));

  test.each([
    '一是排查。二是整改。一是通报。二是约谈。三是问责。',
    '（一）学校。1.排查；2.整改。（二）医院。1.排查；2.整改。',
    '3.复查；4.总结。',
    '二是整改。三是复查。',
    '一是排查。\n\n二是整改。\n\n二是约谈。',
    '（一）总则。\n\n（四）附则。',
    '1、学校：1.排查；2.整改。2、医院：1.排查；2.整改。',
    '1. 学历。\n2. 年龄。\n3. 职称。\n4. 品行。',
    '1.学历。2、年龄。3. 职称。',
  ])('nothing is wrong with %s', (text) => expect(stretches(seriesNumbers, text)).toEqual([]));
});

test('notes of a form', () => {
  const form = (notes: string): string =>
    `documents: [{ kind: checklist, title: 表, columns: [问题], notes: [${notes}] }]`;
  expect(findIn(form('每月填写。, 一式两份。, 只填第一栏'))).toEqual(['HT451 栏']);
  expect(findIn(form('每月填写。, 一式两份。, 只填第一栏。'))).toEqual([]);
  expect(findIn(form('每月填写, 一式两份, 只填第一栏。'))).toEqual([]);
  expect(findIn(form('每月填写；, 一式两份；, 只填第一栏'))).toEqual([]);
});

describe('an item that runs into the next', () => {
  test.each([
    [
      '一是公路客运增长2.79%二是水路运输加快。三是港口吞吐量上升。',
      '一是公路客运增长2.79%。二是水路运输加快。三是港口吞吐量上升。',
    ],
    [
      '一是排查12处；二是整改10处；三是销号8处四是复查。',
      '一是排查12处；二是整改10处；三是销号8处四是复查。',
    ],
    ['2024年一是排查二是整改', '2024年一是排查二是整改'],
    ['一是完成98%二是完成90%', '一是完成98%二是完成90%'],
  ])('%s', (text, right) => expect(mended(seriesEnds, text)).toBe(right));
});

describe('ends of items', () => {
  test('an odd mark is mended', () => {
    expect(mended(seriesEnds, '1.排查；2.整改：3.复查；4.总结。')).toBe('1.排查；2.整改；3.复查；4.总结。');
    expect(mended(seriesEnds, '一是排查。二是整改，三是复查。四是总结。')).toBe(
      '一是排查。二是整改。三是复查。四是总结。',
    );
  });
  test.each([
    '一是排查，二是整改，三是复查，四是总结。',
    '1.排查；2.整改；3.复查。',
    '有以下两条：1.排查：2.整改。',
    '一是排查，重点查宿舍；二是整改；三是复查。',
    '一是排查。\n\n二是整改：\n\n三是复查。\n\n四是总结。',
  ])('nothing is wrong with %s', (text) => expect(findInBody(seriesEnds, text)).toEqual([]));

  test.each([
    ['一是排查；二是整改。三是复查。', ['。']],
    ['1.底数。查清底数；2.整改；3.复查。', ['；']],
  ])('mixed: %s', (text, found) => expect(stretches(seriesMixed, text)).toEqual(found));

  test.each([
    '一是排查。查宿舍。二是整改。',
    '一是排查，二是整改；分头负责。',
    '1.排查；2.整改；3.复查。全面总结。',
  ])('not mixed: %s', (text) => expect(findInBody(seriesMixed, text)).toEqual([]));
});
