import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Campaign } from '../../src/campaign/campaign.ts';
import type { ColumnPlan, RowPlan } from '../../src/campaign/document-plan.ts';
import { resolveCampaign } from '../../src/campaign/resolve-campaign.ts';
import { allMeasures, allPhases, allTasks } from '../../src/campaign/walk.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readCampaign } from '../../src/schema/read.ts';
import { unwritten } from '../schema/positioned.ts';

function resolveValue(value: object): { readonly campaign: Campaign; readonly found: readonly Diagnostic[] } {
  const found: Diagnostic[] = [];
  const report = (one: Diagnostic): void => void found.push(one);
  const read = readCampaign(unwritten({ hongtou: 1, name: '行动', ...value }), report);
  if (!read) throw new Error('nothing was read');
  const campaign = resolveCampaign('x', read, { offices: [], bureau: [] }, report);
  runChecks(campaign, report);
  return { campaign, found };
}

const anyTitle = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('【', '】', '事实：x', '【【', '1.', '*', '<p>', '{{', '[', '#', '\\', '的'),
    }),
  )
  .map((title) => title.trim())
  .filter((title) => title !== '' && title.length <= 1000);

const leavesOf = (columns: readonly ColumnPlan[]): readonly string[] =>
  columns.flatMap((column) => (column.kind === 'group' ? leavesOf(column.columns) : [column.id]));
const rowIds = (rows: readonly RowPlan[]): readonly string[] =>
  rows.flatMap((row) => (row.kind === 'group' ? rowIds(row.rows) : row.kind === 'blank' ? [] : [row.id]));

test('any title comes out as it was written, wherever it stands', () => {
  fc.assert(
    fc.property(anyTitle, anyTitle, (title, other) => {
      const { campaign } = resolveValue({
        topics: [{ title, tableTitle: other, tasks: [{ title, measures: [{ title, text: '措施' }] }] }],
        phases: [{ title, phases: [{ title: other }] }],
        duties: [{ title, every: '每月1日' }],
        leadership: { title, groups: [{ role: other, members: [{ name: title }] }] },
        documents: [
          { kind: 'work-report', title: [title, other], body: [{ section: title }], salutation: other },
          {
            kind: 'table',
            title,
            columns: [{ title }, { group: other, columns: [{ title }] }],
            rows: [{ title }],
          },
        ],
      });
      const [topic] = campaign.topics;
      const [report, table] = campaign.documents;
      const columns = table && 'columns' in table ? table.columns : [];
      const rows = table && 'rows' in table && table.rows.kind === 'explicit' ? table.rows.rows : [];
      const body = report && 'body' in report ? report.body : [];
      expect([
        topic?.title,
        topic?.tasks[0]?.title,
        topic?.tasks[0]?.measures[0]?.title,
        campaign.phases[0]?.title,
        campaign.duties[0]?.title,
        campaign.leadership?.title,
        campaign.leadership?.groups[0]?.members[0]?.name,
        body[0]?.section,
        table?.title,
        columns[0]?.title,
        rows.flatMap((row) => (row.kind === 'row' ? [row.title] : []))[0],
      ]).toEqual(Array.from({ length: 11 }, () => title));
      expect([topic?.tableTitle, campaign.phases[0]?.phases[0]?.title, columns[1]?.title]).toEqual([
        other,
        other,
        other,
      ]);
      expect(report?.title).toBe(title + other);
    }),
    { numRuns: 60 },
  );
});

const few = fc.constantFrom('甲', '乙', '丙', '甲/乙');
const maybeId = fc.option(fc.constantFrom('甲', '乙', '丙', '丁', '戊'), { nil: undefined });
const named = fc.record({ id: maybeId, title: few }, { requiredKeys: ['title'] });
const task = fc.record({
  id: maybeId,
  title: few,
  measures: fc.array(fc.record({ id: maybeId, text: few }), { maxLength: 3 }),
});
const plan = fc.record({
  topics: fc.array(fc.record({ id: maybeId, title: few, tasks: fc.array(task, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
  phases: fc.array(fc.record({ id: maybeId, title: few, phases: fc.array(named, { maxLength: 2 }) }), {
    maxLength: 3,
  }),
  duties: fc.array(named, { maxLength: 3 }),
  documents: fc.array(
    fc.record({
      id: maybeId,
      kind: fc.constant('table'),
      title: few,
      columns: fc.array(
        fc.oneof(named, fc.record({ group: few, columns: fc.array(named, { minLength: 1, maxLength: 3 }) })),
        { minLength: 1, maxLength: 4 },
      ),
      rows: fc.array(fc.oneof(named, fc.record({ group: few, rows: fc.array(named, { maxLength: 3 }) })), {
        maxLength: 4,
      }),
    }),
    { maxLength: 3 },
  ),
});

const withoutUndefined = (value: object): object => JSON.parse(JSON.stringify(value));

test('ids are unique in their space, whatever was written', () => {
  fc.assert(
    fc.property(plan, (value) => {
      const { campaign } = resolveValue(withoutUndefined(value));
      const work = [
        ...campaign.topics,
        ...allTasks(campaign),
        ...allMeasures(campaign),
        ...allPhases(campaign.phases),
        ...campaign.duties,
      ].map(({ id }) => id);
      const documents = campaign.documents.map(({ id }) => id);
      const spaces = campaign.documents.flatMap((document) => [
        'columns' in document ? leavesOf(document.columns) : [],
        'rows' in document && document.rows.kind === 'explicit' ? rowIds(document.rows.rows) : [],
      ]);
      for (const ids of [work, documents, ...spaces]) expect(ids).toEqual([...new Set(ids)]);
    }),
    { numRuns: 60 },
  );
});

test('an id that was written and not repeated is kept, and a new neighbour changes no other id', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyTitle, { minLength: 2, maxLength: 6 }),
      fc.nat({ max: 5 }),
      (titles, at) => {
        const tasks = titles.slice(1).map((title, index) => (index === 0 ? { id: '甲', title } : { title }));
        const more = tasks.toSpliced(at % (tasks.length + 1), 0, { title: titles[0] ?? '' });
        const idsByTitle = (list: readonly object[]) =>
          new Map(
            allTasks(resolveValue({ topics: [{ title: '专题', tasks: list }] }).campaign).map(
              ({ id, title }) => [title, id],
            ),
          );
        const [before, after] = [idsByTitle(tasks), idsByTitle(more)];
        expect(before.get(titles[1])).toBe('甲');
        for (const [title, id] of before) expect(after.get(title)).toBe(id);
      },
    ),
    { numRuns: 60 },
  );
});

test('ten thousand tasks that say the same are told apart in a moment', () => {
  const tasks = Array.from({ length: 10_000 }, () => ({ text: '一样的任务' }));
  const { campaign } = resolveValue({ topics: [{ title: '专题', tasks }] });
  expect(new Set(allTasks(campaign).map(({ id }) => id)).size).toBe(10_000);
});

test('prose full of brackets and ids full of 的 end', () => {
  const text = `${'【'.repeat(20_000)}${'【任务：'}${'的'.repeat(20_000)}】${'【事实：x】'.repeat(5_000)}`;
  const { found } = resolveValue({ topics: [{ title: '专题', text }] });
  expect(found.filter(({ code }) => code === 'HT361').length).toBe(5_001);
});

test('thousands of names that nobody knows are reported, and nobody waits for suggestions', () => {
  const many = <Item>(make: (index: number) => Item): Item[] =>
    Array.from({ length: 3_000 }, (_, index) => make(index));
  const { found } = resolveValue({
    offices: many((index) => `第${index}医疗机构`),
    topics: [
      {
        title: '专题',
        lead: many((index) => `第${index}医疗机沟`),
        text: many((index) => `【任务：任雾${index}的时限】`).join(''),
        tasks: many((index) => ({ id: `任务${index}`, title: '任务' })),
      },
    ],
    documents: [
      { kind: 'work-report', title: '汇报', body: [{ show: { what: 'topics', topics: many(String) } }] },
    ],
  });
  const count = (code: string): number => found.filter((one) => one.code === code).length;
  expect([count('HT301'), count('HT361'), count('HT338')]).toEqual([3_000, 3_000, 3_000]);
  expect(found.filter(({ parameters }) => 'suggestion' in parameters).length).toBeGreaterThan(5);
});
