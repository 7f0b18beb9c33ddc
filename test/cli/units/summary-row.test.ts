import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byteOrderMark,
  readSummary,
  rowLine,
  type SummaryRow,
  titleLine,
} from '../../../src/cli/units/summary-row.ts';

const hash = 'ab'.repeat(32);
const row = (change: Partial<SummaryRow> = {}): SummaryRow => ({
  unit: '某医院',
  district: '金凤区',
  contact: '',
  phone: '',
  tasks: 3,
  file: '金凤区/某医院/进展表.docx',
  hash,
  inputs: '0123456789abcdef',
  content: 'fedcba9876543210',
  ...change,
});
const textOf = (...rows: readonly SummaryRow[]) =>
  `${byteOrderMark}${titleLine}${rows.map(rowLine).join('')}`;

describe('a row of the summary', () => {
  test('is a line as Excel reads it', () => {
    expect(titleLine).toBe('单位名称,区县,联系人,联系电话,任务数,文件,哈希,依据\r\n');
    expect(rowLine(row({ contact: '某某, "组长"' }))).toBe(
      `某医院,金凤区,"某某, ""组长""",,3,金凤区/某医院/进展表.docx,${hash},h0123456789abcdeffedcba9876543210\r\n`,
    );
  });

  test.each(['=1+1', '+86 951', '-甲', '@甲', '\t=1', "=cmd|' /C calc'!A0"])('%j is no formula', (text) => {
    expect(rowLine(row({ unit: text }))).toMatch(/^"?'/u);
  });

  test('stays one line whatever a list holds', () => {
    expect(rowLine(row({ contact: '甲\r\n乙\u001b[31m' }))).toMatch(/^[^\r\n]*,甲 乙 \[31m,[^\r\n]*\r\n$/u);
  });
});

describe('reading a summary', () => {
  test('gives what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'甲乙,"\'=+-@ \t;'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (cells) => {
        const rows = cells.map(([unit, contact], index) =>
          row({ unit, contact, file: `${index}/a,"b".docx` }),
        );
        const read = readSummary(textOf(...rows));
        expect(read.state).toBe('whole');
        expect(
          [...read.files].map(([file, found]) => [file, found.hash, found.inputs, found.content]),
        ).toEqual(rows.map(({ file, inputs, content }) => [file, hash, inputs, content]));
        expect(read.repaired).toBe(textOf(...rows));
      }),
    );
  });

  test('leaves out what a killed run did not finish, wherever it ended', () => {
    const text = textOf(row(), row({ file: 'b', contact: '甲,"乙"' }));
    const whole = textOf(row());
    for (let end = whole.length; end < text.length; end += 1) {
      const { files, state, repaired } = readSummary(text.slice(0, end));
      expect({ files: [...files.keys()], state, repaired }).toEqual({
        files: ['金凤区/某医院/进展表.docx'],
        state: end === whole.length ? 'whole' : 'torn',
        repaired: whole,
      });
    }
    for (let end = 0; end < `${byteOrderMark}${titleLine}`.length; end += 1) {
      expect(readSummary(text.slice(0, end))).toMatchObject({ state: 'torn', repaired: textOf() });
    }
  });

  test('of an older version, which did not say what is in a file', () => {
    const { files, state } = readSummary(textOf(row({ content: '' })));
    expect({ state, found: [...files.values()] }).toMatchObject({
      state: 'whole',
      found: [{ inputs: '0123456789abcdef', content: '' }],
    });
  });

  test('of two rows for one file the later counts', () => {
    const later = 'cd'.repeat(32);
    const { files } = readSummary(textOf(row(), row({ hash: later })));
    expect([...files.values()].map((file) => file.hash)).toEqual([later]);
  });

  test.each([
    ['another title', (text: string) => text.replace('依据', '依据,签收')],
    ['a column more', (text: string) => text.replaceAll('\r\n', ',\r\n')],
    ['no mark of UTF-8', (text: string) => text.slice(1)],
    ['a note between the rows', (text: string) => text.replace(titleLine, `${titleLine}已发放\r\n`)],
    ['a hash that is none', (text: string) => text.replace(hash, 'abc')],
  ])('%s: somebody has changed it', (_, change) => {
    expect(readSummary(change(textOf(row()))).state).toBe('foreign');
  });
});
