import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { OfficialDocument } from '../../src/document/document.ts';
import { describe as word } from '../../src/i18n/describe.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import type { LaidOutDocument } from '../../src/typeset/laid-out.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { printLaidOut } from './print-laid-out.ts';
import {
  formPart,
  fullNotice,
  imprint,
  mainPart,
  official,
  oneLine,
  paragraph,
  redHead,
  table,
  text,
} from './sample-documents.ts';

function layOut(document: OfficialDocument): { laidOut: LaidOutDocument; found: readonly Diagnostic[] } {
  const found: Diagnostic[] = [];
  return { laidOut: typeset(document, gbt9704, (each) => found.push(each)), found };
}

const signed = (geometry: 'sealed' | 'unsealed', issuers: readonly string[], date = '2026年11月20日') => ({
  signature: { geometry, issuers, date: text(date) },
});

const samples: readonly (readonly [string, OfficialDocument])[] = [
  ['a notice with everything', fullNotice],
  [
    'a joint notice of three bodies, sealed',
    official([mainPart(signed('sealed', ['××市水务局', '××市农业农村局', '××市卫生健康委员会']))], {
      head: redHead({ issuers: ['××市水务局', '××市农业农村局', '××市卫生健康委员会'] }),
    }),
  ],
  [
    'an upward report with three signers, unsealed',
    official([mainPart(signed('unsealed', ['××市人力资源和社会保障局'], '2026年1月5日'))], {
      head: redHead({ signers: ['王××', '欧阳××', '李××'] }),
    }),
  ],
  [
    'a draft without number and day',
    official(
      [
        mainPart({
          signature: {
            geometry: 'sealed',
            issuers: ['××县水务局'],
            date: [
              ...text('2026年'),
              { kind: 'blank', blank: { anchor: '通知/月', label: '月', width: 2 } },
              ...text('月'),
              { kind: 'blank', blank: { anchor: '通知/日', label: '日', width: 2 } },
              ...text('日'),
            ],
          },
        }),
      ],
      {
        head: redHead({
          number: [
            ...text('×水字〔2026〕'),
            { kind: 'blank', blank: { anchor: '通知/号', label: '发文字号', width: 2 } },
            ...text('号'),
          ],
        }),
      },
    ),
  ],
  [
    'a plan without red head, with a wide table between its paragraphs',
    official([
      mainPart({
        title: { text: '××县校园食品安全排查整治专项行动方案' },
        blocks: [
          paragraph(oneLine),
          { kind: 'heading', level: 1, number: '一、', inlines: text('排查情况'), runIn: [] },
          table(17),
          paragraph('以上情况每月更新。'),
        ],
      }),
    ]),
  ],
  ['a form on A3', official([{ ...formPart('附件', '××市排查情况汇总表', table(12)), paper: 'A3' }])],
];

describe('laid-out documents', () => {
  test.each(samples)('%s', async (name, document) => {
    const { laidOut, found } = layOut(document);
    const findings = found.map((each) => `${each.code} ${JSON.stringify(each.parameters)}`);
    const printed = [printLaidOut(laidOut), ...findings].join('\n').trimEnd();
    await expect(`${printed}\n`).toMatchFileSnapshot(`golden/${name.replaceAll(/[ ,]+/g, '-')}.txt`);
  });

  test('every paragraph has a style that is defined, and every style a Chinese name of its own', () => {
    for (const [, document] of samples) {
      const { styles, sections } = layOut(document).laidOut;
      const ids = new Set(styles.map(({ id }) => id));
      expect(new Set(styles.map(({ name }) => name)).size).toBe(styles.length);
      for (const { name } of styles) expect(name).toMatch(/^\p{Script=Han}/u);
      for (const item of sections.flatMap(({ items }) => items)) {
        if (item.kind === 'paragraph') expect(ids).toContain(item.style);
      }
    }
  });

  test('blanks are listed in reading order, those in cells too', () => {
    const { blanks } = layOut(fullNotice).laidOut;
    expect(blanks.map(({ anchor }) => anchor)).toEqual(['清单/时间', '进展/时间']);
  });
});

describe('findings', () => {
  const lines = (count: number) => Array.from({ length: count }, () => paragraph(oneLine));
  const long = '关于开展农村饮水安全隐患排查整治专项行动有关';
  const cases: readonly (readonly [string, OfficialDocument])[] = [
    [
      'the text ends where a line more or less moves the imprint',
      official([mainPart({ blocks: lines(26) })], { head: redHead(), imprint }),
    ],
    [
      'a red head that needs two lines',
      official([mainPart()], {
        head: redHead({ issuers: ['中共××省××市××新区工作委员会社会工作领导小组办公室'] }),
      }),
    ],
    [
      'a line of the title that the author made too long',
      official([mainPart({ title: { text: `${long}工作的紧急通知`, lines: [long, '工作的紧急通知'] } })]),
    ],
    [
      'recipients that leave no room for text on the first page',
      official(
        [
          mainPart({
            recipients: `${'各县（市、区）人民政府，市政府各部门、各直属机构，'.repeat(18)}各有关单位：`,
          }),
        ],
        { head: redHead() },
      ),
    ],
    [
      'a red head, a table on its side, and no text between',
      official([mainPart({ blocks: [table(14)] })], { head: redHead() }),
    ],
  ];

  test('each names the document and a way out, in both languages', async () => {
    const printed = cases.map(([name, document]) => {
      const sentences = layOut(document).found.flatMap((found) =>
        (['zh', 'en'] as const).map((language) => {
          const { message, hint } = word(found, language);
          return `${found.code} ${found.severity} ${message}\n  → ${hint}`;
        }),
      );
      return [`-- ${name}`, ...sentences].join('\n');
    });
    await expect(`${printed.join('\n')}\n`).toMatchFileSnapshot('golden/findings.txt');
  });
});

test('whatever the paragraphs are, every character of them is laid out, in order', () => {
  const sentence = fc.string({
    unit: fc.constantFrom(...'农村饮水，。（）“2026年a. 一'),
    minLength: 1,
    maxLength: 120,
  });
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), (paragraphs) => {
      const document = official([mainPart({ blocks: paragraphs.map(paragraph) })], {
        head: redHead(),
        imprint,
      });
      const { laidOut } = layOut(document);
      const written = laidOut.sections
        .flatMap(({ items }) => items)
        .flatMap((item) => (item.kind === 'paragraph' && item.style === 'OfficialText' ? item.runs : []))
        .map((run) => (run.kind === 'text' ? run.text : ''));
      expect(written).toEqual(paragraphs);
    }),
    { numRuns: 50 },
  );
});
