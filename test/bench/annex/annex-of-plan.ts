import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Task, Topic } from '../../../src/campaign/campaign.ts';
import { printedName } from '../../../src/campaign/office.ts';
import { resolveText } from '../../campaign/resolve-text.ts';
import type { Annex, AnnexRow } from './annex.ts';
import { plansFolder } from './plan-project.ts';
import { planName } from './repeat-plan.ts';

const rooms = '责任处室';
const units = '责任单位';

/** The task list of the plan, repeated so many times as `repeatPlan` repeats the plan, from the campaign's own model. */
export function annexOfPlan(times: number): Annex {
  const read = (name: string): string => readFileSync(join(plansFolder, planName, name), 'utf8');
  const { campaign } = resolveText(read('campaign.yaml'), { offices: [read('offices.yaml')] });
  const [list] = campaign.documents;
  if (list?.kind !== 'task-list' || list.title === undefined) throw new Error('a task list was expected');
  const rows = campaign.topics.flatMap((topic) => topic.tasks.map((task) => rowOf(topic, task)));
  return {
    mark: '附件3',
    title: list.title,
    unit: '',
    header: ['序号', '主要任务', '2024年重点工作任务', rooms, units, '完成时限'],
    rows: Array.from({ length: times }, (_, batch) => rows.map((row) => inBatch(row, batch + 1)))
      .flat()
      .map((row, index) => ({ no: String(index + 1), ...row })),
  };
}

type NamelessRow = Omit<AnnexRow, 'no'>;

function rowOf(topic: Topic, task: Task): NamelessRow {
  const names = (role: string, mark: string): string =>
    (task.owners[role] ?? [])
      .map((owner) => (owner.kind === 'office' ? printedName(owner.office) : owner.text))
      .join(mark);
  return {
    topic: topic.title,
    task: task.text ?? '',
    rooms: names(rooms, '、'),
    units: names(units, '，'),
    deadline: task.deadlines.map(({ text }) => text).join('；'),
  };
}

const inBatch = (row: NamelessRow, batch: number): NamelessRow =>
  batch === 1
    ? row
    : {
        ...row,
        topic: `${row.topic}（第${batch}批）`,
        task: row.task.replace(/。$/u, `，列入第${batch}批。`),
      };
