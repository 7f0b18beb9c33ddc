import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../../src/cli/format/code-frame.ts';
import { displayWidth } from '../../../src/text/display-width.ts';

const plain = (text: string) => text;

/** The frame of the first stretch of `text` that reads `wanted`. */
function frame(text: string, wanted: string, columns = 60): string {
  const start = text.indexOf(wanted);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = { file: { path: 'a.yaml', text }, start, end: start + wanted.length };
  return `\n${codeFrame(span, { columns, gutter: plain, caret: plain })}`;
}

/** What stands above the carets, counted in columns as a terminal does. */
function pointedAt(printed: string): string {
  const lines = printed.trimEnd().split('\n');
  const carets = lines.at(-1) ?? '';
  const line = lines.at(-2) ?? '';
  let column = 0;
  let found = '';
  for (const { segment } of new Intl.Segmenter('en').segment(line)) {
    if (column >= carets.indexOf('^') && column <= carets.lastIndexOf('^')) found += segment;
    column += displayWidth(segment);
  }
  return found;
}

describe('a code frame', () => {
  test('points right under Chinese text', () => {
    expect(frame('hongtou: 1\nname：专项行动\nissuer: 甲\n', '：')).toMatchInlineSnapshot(`
      "
        1 │ hongtou: 1
      > 2 │ name：专项行动
          │     ^^
      "
    `);
  });

  test('points under a key after Chinese text, full-width signs and quotation marks', () => {
    expect(frame('  - { 标题：“安全”, lead: 甲 }\n', 'lead')).toMatchInlineSnapshot(`
      "
      > 1 │   - { 标题：“安全”, lead: 甲 }
          │                     ^^^^
      "
    `);
  });

  test('has room for large line numbers', () => {
    expect(frame(`${'a: 1\n'.repeat(998)}b: 甲\nc: 乙丙\n`, '乙丙')).toMatchInlineSnapshot(`
      "
         999 │ b: 甲
      > 1000 │ c: 乙丙
             │    ^^^^
      "
    `);
  });

  test('shows tabs as spaces', () => {
    expect(frame('a:\n\tb:\t甲 # 乙\n', '甲')).toMatchInlineSnapshot(`
      "
        1 │ a:
      > 2 │     b:  甲 # 乙
          │         ^^
      "
    `);
  });

  test('shows what a terminal would obey or hide', () => {
    expect(frame('title: \u001b[31m甲\u202e乙\n', '乙')).toMatchInlineSnapshot(`
      "
      > 1 │ title: ␛[31m甲<U+202E>乙
          │                       ^^
      "
    `);
  });

  test('cuts a long line around the carets', () => {
    const long = `text: ${'为深入贯彻落实上级部署，'.repeat(6)}于【事实：自评截止】前完成${'，确保取得实效'.repeat(9)}。\n`;
    expect(frame(long, '【事实：自评截止】')).toMatchInlineSnapshot(`
      "
      > 1 │ …彻落实上级部署，于【事实：自评截止】前完成，确保取得实效，…
          │                    ^^^^^^^^^^^^^^^^^^
      "
    `);
  });

  test('cuts the end of a long line, and carets with it', () => {
    const long = `text: ${'为深入贯彻落实，'.repeat(12)}\n`;
    expect(frame(long, long.trimEnd(), 40)).toMatchInlineSnapshot(`
      "
      > 1 │ text: 为深入贯彻落实，为深入贯彻落实，…
          │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `);
  });

  test('marks the first line of a stretch over several', () => {
    const text = 'a:\n  b: 甲\n  c: 乙\n';
    expect(frame(text, 'b: 甲\n  c: 乙')).toMatchInlineSnapshot(`
      "
        1 │ a:
      > 2 │   b: 甲
          │   ^^^^^
      "
    `);
  });

  test('has one caret for a place without length, also behind the end', () => {
    const span = { file: { path: 'a.yaml', text: 'a: 甲\n' }, start: 4, end: 4 };
    expect(`\n${codeFrame(span, { columns: 60, gutter: plain, caret: plain })}`).toMatchInlineSnapshot(`
      "
      > 1 │ a: 甲
          │      ^
      "
    `);
  });

  test('leaves out a blank line before', () => {
    expect(frame('a: 1\n\nb: 乙\r\n', 'b')).toMatchInlineSnapshot(`
      "
      > 3 │ b: 乙
          │ ^
      "
    `);
  });

  test.each([
    ['a: é甲\n', '甲'],
    ['𠮷野家: 丼\n', '丼'],
    ['👨‍👩‍👧: 甲\n', '甲'],
    ['名称\u0301: 甲\n', '甲'],
    ['ｆｕｌｌ: 甲\n', '甲'],
    ['①②③: 甲\n', '甲'],
    [`${'一'.repeat(300)}甲${'二'.repeat(300)}\n`, '甲'],
    [`${'a'.repeat(301)}甲${'b'.repeat(3)}\n`, '甲'],
  ])('stands under the right character in %j', (text, wanted) => {
    for (const columns of [20, 33, 60, 100]) expect(pointedAt(frame(text, wanted, columns))).toBe(wanted);
  });
});
