import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Campaign, Owner, WorkItem } from '../../../src/campaign/campaign.ts';
import type { FormPlan } from '../../../src/campaign/document-plan.ts';
import { officeLists, taskLists } from '../../../src/campaign/extract/office-lists.ts';
import { officesWithTasks } from '../../../src/campaign/extract/offices-with-tasks.ts';
import { allTasks } from '../../../src/campaign/walk.ts';
import { resolveText } from '../../campaign/resolve-text.ts';
import { composeOne } from '../../compose/print.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Plans of several sectors: tasks and measures as rows, groups with members and without, roles of their own. */
const plans: readonly (readonly [name: string, campaign: Campaign])[] = [
  ...['jinfeng-tasks-2024', 'jilin-key-tasks-2021', 'emergency-centre-three-years'].map((name) => {
    const offices = `plans/${name}/offices.yaml`;
    const shared = existsSync(join(root, offices)) ? { offices: [read(offices)] } : {};
    return [name, resolveText(read(`plans/${name}/campaign.yaml`), shared).campaign] as const;
  }),
  ...['education', 'environment', 'fire'].map((name) => {
    return [name, resolveText(read(`test/campaign/sectors/${name}.yaml`)).campaign] as const;
  }),
];

/** Rows of a table as text, what reaches over several rows said in each. */
function rowsOf(plan: FormPlan, campaign: Campaign): readonly string[] {
  const { document } = composeOne(plan, campaign);
  const table = document.parts[0]?.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  const rows = table.rows.map(() => new Map<string, string>());
  table.rows.forEach(({ cells }, top) => {
    for (const { column, rowSpan, paragraphs } of cells) {
      const lines = paragraphs.map((line) => line.map((run) => ('text' in run ? run.text : '＿')).join(''));
      for (const row of rows.slice(top, top + rowSpan)) row.set(column, lines.join('\n'));
    }
  });
  return rows.map((row) => table.columns.map(({ id }) => row.get(id) ?? '').join('|'));
}

/** Whom a piece of work is given to: a group with members is its members. */
function ownersOf({ owners }: Pick<WorkItem, 'owners'>, { offices }: Campaign): ReadonlySet<string> {
  const expand = (name: string): readonly string[] => {
    const below = offices.filter(
      (one) =>
        offices.find((office) => office.name === name)?.members.includes(one.name) ||
        (one.parent === name && offices.find((office) => office.name === name)?.group),
    );
    return below.length === 0 ? [name] : below.flatMap((one) => expand(one.name));
  };
  const offered = (owner: Owner) => (owner.kind === 'office' ? expand(owner.office.name) : []);
  return new Set(Object.values(owners).flatMap((list) => list.flatMap(offered)));
}

test.each(plans)(
  '%s: the lists of all offices are the whole list, each task with its owners',
  (_, campaign) => {
    const whole = taskLists(campaign);
    const offices = officesWithTasks(campaign);
    const given = new Map(
      allTasks(campaign).map((task) => {
        const items = [task, ...task.measures];
        return [task.id, [...new Set(items.flatMap((item) => [...ownersOf(item, campaign)]))].sort()];
      }),
    );
    const got = new Map<string, string[]>(allTasks(campaign).map(({ id }) => [id, []]));
    const seen = new Map<string, Set<string>>(whole.map(({ id }) => [id, new Set()]));
    for (const office of offices) {
      const { campaign: cut, lists } = officeLists(campaign, whole, office);
      for (const id of new Set(lists.flatMap(({ tasks }) => tasks))) got.get(id)?.push(office.name);
      for (const { from, plan } of lists) {
        const all = rowsOf({ ...(whole.find(({ id }) => id === from) as FormPlan), blankRows: 0 }, campaign);
        const own = rowsOf(plan, cut);
        expect(own.filter((row) => !all.includes(row))).toEqual([]);
        expect(
          own.map((row) => all.indexOf(row)),
          'in their order',
        ).toEqual(own.map((row) => all.indexOf(row)).sort((one, other) => one - other));
        for (const row of own) seen.get(from)?.add(row);
      }
    }
    expect(new Map([...got].map(([id, names]) => [id, names.sort()]))).toEqual(given);
    const everyoneOwnsSomething = [...given.values()].every((names) => names.length > 0);
    for (const list of everyoneOwnsSomething ? whole : []) {
      expect(seen.get(list.id)).toEqual(new Set(rowsOf({ ...list, blankRows: 0 }, campaign)));
    }
  },
);

test('医政科 has the 22 tasks that its column names', () => {
  const [, campaign] = plans[0] ?? [];
  if (!campaign) throw new Error('no plan');
  const whole = taskLists(campaign);
  const office = campaign.offices.find(({ name }) => name === '医政科');
  if (!office) throw new Error('no office');
  const { campaign: cut, lists } = officeLists(campaign, whole, office);
  const [list] = lists;
  if (!list) throw new Error('no list');
  const numbers = rowsOf(list.plan, cut).map((row) => Number(row.split('|')[0]));
  expect(numbers).toEqual([
    3, 8, 10, 11, 12, 13, 14, 15, 21, 22, 28, 30, 31, 33, 36, 37, 38, 41, 49, 51, 54, 55,
  ]);
});
