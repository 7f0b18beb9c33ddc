import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../src/campaign/campaign.ts';
import { resolveProse } from '../../src/campaign/prose.ts';
import { codeAt, resolveText } from './resolve-text.ts';

const head = 'hongtou: 1\nname: 安全生产\n';
const resolve = (figures: string) => resolveText(`${head}figures:\n${figures}`);
const printed = (text: string, campaign: Campaign): string =>
  resolveProse(text, campaign)
    .map((piece) => piece.text)
    .join('');

/** What 【数据：和】 prints, or what is found instead. */
function sum(figures: string, name = '和'): string {
  const { campaign, found } = resolve(figures);
  return [...found.map(({ code }) => code), printed(`【数据：${name}】`, campaign)].join(' ');
}

test('a figure and what may be said of it', () => {
  const { campaign, found } = resolveText(`${head}facts: { 本年: 2022年 }
figures:
  机构: 1836
  演练: { value: 190余次, scope: 全市, period: 【事实：本年】5月—10月, asOf: 2022-10-31, source: 月报 }
  投入: { value: 3.5万, unit: 元, approximate: 约 }
  达标率: 98.5%
  开展的次数: 5次`);
  expect(found).toEqual([]);
  const say = (text: string): string => printed(text, campaign);
  expect(say('【数据：机构】家，【数据：演练】，【数据：投入】，【数据:达标率】，【数据：开展的次数】')).toBe(
    '1836家，190余次，约3.5万元，98.5%，5次',
  );
  expect(say('【数据：演练的数值】|【数据：演练的单位】|【数据：演练的范围】|【数据：演练的时段】')).toBe(
    '190|次|全市|2022年5月—10月',
  );
  expect(
    say('【数据：演练的截至】|【数据：演练的来源】|【数据：投入的单位】|【数据：开展的次数的数值】'),
  ).toBe('2022年10月31日|月报|万元|5');
});

describe('a sum', () => {
  test('is computed exactly, whatever stands first', () => {
    expect(sum('  和: { sum: [甲, 乙] }\n  甲: 8家\n  乙: 8家')).toBe('16家');
    expect(sum('  甲: 0.1%\n  和: { sum: [甲, 乙] }\n  乙: 0.2%')).toBe('0.3%');
    expect(sum('  甲: 3.5万元\n  乙: 120元\n  和: { sum: [甲, 乙] }')).toBe('35120元');
    expect(sum('  甲: 3.5万元\n  乙: 120元\n  和: { sum: [甲, 乙], unit: 万元 }')).toBe('3.512万元');
    expect(sum('  甲: "9007199254740993"\n  乙: 1\n  和: { sum: [甲, 乙] }')).toBe('9007199254740994');
    expect(sum('  甲: 1,836家\n  乙: -36家\n  和: { sum: [甲, 乙] }')).toBe('1800家');
  });

  test('of sums of sums', () => {
    expect(
      sum(
        '  和: { sum: [上, 下] }\n  上: { sum: [甲, 甲二] }\n  下: { sum: [甲, 上] }\n  甲: 1次\n  甲二: 2次',
      ),
    ).toBe('7次');
    const length = 3000;
    const chain = Array.from({ length }, (_, index) => `  环${index}: { sum: [环${index + 1}] }\n`).join('');
    expect(sum(`${chain}  环${length}: 7次`, '环0')).toBe('7次');
  });

  test('is proved where it is written, and takes the unit of its parts', () => {
    expect(sum('  和: { value: 16, sum: [甲, 乙] }\n  甲: 8家\n  乙: 8家')).toBe('16家');
    expect(sum('  和: { value: 17, sum: [甲, 乙] }\n  甲: 8家\n  乙: 8家')).toBe('HT385 17家');
    expect(sum('  和: { value: 0.3, sum: [甲, 乙] }\n  甲: 0.1\n  乙: 0.2')).toBe('0.3');
    expect(sum('  和: { value: 3.6万元, sum: [甲, 乙] }\n  甲: 35000元\n  乙: 0.1万元')).toBe('3.6万元');
  });

  test('of approximate numbers is wrong only where it certainly is', () => {
    const parts = '\n  甲: 50余处\n  乙: 80余处';
    expect(sum(`  和: { value: 130余处, sum: [甲, 乙] }${parts}`)).toBe('130余处');
    expect(sum(`  和: { value: 137处, sum: [甲, 乙] }${parts}`)).toBe('137处');
    expect(sum(`  和: { value: 129处, sum: [甲, 乙] }${parts}`)).toBe('HT385 129处');
    expect(sum(`  和: { value: 160余处, sum: [甲, 乙] }${parts}`)).toBe('HT385 160余处');
    expect(sum(`  和: { value: 约500处, sum: [甲, 乙] }${parts}`)).toBe('约500处');
    expect(sum(`  和: { value: 不足200处, sum: [甲, 乙] }${parts}`)).toBe('不足200处');
    expect(sum(`  和: { sum: [甲, 乙] }${parts}`)).toBe('HT386 【数据：和】');
  });

  test('is the sum of its parts, whatever they are', () => {
    const part = fc.tuple(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.constantFrom(1n, 10n, 1000n),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (numbers) => {
        const written = numbers.map(([digits, over]) => decimal(digits, over));
        const figures = written.map((text, index) => `  项${index}: "${text}元"\n`).join('');
        const total = numbers.reduce((all, [digits, over]) => all + digits * (1000n / over), 0n);
        const names = written.map((_, index) => `项${index}`).join(', ');
        const result = sum(`${figures}  和: { value: "${decimal(total, 1000n)}元", sum: [${names}] }`);
        expect(result).toBe(`${decimal(total, 1000n)}元`);
        expect(
          sum(`${figures}  和: { value: "${decimal(total + 1n, 1000n)}元", sum: [${names}] }`),
        ).toContain('HT385');
      }),
      { numRuns: 30 },
    );
  });
});

/** digits / over, over being a power of ten. */
function decimal(digits: bigint, over: bigint): string {
  const positive = digits < 0n ? -digits : digits;
  const fraction = over === 1n ? '' : `.${String(positive % over).padStart(String(over).length - 1, '0')}`;
  return `${digits < 0n ? '-' : ''}${positive / over}${fraction}`;
}

describe('nothing is said of what follows from another mistake', () => {
  const codes = (figures: string): readonly string[] => resolve(figures).found.map(codeAt);

  test('a part that is no number', () => {
    expect(codes('  和: { value: 16家, sum: [甲, 乙] }\n  甲: 若干\n  乙: 8家')).toEqual(['HT380 5:6']);
  });
  test('a part of the wrong kind', () => {
    expect(codes('  和: { value: 16家, sum: [甲, 乙] }\n  甲: [8]\n  乙: 8家')).toEqual(['HT203 5:6']);
  });
  test('a part that is misspelt', () => {
    expect(codes('  和: { value: 16家, sum: [甲项, 乙项目] }\n  甲项: 8家\n  乙项: 8家')).toEqual([
      'HT381 4:30',
    ]);
  });
  test('a reference to a figure that is no number', () => {
    const { found } = resolveText(
      `${head}figures: { 甲: 若干, 乙: 5 }\ndocuments: [{ kind: work-report, title: 汇报, body: [【数据：甲】【数据：丙】] }]`,
    );
    expect(found.map(({ code }) => code)).toEqual(['HT380', 'HT361']);
  });
  test('a figure whose name cannot be one', () => {
    const { found } = resolveText(
      `${head}figures: { 甲 项: 5, 乙: 6 }\ndocuments: [{ kind: work-report, title: 汇报, body: [【数据：乙】【数据：甲项】] }]`,
    );
    expect(found.map(({ code }) => code)).toEqual(['HT214']);
  });
});

describe('times', () => {
  const codes = (figures: string): readonly string[] => resolve(figures).found.map(({ code }) => code);
  const total = (period: string, ...parts: readonly string[]): readonly string[] =>
    codes(
      `  和: { sum: [${parts.map((_, index) => `项${index}`).join(', ')}], period: ${period} }\n${parts.map((part, index) => `  项${index}: { value: 1, period: ${part} }\n`).join('')}`,
    );

  test('parts of another time than their sum', () => {
    expect(total('2022年', '2022年', '2021年')).toEqual(['HT388']);
    expect(total('2022年', '2021年', '2021年')).toEqual(['HT388', 'HT388']);
    expect(total('2022年', '2022年', '2022年')).toEqual([]);
  });
  test('one time, written in two ways', () => {
    expect(total('5—10月', '5月至10月', '5-10月份')).toEqual(['HT464']);
    expect(total('三年来', '三年来')).toEqual([]);
    expect(total('今年5月以来', '今年５月以来')).toEqual(['HT468']);
  });
  test('parts of a longer time', () => {
    expect(total('2022年', '2022年上半年', '2022年下半年')).toEqual([]);
    expect(total('2022年', '2022年1月—6月', '2022年')).toEqual(['HT388']);
  });
});

test('a figure that nothing refers to is told where there is prose', () => {
  const figures = 'figures: { 甲: 5, 乙: 6, 丙: { sum: [甲, 乙] }, 丁: 7, 戊的: 8 }\n';
  const found = (documents: string): readonly string[] =>
    resolveText(`${head}${figures}documents: [${documents}]`).found.map(
      ({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`,
    );
  const report = (body: string): string => `{ kind: work-report, title: 汇报, body: [${body}] }`;
  expect(found('{ kind: ledger, title: 台账 }')).toEqual([]);
  expect(found(report('【数据：丁的数值】、【数据：戊的】'))).toEqual(['HT389 {"figures":["丙"]}']);
  expect(found(report('正文'))).toEqual(['HT389 {"figures":["丙","丁","戊的"]}']);
  expect(found(report('【数据：丙】【数据：丁】【数据：戊的】'))).toEqual([]);
  expect(found(`${report('正文')}, { kind: ledger }`).map((one) => one.slice(0, 5))).toEqual(['HT202']);
});

test('names that JavaScript knows are names like others', () => {
  const { campaign, found } = resolve(
    '  constructor: 5家\n  valueOf: 6家\n  toString: { sum: [constructor, valueOf] }',
  );
  expect(found).toEqual([]);
  expect(printed('【数据：toString】【数据：valueOf】', campaign)).toBe('11家6家');
});
