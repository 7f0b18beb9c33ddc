import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../src/campaign/campaign.ts';
import type { DocumentPlan } from '../../src/campaign/document-plan.ts';
import type { Block, Inline } from '../../src/document/document.ts';
import { composeOne } from './print.ts';
import {
  blank,
  campaign,
  column,
  formPlan,
  measure,
  office,
  origin,
  owner,
  part,
  phase,
  prosePlan,
  show,
  task,
  topic,
} from './sample.ts';

const textOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : ''))
    .join('');

const blockText = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.inlines)];
    case 'heading':
      return [textOf(block.inlines), textOf(block.runIn)];
    case 'table':
      return [...block.header, ...block.rows].flatMap((row) =>
        row.cells.map((cell) => cell.paragraphs.map(textOf).join('\n')),
      );
    case 'form-line':
      return block.slots.map(textOf);
  }
};

/** Every text of the body, cell by cell and paragraph by paragraph. */
function texts(plan: DocumentPlan, data: Partial<Campaign>): readonly string[] {
  const { document } = composeOne(plan, campaign({ documents: [plan], ...data }));
  return document.parts.flatMap((one) => one.blocks.flatMap(blockText));
}

/** What Markdown, Handlebars, XML, numbering and this program's own tokens could take for theirs. */
const hostile = [
  '1.…',
  '1. 一',
  '*市',
  '*市*区',
  '**市**',
  '__甲__',
  '<p>',
  '<!-- x -->',
  '&amp;',
  '&#65;',
  '[…',
  '[a](b)',
  '![a](b)',
  '# 甲',
  '#',
  '> 甲',
  '- 甲',
  '+ 1',
  '---',
  '```',
  '`a`',
  '    甲',
  '\t甲',
  '\\',
  '\\*',
  '{{x}}',
  '{{{x}}}',
  '{{#each items}}',
  '\\{{x}}',
  '|',
  '~',
  '【',
  '】',
  '\u{F0000}',
  '\u{F0000}\u{F0001}',
  '\u{10FFFD}',
  '\u{FFFFF}',
  '\uE000',
  '\u0000',
  '\u200b',
  '（一）',
  '一、',
  '①',
  '第一阶段：',
  '“',
  '”',
  '——',
  '…',
  '　',
  'a b',
  ' ',
  '👍🏽',
  '𠮷',
  'constructor',
  '__proto__',
  'toString',
  '%',
  '$&',
  '$1',
  "'",
  '"',
  ',',
  '.',
  ':',
  '/',
  '=',
  '@index',
  'null',
  'undefined',
  '0',
];

/** Any text of one line that begins and ends with something else than space or the marks that a sentence gives up. */
const title = fc
  .oneof(
    fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  )
  .map((text) => text.replace(/[\r\n]/gu, ' '))
  .filter((text) => !/[。；;，,、：:]$/u.test(text) && text !== '');

const check = (property: (text: string) => void): void => {
  fc.assert(
    fc.property(title, (text) => {
      property(text);
    }),
    { numRuns: 400 },
  );
};

/** In prose, a bracket begins a reference; everything else is printed as it is. */
const withoutReferences = (text: string): string => text.replace(/【/gu, '〔');

describe('any string comes out unchanged', () => {
  const body = (what: Parameters<typeof show>[0], more: Parameters<typeof show>[1] = {}) =>
    prosePlan({ body: [part({ section: '一节', show: show(what, more) })] });

  test('as the title of a topic, in a heading of its own', () => {
    check((text) => expect(texts(body('topics'), { topics: [topic(text, [])] })).toContain(text));
  });

  test('as the title of a topic before its text', () => {
    check((text) =>
      expect(
        texts(body('topics', { items: 'inline' }), { topics: [topic(text, [task({ text: '甲' })])] })[2],
      ).toSatisfy((heading: string) => heading === `${text}。` || heading === text),
    );
  });

  test('as the only text of a topic', () => {
    check((text) => {
      const plain = withoutReferences(text);
      const found = texts(body('topics', { items: 'inline' }), {
        topics: [topic('甲', [task({ text: plain })])],
      });
      expect(found[3]?.replace(/。$/u, '')).toBe(plain);
    });
  });

  test('as the title of a phase', () => {
    check((text) => expect(texts(body('phases'), { phases: [phase(text)] })).toContain(text));
  });

  test('as a section', () => {
    check((text) => expect(texts(prosePlan({ body: [part({ section: text })] }), {})).toContain(text));
  });

  test('as the value of a fact inside Markdown', () => {
    const plan = prosePlan({ body: [part({ text: '**先**于【事实：甲】后' })] });
    check((text) => expect(texts(plan, { facts: [{ id: '甲', text, origin }] })).toContain(`先于${text}后`));
  });

  test('as task, remark, field, office, deadline and measure in a table', () => {
    const plan = formPlan({
      rows: { kind: 'measures', totals: [] },
      columns: [
        column('topic', { kind: 'topic' }),
        column('task', { kind: 'task' }),
        column('measure', { kind: 'measure' }),
        column('owners', { kind: 'owners', roles: ['lead'], labels: false, separator: '、' }),
        column('remark', { kind: 'remark' }),
        column('field', { kind: 'field', field: '内容' }),
      ],
    });
    check((text) => {
      const plain = withoutReferences(text);
      const one = task({
        title: text,
        remark: plain,
        fields: { 内容: plain },
        owners: { lead: [owner(text)] },
        measures: [measure(plain, { owners: { lead: [owner(text)] } })],
      });
      const [, , , , , , ...cells] = texts(plan, { topics: [topic(text, [one])] });
      expect(cells).toEqual([text, text, plain, text, plain, plain]);
    });
  });

  test('as an office that has to fill in a form, and in the names of its blanks', () => {
    check((text) => {
      const plan = formPlan({
        rows: { kind: 'offices', offices: [office(text)], totals: [text] },
        columns: [column('row', { kind: 'row-title' }), blank('数量', { title: text })],
      });
      expect(texts(plan, {}).slice(2)).toEqual([text, '', text, '']);
    });
  });

  test('as an addressee', () => {
    check((text) => {
      const plan = prosePlan({ recipients: [text, '乙'] });
      const { document } = composeOne(plan, campaign());
      // An addressee may refer to an office, so two brackets stand for one, as in all prose.
      const printed = text.replaceAll('【【', '【');
      const mark = /[！？!?…]$/u.test(text) ? '' : '，';
      expect(document.parts[0]?.recipients).toBe(`${printed}${mark}乙：`);
    });
  });

  test('in Markdown, where it has no meaning there', () => {
    const literal = [
      '<p>甲</p>',
      '> 甲',
      '    甲',
      '`甲`',
      '&nbsp;',
      '*市*区',
      '_甲_',
      '__甲__',
      '[甲',
      '1.甲',
      '甲*乙',
      '{{甲}}',
      '---',
      '~~甲~~',
      '| 甲 |',
      '<a@b.example>',
      '#甲',
      '1、甲',
      '\u{F0000}甲',
    ];
    for (const text of literal) {
      expect(texts(prosePlan({ body: [part({ text })] }), {}), text).toEqual([text.trim()]);
    }
  });
});

test('only the marks at the end of a value give way to the template’s', () => {
  const text = (own: string): string | undefined =>
    texts(prosePlan({ body: [part({ section: '甲', show: show('tasks') })] }), {
      topics: [topic('甲', [task({ title: '乙', text: own })])],
    }).at(-1);
  expect(
    ['丙', '丙。', '丙；', '丙，', '丙：', '丙;', '丙！', '丙？', '丙……', '“丙。”', '（丙。）', '。'].map(
      text,
    ),
  ).toEqual([
    '丙。',
    '丙。',
    '丙。',
    '丙。',
    '丙。',
    '丙。',
    '丙！',
    '丙？',
    '丙……',
    '“丙。”',
    '（丙。）。',
    '。。',
  ]);
});
