import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { OfficialDocument, Part } from '../../src/document/document.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { judge } from '../../src/typeset/judge.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { columnOf, tableOf } from './build-table.ts';
import { shapes, tableOfShape } from './random-tables.ts';
import {
  formPart,
  fullNotice,
  imprint,
  mainPart,
  official,
  oneLine,
  paragraph,
  redHead,
  text,
} from './sample-documents.ts';
import { taskList } from './sample-tables.ts';
import { letter, minutes, telegram } from './special-documents.ts';

const gather = (work: (report: (found: Diagnostic) => void) => void): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  work((each) => found.push(each));
  return found;
};

function expectSame(document: OfficialDocument): readonly Diagnostic[] {
  const found = gather((report) => typeset(document, gbt9704, report));
  expect(gather((report) => judge(document, gbt9704, report))).toEqual(found);
  return found;
}

const list = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 30 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((rows) =>
    tableOf(
      ['序号', '任务事项', '责任单位', '完成时限'].map((title) => columnOf(title)),
      rows.map(([long, short], row) => [
        `${row + 1}`,
        '整治工作，'.repeat(long / 4),
        '某'.repeat(short),
        '2024年底前',
      ]),
    ),
  );
const tables = fc.oneof(
  { weight: 3, arbitrary: list },
  shapes.map((shape) => tableOfShape(shape).table),
);
const form = fc
  .record({
    table: tables,
    lines: fc.constantFrom(
      undefined,
      ['××市排查整治工作', '任务清单'],
      ['××市排查整治工作任务清单'.repeat(3)],
    ),
    more: fc.constantFrom<Partial<Part>>(
      {},
      { orientation: 'portrait' },
      { orientation: 'landscape' },
      { paper: 'A3' },
      { note: text('此件公开发布') },
      { blocks: [paragraph(oneLine)] },
      {
        blocks: [
          { kind: 'paragraph', indent: 'hanging', hangingCharacters: 3, inlines: text(oneLine.repeat(40)) },
        ],
      },
    ),
  })
  .map(({ table, lines, more }): Part => {
    const part = formPart('附件', '××市排查整治工作任务清单', table);
    const title = lines === undefined ? part.title : { ...part.title, lines };
    return { ...part, title, ...more, blocks: [...part.blocks, ...(more.blocks ?? [])] };
  });
const main = fc
  .integer({ min: 1, max: 60 })
  .map((lines) => mainPart({ blocks: [paragraph(oneLine.repeat(lines))] }));
const documents = fc
  .record({
    parts: fc.array(fc.oneof(form, main), { minLength: 1, maxLength: 3 }),
    head: fc.constantFrom(undefined, redHead()),
    imprint: fc.constantFrom(undefined, imprint, { ...imprint, face: 'last' as const }),
  })
  .map(({ parts, head, imprint: foot }) =>
    official(parts, {
      ...(head === undefined ? {} : { head }),
      ...(foot === undefined ? {} : { imprint: foot }),
    }),
  );

test('the same is found with the pages and without them', () => {
  const codes = new Set<string>();
  fc.assert(
    fc.property(documents, (document) => {
      for (const { code } of expectSame(document)) codes.add(code);
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
  expect(codes.size).toBeGreaterThan(2);
});

test('so it is in documents as they are met', () => {
  expectSame(fullNotice);
  for (const document of [minutes(20), telegram(20), letter(20)]) expectSame(document);
  expectSame(
    official([mainPart(), formPart('附件', '任务清单', taskList(56))], { head: redHead(), imprint }),
  );
});
