import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTokenBreaks } from '../../src/typeset/token-breaks.ts';
import { columnOf, tableOf } from './build-table.ts';
import { charactersOf, tablesOf, textOf } from './describe-table.ts';
import { landscape, layOut, never, portrait } from './lay-out.ts';

/** The text with a bar wherever a long token may be parted. */
const parted = (text: string): string => {
  const breaks = findTokenBreaks(text);
  return [...text]
    .map((character, at) => (at > 0 && breaks?.[at] === at ? `|${character}` : character))
    .join('');
};

test.each([
  ['xinxi_zhongxin@data.example.gov.cn', 'xinxi_|zhongxin@|data.|example.|gov.|cn'],
  ['详见https://www.example.gov.cn/a?id=1。', '详见https://|www.|example.|gov.|cn/|a?|id=|1。'],
  ['SJ-2026-WZ-000137', 'SJ-|2026-|WZ-|000137'],
  ['1,234,567,890.50', '1,234,567,890.50'],
  ['1140101200987654321', '1140101200987654321'],
  ['GB/T 9704', 'GB/T 9704'],
  ['每月25日前', '每月25日前'],
])('%s may be parted after its signs', (text, expected) => {
  expect(parted(text)).toBe(expected);
});

test('a token is found wherever it stands', () => {
  const piece = fc.constantFrom('整改', '，', ' ', 'abc', '12', '-', '.', '/x', 'a.bcd/efgh-ijk', '1,234.5');
  const isPart = (character: string) => /[\x21-\x7e]/.test(character);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const breaks = findTokenBreaks(text);
      for (const { 0: token, index } of text.matchAll(/[\x21-\x7e]+/g)) {
        const alone = findTokenBreaks(token);
        for (let at = 1; at < token.length; at++)
          expect(breaks?.[index + at] === index + at).toBe(alone?.[at] === at);
      }
      for (let at = 0; at < text.length; at++)
        if (breaks?.[at] === at && at > 0) expect(isPart(text.charAt(at))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe('a table of codes and addresses', () => {
  const equipment = tableOf(
    ['序号', '设备名称', '规格型号', '出厂编号', '资产代码', '数量', '存放地点及用途'].map((title) =>
      columnOf(title),
    ),
    [
      [
        '1',
        '机架式服务器',
        'ABC-R4900G5/2xGold6330/512GB',
        '210235A3L2H2190000021',
        '1140101200987654321',
        '3台',
      ],
      ['2', '核心交换机', 'S12700E-8-X/ES1D2G48SX1E', '2102351BTJ10H8000123', '1140101200987654322', '2台'],
    ].map((row) => [...row, '市政务云机房二区，作灾备切换使用，平时关机存放，每季度加电试验1次。']),
  );

  test('leaves the texts their share of the page', () => {
    const [table] = tablesOf(layOut(equipment, landscape).layout);
    const widths = charactersOf(table ?? never()).map(Number);
    expect(widths[6]).toBeGreaterThan(8);
  });

  test('parts an address at its signs and nowhere else', () => {
    const address = 'on-site.engineering.support@cloud-computing.example.com';
    const contacts = tableOf(
      ['单位', '姓名', '职务', '办公电话', '电子邮箱'].map((title) => columnOf(title)),
      Array.from({ length: 4 }, () => [
        '××市人力资源和社会保障局',
        '××',
        '信息中心副主任',
        '0000-12345678',
        address,
      ]),
    );
    const [table] = tablesOf(layOut(contacts, portrait).layout);
    const mail = textOf(table?.rows[1]?.cells[4] ?? never());
    expect(mail.replaceAll('⏎', '')).toBe(address);
    expect(mail).toContain('⏎');
    for (const line of mail.split('⏎').slice(0, -1)) expect(line).toMatch(/[.@_/-]$/);
  });
});
