import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAtoms } from '../../src/typeset/atoms.ts';
import { measureText } from '../../src/typeset/measure.ts';
import { countLines, type WrapOptions, wrap } from '../../src/typeset/wrap.ts';

/** 16 pt, so one character is 320 twips. */
const face = { size: 32, characterSpacing: 0 };
const cell = (characters: number, more: Partial<WrapOptions> = {}): WrapOptions => ({
  ...face,
  width: characters * 320,
  hanging: false,
  ...more,
});

const broken = (text: string, options: WrapOptions): readonly string[] =>
  wrap(text, options).map(({ start, end }) => text.slice(start, end));

describe('lines of Chinese text', () => {
  test('are filled greedily', () => {
    expect(broken('安全生产专项整治三年行动', cell(5))).toEqual(['安全生产专', '项整治三年', '行动']);
  });

  test('an empty text is one empty line', () => {
    expect(wrap('', cell(5))).toEqual([{ start: 0, end: 0, width: 0, moved: false }]);
  });

  test('do not begin with a closing mark nor end with an opening one', () => {
    expect(broken('落实责任。清单', cell(4))).toEqual(['落实责', '任。清单']);
    expect(broken('落实责“任”。', cell(4))).toEqual(['落实责', '“任”。']);
    expect(broken('长期坚持……', cell(5))).toEqual(['长期坚', '持……']);
  });

  test('let one closing mark hang over the edge in body text only', () => {
    expect(broken('落实责任。清单', cell(4, { hanging: true }))).toEqual(['落实责任。', '清单']);
    expect(broken('落实责任。”清单', cell(4, { hanging: true }))).toEqual(['落实责', '任。”清', '单']);
    expect(broken('落实责任）清单', cell(4, { hanging: true }))).toEqual(['落实责', '任）清单']);
  });

  test('take a narrower first line for an indent and a wider one for a hanging indent', () => {
    expect(broken('一二三四五六', cell(4, { firstLine: 640 }))).toEqual(['一二', '三四五六']);
    expect(broken('一二三四五六', cell(2, { firstLine: -640 }))).toEqual(['一二三四', '五六']);
  });

  test('end at line feeds, which belong to no line', () => {
    expect(broken('完成\n时限', cell(6))).toEqual(['完成', '时限']);
    expect(broken('完成\n', cell(6))).toEqual(['完成', '']);
  });
});

describe('Latin letters and digits', () => {
  test('count half and get a gap beside Han characters', () => {
    expect(wrap('共8种', cell(9))[0]?.width).toBe(320 + 64 + 160 + 64 + 320);
    expect(wrap('（8）', cell(9))[0]?.width).toBe(320 + 160 + 320);
  });

  test('stay together where they fit a line', () => {
    expect(broken('操作人员100%持证上岗', cell(5))).toEqual(['操作人员', '100%持证', '上岗']);
    expect(broken('邮箱name@example.com', cell(9))).toEqual(['邮箱', 'name@example.com']);
  });

  test('are cut anywhere when longer than the line', () => {
    expect(broken('abcdefghij', cell(2))).toEqual(['abcd', 'efgh', 'ij']);
  });

  test('begin no line after a closing mark, as LibreOffice has it, but may after a colon or semicolon', () => {
    expect(broken('完善机制，30分钟', cell(5.4))).toEqual(['完善机', '制，30分钟']);
    expect(broken('完善机制；30分钟', cell(5.4))).toEqual(['完善机制；', '30分钟']);
  });

  test('break after a hyphen, and after a slash between letters', () => {
    expect(broken('0000-7000137', cell(4))).toEqual(['0000-', '7000137']);
    expect(broken('path/name', cell(3))).toEqual(['path/', 'name']);
    expect(broken('共1/2', cell(2))).toEqual(['共', '1/2']);
  });

  test('lose no gap when the line ends between them and Han', () => {
    expect(wrap('安全24', cell(2)).map((line) => line.width)).toEqual([640, 320]);
  });

  test('words break at blanks, which vanish at the end of the line', () => {
    const lines = wrap('one two', cell(2));
    expect(lines).toEqual([
      { start: 0, end: 4, width: 480, moved: false },
      { start: 4, end: 7, width: 480, moved: false },
    ]);
  });
});

describe('characters of unusual make', () => {
  test('a surrogate pair is one character wide and never cut', () => {
    expect(broken('𠮷𠮷𠮷', cell(2))).toEqual(['𠮷𠮷', '𠮷']);
    expect(broken('𠮷', cell(0.5))).toEqual(['𠮷']);
  });

  test('a combining mark takes no room and stays with its letter', () => {
    expect(broken('e\u0301e\u0301', cell(0.5))).toEqual(['e\u0301', 'e\u0301']);
  });

  test('a tab counts as two characters', () => {
    expect(wrap('一\t二', cell(9))[0]?.width).toBe(4 * 320);
  });
});

describe('unbroken stretches', () => {
  const text = '于2021年3月22日前完成';
  const unbroken = [{ start: 1, end: 12, level: 2 }] as const;

  test('are moved to the next line and say so', () => {
    expect(broken(text, cell(9))).toEqual(['于2021年3月22日', '前完成']);
    const lines = wrap(text, cell(9, { unbroken }));
    expect(lines.map(({ start, end, moved }) => [text.slice(start, end), moved])).toEqual([
      ['于', true],
      ['2021年3月22日前', false],
      ['完成', false],
    ]);
  });

  test('give way level by level where the line is narrow', () => {
    const date = '2021年3月22日前';
    expect(broken(date, cell(8, { unbroken: findAtoms(date) }))).toEqual(['2021年', '3月22日前']);
    expect(broken(date, cell(5, { unbroken: findAtoms(date) }))).toEqual(['2021年', '3月', '22日前']);
    expect(broken(date, cell(2, { unbroken: findAtoms(date) }))).toEqual(['2021', '年', '3月', '22', '日前']);
  });

  test('are cut where they are wider than the line', () => {
    expect(broken(text, cell(6, { unbroken }))).toEqual(broken(text, cell(6)));
  });
});

const sample = fc.string({
  unit: fc.constantFrom(...'安全生产，。（）“”A1 %-/.《》—…\n', '𠮷', 'e\u0301'),
  maxLength: 60,
});

describe('whatever the text', () => {
  test('every character is on exactly one line, in order', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 100, max: 4000 }), fc.boolean(), (text, width, hanging) => {
        const lines = wrap(text, { ...face, width, hanging });
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
          text.replaceAll('\n', ''),
        );
      }),
    );
  });

  test('no line is wider than the room unless a single character is', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 330, max: 4000 }), (text, width) => {
        for (const line of wrap(text, { ...face, width, hanging: false }))
          expect(line.width).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('counting agrees with breaking, at every scale', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 10, max: 120 }), (text, tenths) => {
        const lines = wrap(text, { ...face, width: tenths * 32, hanging: false }).length;
        expect(countLines(measureText(text, { size: 1, characterSpacing: 0 }), tenths)).toBe(lines);
      }),
    );
  });
});
