import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeGb18030, encodeUtf16 } from './encode.ts';
import { readList } from './read-text.ts';

const lines = (...all: readonly string[]): string => all.join('\r\n');
const plain = lines('单位名称,区县,类别', '县中医院,东城区,各医疗机构', '县妇幼保健院,西城区,', '');
const units = [
  { name: '县中医院', district: '东城区', groups: ['各医疗机构'] },
  { name: '县妇幼保健院', district: '西城区', groups: [] },
];

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(plain)],
    ['UTF-8 with its mark, as Excel saves “CSV UTF-8”', Buffer.from(`\ufeff${plain}`)],
    ['GB18030, as Excel saves “CSV” on a Chinese Windows', encodeGb18030(plain)],
    ['UTF-16 with its mark, as Excel saves “Unicode text”', encodeUtf16(plain.replaceAll(',', '\t'), 'le')],
    ['UTF-16, the other way round', encodeUtf16(plain, 'be')],
    ['UTF-16 without its mark', encodeUtf16(plain, 'le', false)],
    ['UTF-16 without its mark, the other way round', encodeUtf16(plain, 'be', false)],
  ])('%s', (_, bytes) => {
    const read = readList('名单.csv', bytes);
    expect(read.told).toEqual([]);
    expect(read.units).toEqual(units);
  });

  test('GB18030 with hardly a Chinese character', () => {
    const read = readList('名单.csv', encodeGb18030('单位名称,联系人,备注\r\n甲院,张××,①②③④——××××\r\n'));
    expect(read.units).toEqual([{ name: '甲院', groups: [], contact: '张××' }]);
  });

  test.each(['le', 'be'] as const)(
    'UTF-16 without its mark and with 一, half of which is zero (%s)',
    (order) => {
      const read = readList('名单.csv', encodeUtf16('单位名称\n第一小学\n最高一级\n', order, false));
      expect(read.units.map(({ name }) => name)).toEqual(['第一小学', '最高一级']);
    },
  );

  test('two encodings in one file are refused', () => {
    const mixed = Buffer.concat([Buffer.from('单位名称\n县中医院\n'), encodeGb18030('县妇幼保健院\n')]);
    expect(readList('名单.csv', mixed).found).toMatchObject([{ code: 'HT104' }]);
  });

  test('a workbook is told to be saved as CSV, any other file that it is no text', () => {
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0);
    expect(readList('名单.xlsx', zip).told).toEqual(['HT901 1:1 名单.xlsx 是 Excel 工作簿，名单要用 CSV']);
    expect(readList('名单.csv', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)).found).toMatchObject([
      { code: 'HT901' },
    ]);
    expect(readList('名单.csv', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d)).found).toMatchObject([
      { code: 'HT106' },
    ]);
    expect(
      readList(
        '名单.csv',
        Uint8Array.from({ length: 99 }, (__, at) => at * 37 + 128),
      ).found,
    ).toMatchObject([{ code: 'HT106' }]);
  });
});

describe('a clerk’s sheet', () => {
  test.each([
    [
      'a title, a date and blank lines above the header',
      lines('全县医疗机构名单,,', ',,2024年3月', '', ',,', plain),
    ],
    ['columns that stand empty to the right', plain.replaceAll(/\r\n/gu, ',,,\r\n')],
    [
      'full-width spaces around and inside titles',
      plain.replace('单位名称', '　单 位　名 称 ').replace('县中医院', '　县中医院 '),
    ],
    [
      'titles with marks and remarks',
      plain.replace('单位名称', '*填报单位（全称）：').replace('区县', '县（市、区）'),
    ],
    ['semicolons', plain.replaceAll(',', ';')],
    ['sep= on the first line', `sep=;\r\n${plain.replaceAll(',', ';')}`],
    ['tabs', plain.replaceAll(',', '\t')],
    ['full-width commas', plain.replaceAll(',', '，')],
    ['everything in quotes', plain.replaceAll(/[^,\r\n]+/gu, '"$&"')],
    [
      'line breaks inside quotes',
      plain.replace('县中医院', '"县中\r\n医院"').replace('单位名称', '"单位\n名称"'),
    ],
    ['line ends of Linux', plain.replaceAll('\r\n', '\n')],
    ['line ends of an old Mac', plain.replaceAll('\r\n', '\r')],
    ['English titles', plain.replace('单位名称,区县,类别', 'Name,District,Group')],
  ])('%s', (_, text) => {
    const read = readList('名单.csv', text);
    expect(read.told).toEqual([]);
    expect(read.units).toEqual(units);
  });

  test('says where each name stands', () => {
    const text = lines('名单', '', '单位名称,区县', '"县""一""院",东', '甲,乙', '"县中', '医院",东', '乙,甲');
    expect(readList('名单.csv', text).marked).toEqual(['"县""一""院",东', '甲', '县中\r\n医院', '乙']);
  });

  test('all that can be said of a unit', () => {
    const text = lines(
      '序号,单位,所属地区,单位类型,联系人,手机',
      "1,县中医院,东城区,各医疗机构、县级医院；定点医院|各医疗机构,张　三,'13800000000",
    );
    const read = readList('名单.csv', text);
    expect(read.told).toEqual(['HT907 1:1 “序号”这一栏用不着，没有读']);
    expect(read.units).toEqual([
      {
        name: '县中医院',
        district: '东城区',
        groups: ['各医疗机构', '县级医院', '定点医院'],
        contact: '张　三',
        phone: '13800000000',
      },
    ]);
  });

  test('marks that nobody sees are told and taken out', () => {
    const read = readList('名单.csv', '单位名称\n县\u200b中医院\n\u202e县妇幼\n');
    expect(read.units.map(({ name }) => name)).toEqual(['县中医院', '县妇幼']);
    expect(read.found.map(({ code }) => code)).toEqual(['HT107', 'HT107']);
  });
});

describe('what is refused', () => {
  test.each([
    ['no header', '县中医院\n县妇幼保健院\n', ['HT902 1:1 名单里没有“单位名称”这一栏，第一行是“县中医院”']],
    ['nobody', '单位名称,区县\n,\n', ['HT911 1:1 名单.csv 里一个单位也没有']],
    ['an empty file', '\n\n', ['HT911 1:1 名单.csv 里一个单位也没有']],
    [
      'one name twice, with spaces, in another width, in another district',
      '单位名称,区县\n市 医院（东）,东\n甲,东\n市医院(东),西\n',
      ['HT904 4:1 “市医院(东)”在名单里有两个，前一个在第 2 行，写作“市 医院（东）”'],
    ],
    [
      'what is no name',
      '单位名称,区县\n甲院,东\n#REF!,东\n单位名称,区县\n注：每月上报,\n102,\n,西\n合　计,3\n',
      [
        'HT905 3:1 “#REF!”是 Excel 公式出错的结果',
        'HT905 4:1 “单位名称”是又一行表头',
        'HT905 5:1 “注：每月上报”像是一句说明，不像单位名称',
        'HT905 6:1 “102”是一个数，不是单位名称',
        'HT903 7:1 这一行没有写单位名称',
        'HT905 8:1 “合　计”是合计行，不是单位',
      ],
    ],
    [
      'a name without a letter, and one with a colon; a name that is kept back is one',
      '单位名称\n..\n???\n. .\n——\na:b\n××\n2.5\n',
      [
        'HT905 2:1 “..”里没有一个字，不是单位名称',
        'HT905 3:1 “???”里没有一个字，不是单位名称',
        'HT905 4:1 “. .”里没有一个字，不是单位名称',
        'HT905 5:1 “——”里没有一个字，不是单位名称',
        'HT905 6:1 “a:b”像是一句说明，不像单位名称',
        'HT905 8:1 “2.5”是一个数，不是单位名称',
      ],
    ],
    ['a misspelt title', '单位名称,联系电活\n甲院,1\n', ['HT906 1:6 没有“联系电活”这一栏，是不是“联系电话”']],
    [
      'a comma inside a name',
      '单位名称,区县\n甲医院,乙院区,东\n',
      ['HT912 2:9 这一行有 3 格，表头只有 2 栏'],
    ],
    [
      'a quote that is never closed',
      '单位名称,区县\n甲院,东\n\n"乙院,东\n丙院,东\n',
      ['HT912 4:1 从这一行起，英文双引号没有成对，后面的内容分不清是哪一格'],
    ],
    [
      'far too long a name',
      `单位名称\n${'县'.repeat(81)}\n`,
      ['HT909 2:1 “单位名称”有 81 个字，最多 80 个字'],
    ],
    [
      'a control character',
      '单位名称\n甲\u001b[31m院\n',
      ['HT105 2:2 这里有一个 Word 文档不能保存的控制字符 U+001B'],
    ],
  ])('%s', (_, text, told) => {
    const read = readList('名单.csv', text);
    expect(read.told).toEqual(told);
    expect(read.units).toEqual([]);
  });

  test('a quote that is never closed ends the reading long before the end of a long list', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `第${index}院,东`);
    const read = readList('名单.csv', lines('单位名称,区县', '"甲院,东', ...rows));
    expect(read.told).toEqual([expect.stringMatching(/^HT912 2:1 /u)]);
  });

  test('a mistake in every line is listed so often, and then counted', () => {
    const rows = Array.from({ length: 400 }, () => '县中医院');
    const read = readList('名单.csv', lines('单位名称', ...rows));
    expect(read.told).toHaveLength(101);
    expect(read.told.at(-1)).toBe('HT109 0:0 名单.csv 里还有 299 处 HT904，不再逐一列出');
  });
});

describe('what is told and does no harm', () => {
  test.each([
    ['1.38E+10', 1],
    ['1.38001E+10', 1],
    ['13800000000', 0],
    ['0431-81234567', 0],
  ])('a telephone number %s', (phone, count) => {
    const read = readList('名单.csv', `单位名称,电话\n甲院,${phone}\n`);
    expect(read.found.map(({ code }) => code)).toEqual(Array.from({ length: count }, () => 'HT908'));
    expect(read.units).toMatchObject([{ name: '甲院', phone }]);
  });

  test('a second column of the same is not read; the more exact title counts', () => {
    const read = readList('名单.csv', '单位,单位名称,手机,联系电话\n县,县中医院,1,2\n');
    expect(read.units).toEqual([{ name: '县中医院', groups: [], phone: '2' }]);
    expect(read.told).toEqual([
      'HT907 1:1 “单位”和“单位名称”是一个意思，只读了“单位名称”',
      'HT907 1:9 “手机”和“联系电话”是一个意思，只读了“联系电话”',
    ]);
    expect(readList('名单.csv', '单位,类别,类别\n县中医院,甲,乙\n').told).toEqual([
      'HT907 1:7 有两栏都叫“类别”，只读了前一栏',
    ]);
  });

  test('districts that merged cells lost', () => {
    const rows = ['甲院,东城区', '乙院,', '丙院,', '丁院,西城区', '戊院,'];
    expect(readList('名单.csv', lines('单位名称,区县', ...rows)).told).toEqual([
      'HT914 3:1 从这一行起，有 3 个单位没有写区县，上面的是“东城区”，原来可能是合并的单元格',
    ]);
    const own = ['甲院,东城区', '乙院,东城区', '丙院,西城区', '丁院,'];
    expect(readList('名单.csv', lines('单位名称,区县', ...own)).told).toEqual([]);
  });
});

describe('properties', () => {
  const rest = fc.string({
    unit: fc.constantFrom('县', '一', '院', '𠮷', 'é', 'A', '（', '“', '·'),
    maxLength: 12,
  });
  const cell = fc.string({ unit: fc.constantFrom('东', ',', '"', '\n', ' ', '，', ';', '𠮷'), maxLength: 6 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test('whatever stands beside it, a name is read and found again', () => {
    const list = fc.array(fc.record({ rest, before: cell, after: cell }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(list, fc.constantFrom('\n', '\r\n'), (all, end) => {
        const rows = all.map((row, index) => ({ ...row, name: `${index}号${row.rest}` }));
        const table = rows.map((row) => [quoted(row.before), row.name, quoted(row.after)].join(','));
        const read = readList('名单.csv', ['备忘,单位名称,地址', ...table, ''].join(end));
        expect(read.units.map((unit) => unit.name)).toEqual(rows.map((row) => row.name.normalize('NFC')));
        expect(read.marked).toEqual(rows.map((row) => expect.stringContaining(row.name)));
      }),
    );
  });

  test('no text is too strange', () => {
    const strange = fc.string({
      unit: fc.constantFrom('单位名称', '院', '"', ',', ';', '\t', '\n', '\r', ' ', '=', '\u3000', '𠮷'),
    });
    fc.assert(
      fc.property(strange, (text) => {
        const { units: read, found } = readList('名单.csv', text);
        expect(read.length > 0).toBe(!found.some(({ severity }) => severity === 'error'));
      }),
    );
  });

  test('no bytes are too strange', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { units: read, found } = readList('名单.csv', bytes);
        expect(read.length > 0 || found.length > 0).toBe(true);
      }),
    );
  });
});
