import { describe, expect, test } from 'vitest';
import { positionOf } from '../../../src/diagnostics/position.ts';
import { exactMillimetres } from '../../../src/standard/units.ts';
import { runExample } from '../../docs/run-example.ts';
import { codeAt, resolveText } from '../resolve-text.ts';

const plan = (look: string, more = ''): string => `hongtou: 1
name: 校园消防安全专项整治
issuer: 县教育局
offices: [县教育局]
${look}documents:
  - kind: notice
    id: 通知
    title: 关于开展整治的通知
    number: 某教字〔2026〕1号
    date: 2026-01-05
    body: [请按照要求开展整治。]
    annexes: [清单]
  - kind: ledger
    id: 清单
    title: 问题台账
    columns: [no, { title: 问题 }]
${more}`;

describe('later looks override earlier ones key by key', () => {
  const bureau = [
    'look: { fonts: { text: 仿宋, title: 小标宋 }, linesPerPage: 20, red: 大红 }\n',
    'look: { fonts: { title: 华文中宋 }, charactersPerLine: 26 }\n',
  ];
  const own = 'look: { sizes: { title: 小二 }, linePitch: 28磅 }\n';
  const ofDocument = '    look: { fonts: { table: 宋体 }, sizes: { table: 五号 }, linesPerPage: 24 }\n';
  const { campaign, found } = resolveText(plan(own, ofDocument), { bureau });
  const lookOf = (id: string) => campaign.documents.find((document) => document.id === id)?.look;

  test('bureau, campaign and document', () => {
    expect(found).toEqual([]);
    expect(lookOf('通知')).toMatchObject({
      fonts: { text: '仿宋', title: '华文中宋' },
      sizes: { title: 36 },
      linePitch: 560,
      charactersPerLine: 26,
      red: 'E60012',
    });
    expect(lookOf('清单')).toMatchObject({
      fonts: { text: '仿宋', title: '华文中宋', table: '宋体' },
      sizes: { title: 36, table: 21 },
    });
  });

  test('a pitch replaces a number of lines, and the other way round', () => {
    expect(lookOf('通知')?.linesPerPage).toBeUndefined();
    expect(lookOf('清单')).toMatchObject({ linesPerPage: 24 });
    expect(lookOf('清单')?.linePitch).toBeUndefined();
  });

  test('小标宋 is called what word processors know', () => {
    const [document] = resolveText(plan('look: { fonts: { title: 小标宋 } }\n')).campaign.documents;
    expect(document?.look.fonts?.title).toBe('方正小标宋简体');
  });

  test('what a campaign says under bureau lies between', () => {
    const text = plan('bureau: { look: { red: 朱红, charactersPerLine: 27 } }\nlook: { red: 红色 }\n');
    const [document] = resolveText(text, { bureau }).campaign.documents;
    expect(document?.look).toMatchObject({ red: 'FF0000', charactersPerLine: 27, linesPerPage: 20 });
  });
});

describe('findings stand at the key that is the reason', () => {
  const codes = (look: string, more = '', bureau: readonly string[] = []) =>
    resolveText(plan(look, more), { bureau }).found.map(codeAt);

  test.each([
    [
      'the margin',
      'look: { red: 大红, margins: { bottom: 35毫米, top: 40毫米 } }\n',
      ['HT620 5:48', 'HT620 5:48'],
    ],
    ['the number', 'look:\n  pageNumber: { style: words, place: center }\n', ['HT620 6:24', 'HT620 6:38']],
    ['the characters', 'look: { linePitch: 28磅, charactersPerLine: 32 }\n', ['HT623 5:44']],
    ['the size', 'look: { linePitch: 17磅, sizes: { text: 小二 } }\n', ['HT622 5:40']],
    ['both', 'look: { linesPerPage: 20, linePitch: 28磅 }\n', ['HT217 5:1']],
    [
      'a plain number',
      'look: { margins: { top: 37 }, sizes: { text: 16 }, linePitch: 28 }\n',
      ['HT240 5:25', 'HT241 5:46', 'HT240 5:63'],
    ],
    ['a colour', 'look: { red: 鲜红 }\n', ['HT242 5:14']],
    [
      'a range',
      'look: { margins: { left: 28厘米 }, sizes: { title: 八号 } }\n',
      ['HT243 5:26', 'HT243 5:50'],
    ],
    ['a font', `look: { fonts: { text: ${'宋'.repeat(32)} } }\n`, ['HT209 5:24']],
  ])('%s', (_, look, expected) => {
    expect(codes(look)).toEqual(expected);
  });

  test('what the more general look breaks already is not told again', () => {
    const bureau = ['look: { pageNumber: { place: center } }\n'];
    const found = resolveText(plan('look: { red: 大红 }\n', '    look: { sizes: { table: 五号 } }\n'), {
      bureau,
    }).found;
    expect(found.map((one) => [one.code, one.span?.file.path])).toEqual([['HT620', 'plans/bureau-0.yaml']]);
  });

  test('margins that only together leave no room are told where the second is written', () => {
    const bureau = ['look: { margins: { left: 60毫米 } }\n'];
    const found = codes('look: { margins: { right: 60毫米 } }\n', '', bureau);
    expect(found.filter((one) => !one.startsWith('HT620'))).toEqual(['HT621 5:27']);
  });

  test('a look by which no page can be set is left out, the more general one holds', () => {
    const { campaign } = resolveText(
      plan('look: { red: 大红 }\n', '    look: { linePitch: 12磅, red: 朱红 }\n'),
    );
    expect(campaign.documents.map(({ look }) => look.red)).toEqual(['E60012', 'E60012']);
  });
});

describe('a look in a file of its own', () => {
  const files = (bureau: string, more: Readonly<Record<string, string>> = {}) => ({
    'campaign.yaml': plan('look: { include: 样式/本局.yaml }\n'),
    'bureau.yaml': bureau,
    '样式/本局.yaml': '# 本局的样式\nmargins: { left: 30毫米 }\n',
    ...more,
  });

  test('is read, and findings stand there', () => {
    const { findings, prepared } = runExample(files('look: { red: 大红 }\n'));
    expect(findings.map(({ code, span }) => [code, span?.file.path.split('/').at(-1)])).toEqual([
      ['HT620', '本局.yaml'],
      ['HT620', '本局.yaml'],
    ]);
    const [first] = findings;
    expect(first?.span && positionOf(first.span.file, first.span.start)).toEqual({ line: 2, column: 18 });
    expect(prepared?.loaded.campaign.documents[0]?.look).toMatchObject({
      margins: { left: exactMillimetres(30) },
      red: 'E60012',
    });
  });

  test('bureau.yaml may include one, and is refused one outside of its folder', () => {
    const outside = runExample(files('look: { include: ../../样式.yaml }\n'));
    expect(outside.findings.map(({ code }) => code)).toContain('HT152');
    const missing = runExample(files('look: { include: 没有.yaml }\n'));
    expect(missing.findings.map(({ code }) => code)).toContain('HT151');
  });

  test('that includes itself is refused', () => {
    const circle = runExample(files('', { '样式/本局.yaml': 'include: 本局.yaml\n' }));
    expect(circle.findings.map(({ code }) => code)).toContain('HT153');
  });
});

test('names that a program stumbles over are keys like any others, and refused', () => {
  const { found } = resolveText(plan('look: { fonts: { constructor: 宋体, __proto__: 宋体 } }\n'));
  expect(found.map(({ code }) => code)).toEqual(['HT201', 'HT201']);
});
