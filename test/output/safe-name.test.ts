import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignFileNames, safeFileName } from '../../src/output/safe-name.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).byteLength;

describe('safeFileName', () => {
  it.each([
    ['关于印发《三年行动方案》的通知', '关于印发《三年行动方案》的通知'],
    ['附件1：任务清单（试行）', '附件1：任务清单（试行）'],
    ['进展/统计*表?', '进展／统计＊表？'],
    ['a<b>c:d"e|f\\g', 'a＜b＞c：d＂e｜f＼g'],
    ['../../etc/passwd', '／..／etc／passwd'],
    ['..', '文件'],
    ['', '文件'],
    [' . ', '文件'],
    ['\u0000\u001f\u007f', '文件'],
    ['通\n知\t表', '通 知 表'],
    ['通\u200b知\ufeff', '通知'],
    ['\u202egnp.docx', 'gnp.docx'],
    ['通知. . ', '通知'],
    ['.隐藏', '隐藏'],
    ['~$通知', '$通知'],
    ['.~lock.通知', 'lock.通知'],
    ['CON', 'CON_'],
    ['con.docx', 'con_.docx'],
    ['NUL .txt', 'NUL_ .txt'],
    ['COM1', 'COM1_'],
    ['Lpt9.x', 'Lpt9_.x'],
    ['COM¹', 'COM¹_'],
    ['CONTENT', 'CONTENT'],
    ['COM10', 'COM10'],
    ['e\u0301tude', '\u00e9tude'],
    ['坏\ud83d字', '坏字'],
    ['𠮷野', '𠮷野'],
  ])('%j becomes %j', (title, name) => {
    expect(safeFileName(title)).toBe(name);
  });

  it('takes the fallback for a title of which nothing is left', () => {
    expect(safeFileName('\u200b', '通知')).toBe('通知');
  });

  it('cuts a long title between characters', () => {
    expect(safeFileName('字'.repeat(300))).toBe('字'.repeat(74));
    expect(safeFileName(`${'a'.repeat(222)}字`)).toBe('a'.repeat(222));
    expect(safeFileName(`${'a'.repeat(220)}e\u0301\u0302`)).toBe('a'.repeat(220));
    expect(
      safeFileName(`e${'\u0302\u0301'.repeat(300)}`)
        .normalize('NFD')
        .startsWith('e'),
    ).toBe(true);
    expect(safeFileName(`${'字'.repeat(73)}. . 字字`)).toBe('字'.repeat(73));
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'CON',
          'nul',
          'com¹',
          '.',
          ' ',
          '/',
          '\\',
          '~',
          '$',
          ':',
          '\u202e',
          '\u0301',
          '\ud800',
          '字',
          'a',
          '\0',
        ),
        { maxLength: 200 },
      )
      .map((parts) => parts.join('')),
  );

  it('gives a name that every system takes, whatever the title', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const name = safeFileName(title);
        expect(name).not.toBe('');
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(name).not.toMatch(/^[.~\s]|[.\s]$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\s*\.|\s*$)/i);
        expect(name.normalize('NFC')).toBe(name);
        expect(bytes(`.~lock.${name}.2021-03-22-99.docx#`)).toBeLessThanOrEqual(255);
        expect(safeFileName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives different names to all documents, on every system', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostile, fc.constantFrom('a', 'A', 'a.new', 'A.NEW', 'é', 'e\u0301')), {
          maxLength: 12,
        }),
        (titles) => {
          const names = assignFileNames(titles.map((file, index) => ({ id: String(index), file })));
          expect(names.size).toBe(titles.length);
          const all = [...names.values()].flatMap((name) => [name, name.replace(/\.docx$/, '.new.docx')]);
          expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
          for (const name of names.values()) {
            expect(bytes(name)).toBeLessThanOrEqual(255);
            expect(safeFileName(name.slice(0, -5))).toBe(name.slice(0, -5));
          }
        },
      ),
    );
  });
});

describe('assignFileNames', () => {
  const names = (...files: string[]) => [
    ...assignFileNames(files.map((file, index) => ({ id: `${index}`, file }))).values(),
  ];

  it('numbers equal names in the order of the documents', () => {
    expect(names('通知', '通知', '方案', '通知')).toEqual([
      '通知.docx',
      '通知（2）.docx',
      '方案.docx',
      '通知（3）.docx',
    ]);
  });

  it('counts names that differ in capitals only as equal', () => {
    expect(names('Plan', 'PLAN', 'plan')).toEqual(['Plan.docx', 'PLAN（2）.docx', 'plan（3）.docx']);
  });

  it('keeps away from the names of new versions', () => {
    expect(names('通知', '通知.new')).toEqual(['通知.docx', '通知.new（2）.docx']);
    expect(names('通知.new', '通知')).toEqual(['通知.new.docx', '通知（2）.docx']);
  });

  it('numbers long names within the limit', () => {
    const long = '字'.repeat(100);
    const [, second = ''] = names(long, long);
    expect(second.endsWith('（2）.docx')).toBe(true);
    expect(bytes(second)).toBeLessThanOrEqual(255 - '.new'.length);
  });
});
