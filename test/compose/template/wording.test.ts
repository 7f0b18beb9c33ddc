import { describe, expect, test } from 'vitest';
import type { DocumentPlan, ProsePlan } from '../../../src/campaign/document-plan.ts';
import { builtInColumns, ownersColumn } from '../../../src/campaign/forms/built-in-columns.ts';
import { compileTemplates } from '../../../src/compose/templates.ts';
import { createCollector } from '../../../src/diagnostics/collector.ts';
import { positionOf } from '../../../src/diagnostics/position.ts';
import { composeOne, print } from '../print.ts';
import { compileWith, templateFiles } from '../read-templates.ts';
import {
  blank,
  campaign,
  column,
  formPlan,
  imprintPlan,
  office,
  part,
  prosePlan,
  show,
  task,
  topic,
} from '../sample.ts';

const city = office('临江市城市管理局');

/** The document printed with some templates replaced. */
const printWith = (changes: Readonly<Record<string, string>>, more: Partial<ProsePlan> = {}): string =>
  print(prosePlan({ title: '题', ...more }), campaign(), compileWith(changes));

describe('a bureau changes its wording', () => {
  test('a label', () => {
    const changes = { 'parts/annex-note': '# annexLabel\n\n附：\n' };
    const plan = prosePlan({ annexes: ['表'] });
    const { document } = composeOne(
      plan,
      campaign({ documents: [plan, formPlan({})] }),
      compileWith(changes),
    );
    expect(document.parts[0]?.annexNote?.label).toBe('附：');
  });

  test('a column’s title, in its form and in the names of its blanks, where the plan writes none', () => {
    const original = templateFiles().get('table/columns')?.text ?? '';
    const changes = { 'table/columns': original.replace('工作进展', '进展\\\n情况') };
    const columns = [
      blank('progress', { title: '工作进展', titledAs: 'progress' }),
      blank('own', { title: '工作进展' }),
    ];
    const plan = formPlan({ columns, rows: { kind: 'topics', totals: [] } });
    const data = campaign({ topics: [topic('甲', [])], documents: [plan] });
    const [table] = composeOne(plan, data, compileWith(changes)).document.parts[0]?.blocks ?? [];
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.header[0]?.cells.map(({ paragraphs }) => paragraphs)).toEqual([
      [[{ kind: 'text', text: '进展' }], [{ kind: 'text', text: '情况' }]],
      [[{ kind: 'text', text: '工作进展' }]],
    ]);
    const labels = table.rows[0]?.cells.flatMap(({ paragraphs }) =>
      paragraphs.flat().map((inline) => (inline.kind === 'blank' ? inline.blank.label : '')),
    );
    expect(labels).toEqual(['甲 进展情况', '甲 工作进展']);
  });

  test('findings call columns as the templates do', () => {
    const columns = [...builtInColumns, ownersColumn].map(({ show, title }) =>
      column(show, { kind: 'blank' }, { title: `旧${title}`, titledAs: show }),
    );
    const plan = formPlan({ columns });
    const [table] = composeOne(plan, campaign()).document.parts[0]?.blocks ?? [];
    const titles = table?.kind === 'table' ? table.header[0]?.cells.map(({ paragraphs }) => paragraphs) : [];
    expect(titles).toEqual(
      [...builtInColumns, ownersColumn].map(({ title }) => [[{ kind: 'text', text: title }]]),
    );
  });

  test('what a date looks like, everywhere', () => {
    const imprint = { ...imprintPlan(city), date: { year: 2024, month: 5, day: 6 } };
    const text = printWith(
      { 'parts/date': '{{year}}.{{month}}.{{day}}\n' },
      { signature: 'sealed', issuers: [city], date: { year: 2024, month: 5, day: 6 }, imprint },
    );
    expect(text).toContain('2024.5.6\n');
    expect(text).toContain('2024.5.6印发');
  });

  test('a sentence after the body, with stress and a line end', () => {
    const changes = {
      notice: (templateFiles().get('notice')?.text ?? '').replace(
        '{{body}}',
        '{{body}}\n\n特此**通知**。\\\n（盖章）',
      ),
    };
    const { document } = composeOne(
      prosePlan({ kind: 'notice', body: [part({ text: '甲' })] }),
      campaign(),
      compileWith(changes),
    );
    expect(document.parts[0]?.blocks.map((block) => ('inlines' in block ? block.inlines : []))).toEqual([
      [{ kind: 'text', text: '甲' }],
      [
        { kind: 'text', text: '特此' },
        { kind: 'text', text: '通知', stressed: true },
        { kind: 'text', text: '。' },
        { kind: 'break' },
        { kind: 'text', text: '（盖章）' },
      ],
    ]);
  });

  test('the order of a form', () => {
    const changes = { roster: '# notes\n\n注：见下表。\n\n# table\n\n{{table}}\n\n# head\n\n# foot\n' };
    const form = formPlan({ kind: 'roster', columns: [blank('姓名')], notes: ['甲'] });
    const { document } = composeOne(form, campaign(), compileWith(changes));
    expect(document.parts[0]?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
  });

  test('with a partial of its own, and Markdown that templates do not have', () => {
    const changes = {
      'sections/topic': '# heading\n\n{{title}}\n\n# text\n\n1. {{> 我的}}<p>[甲](乙)&amp;*丙*\n> 丁\n',
      我的: '{{#each items as |item|}}{{@index}}{{item.text}}{{/each}}',
    };
    const plan = prosePlan({ title: '题', body: [part({ show: show('topics', { items: 'inline' }) })] });
    const data = campaign({ topics: [topic('专题', [task({ text: '一' }), task({ text: '二' })])] });
    expect(print(plan, data, compileWith(changes)).split('\n')[2]).toBe(
      '　　专题1. 0一1二<p>[甲](乙)&amp;*丙*> 丁',
    );
  });

  test('characters that look like tokens stay what they are', () => {
    const changes = { 'sections/section': '# heading\n\n\u{F0000}{{title}}\u{F0001}\n' };
    expect(printWith(changes, { body: [part({ section: '甲' })] })).toContain('\u{F0000}甲\u{F0001}');
  });
});

test('a list inside itself, where Handlebars loses count of its contexts', () => {
  const text =
    '{{#each items}}{{text}}{{#each ../items}}{{../text}}{{text}}{{../../title}}{{/each}}{{/each}}';
  const plan = prosePlan({ title: '题', body: [part({ show: show('topics', { items: 'inline' }) })] });
  const data = campaign({ topics: [topic('专', [task({ text: '一' }), task({ text: '二' })])] });
  const changes = { 'sections/topic': `# heading\n\n{{title}}\n\n# text\n\n${text}\n` };
  expect(print(plan, data, compileWith(changes)).split('\n')[2]).toBe('　　专一一一专一二专二二一专二二专');
});

describe('punctuation between a template and a value', () => {
  const joined = (template: string, title: string): string =>
    printWith(
      { 'sections/section': `# heading\n\n${template}\n` },
      { body: [part({ section: title, runIn: true, text: '。' })] },
    )
      .split('\n')[2]
      ?.replace(/^　+/u, '')
      .replace(/。$/u, '') ?? '';

  test.each([
    ['{{title}}；', '甲。', '甲；'],
    ['{{title}}；', '甲，', '甲；'],
    ['{{title}}，乙', '甲；;', '甲，乙'],
    ['{{title}}：', '甲:', '甲：'],
    ['{{title}}（乙）', '甲。', '甲（乙）'],
    ['{{title}}乙', '甲。', '甲。乙'],
    ['{{title}}；', '甲？', '甲？'],
    ['{{title}}、乙', '甲！', '甲！、乙'],
    ['{{title}}（乙）', '甲！', '甲！（乙）'],
    ['{{title}}；', '“甲。”', '“甲。”；'],
    ['{{title}}；', '；', '；；'],
    ['{{title}}{{title}}', '甲。', '甲。甲。'],
  ])('%s with %s', (template, title, expected) => {
    expect(joined(template, title)).toBe(expected);
  });
});

describe('what only shows when a template is printed', () => {
  const found = (
    changes: Readonly<Record<string, string>>,
    plan: DocumentPlan = prosePlan({}),
    data = campaign(),
  ) =>
    composeOne(plan, data, compileWith(changes)).diagnostics.map(({ code, parameters, span }) => {
      const at = span && positionOf(span.file, span.start);
      return `${code} ${span?.file.path.replace('templates/', '')}:${at?.line}:${at?.column} ${JSON.stringify(parameters)}`;
    });
  const addressed = prosePlan({ recipients: ['甲'] });

  test('nothing where the plan has something to say', () => {
    expect(found({ 'parts/recipients': '\n# recipients\n' }, addressed)).toEqual([
      'HT512 parts/recipients.md:2:3 {"place":"recipients"}',
    ]);
    expect(found({ 'parts/recipients': '\n# recipients\n' })).toEqual([]);
  });

  test('a body that is lost', () => {
    const plan = prosePlan({ kind: 'notice', body: [part({ text: '甲' })] });
    const text = (templateFiles().get('notice')?.text ?? '').replace('{{body}}', '');
    expect(found({ notice: text }, plan)).toEqual(['HT512 notice.md:6:3 {"place":"body"}']);
  });

  test('two paragraphs where there is one', () => {
    expect(found({ 'parts/recipients': '# recipients\n\n甲\n\n乙\n' }, addressed)).toEqual([
      'HT513 parts/recipients.md:1:3 {"place":"recipients"}',
    ]);
  });

  test('a table inside a text', () => {
    const form = formPlan({ columns: [blank('甲')] });
    const text = '# head\n# table\n\n表：{{table}}\n\n# foot\n# notes\n';
    expect(found({ table: text }, form)).toEqual(['HT513 table.md:2:3 {"place":"table","block":"table"}']);
  });

  test('lists in lists in lists, without end', () => {
    const loops = '{{#each items}}{{#each ../items}}{{#each ../../items}}{{text}}{{/each}}{{/each}}{{/each}}';
    const data = campaign({
      topics: [
        topic(
          '甲',
          Array.from({ length: 200 }, (_, index) => task({ text: `第${index}项` })),
        ),
      ],
    });
    const plan = prosePlan({ body: [part({ show: show('topics', { items: 'inline' }) })] });
    expect(found({ 'sections/topic': `# heading\n\n{{title}}\n\n# text\n\n${loops}\n` }, plan, data)).toEqual(
      ['HT511 sections/topic.md:1:1 {"template":"templates/sections/topic.md"}'],
    );
  });

  test('a template with mistakes is not printed, and nothing more is said about it', () => {
    const collector = createCollector();
    const templates = compileTemplates(
      templateFiles({ 'parts/recipients': '# recipients\n\n{{nobody}}\n' }),
      collector.report,
    );
    expect(collector.diagnostics.map(({ code }) => code)).toEqual(['HT501']);
    const { document, diagnostics } = composeOne(
      prosePlan({ ...addressed, body: [part({ text: '甲' })] }),
      campaign(),
      templates,
    );
    expect(diagnostics).toEqual([]);
    expect(document.parts).toHaveLength(1);
  });
});
