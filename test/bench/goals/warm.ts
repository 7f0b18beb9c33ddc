import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annex } from '../annex/annex.ts';
import { median } from '../measure/median.ts';
import { runMeasured } from '../measure/run-measured.ts';
import { startWatched } from '../measure/watched-process.ts';
import { renderHongtou, renderPeer } from '../renderings.ts';
import { assertPrints } from '../verify/assert-prints.ts';
import type { Workbench } from '../workbench.ts';
import type { GoalResult } from './goal.ts';

const warming = 30;
const edits = 40;

/**
 * `hongtou watch` while its plan of 56 tasks is edited again and again: the CPU time of the process for each edit, from
 * the event of the disk to the written document. Waiting for the disk costs no CPU time and does not count. Beside it
 * docx alone in a loop, warmed up as long, and in a process of its own.
 */
export async function measureWarm(bench: Workbench): Promise<readonly GoalResult[]> {
  const { annex, file: data } = bench.annex(1);
  const last = edited(annex, edits - 1);
  const folder = bench.folder('warm');
  const words = [data, folder, String(warming), String(edits)];
  const started = await renderPeer(bench, 'docx', 1);
  const rounds: Record<'hongtou' | 'docx' | 'cold', number>[] = [];
  for (let round = 0; round < (bench.long ? 5 : 3); round++) {
    const hongtou = await watchEdits(bench, annex);
    const docx = Number(runMeasured(bench.peer('docx', 'render-warm', ...words)).printed);
    await assertPrints(last, readFileSync(join(folder, 'docx.docx')), 'docx, warm');
    rounds.push({ hongtou, docx, cold: runMeasured(started).cpu });
  }
  const against = (base: 'docx' | 'cold'): GoalResult => ({
    id: `warm/${base}`,
    hongtou: median(rounds.map(({ hongtou }) => hongtou)),
    base: median(rounds.map((round) => round[base])),
    ratio: median(rounds.map((round) => round.hongtou / round[base])),
    goal: 0.35,
    unit: 'ms',
  });
  return [against('docx'), against('cold')];
}

async function watchEdits(bench: Workbench, annex: Annex): Promise<number> {
  const { project, file } = await renderHongtou(bench, 1);
  const plan = readFileSync(project.plan, 'utf8');
  const watcher = startWatched(bench.hongtou(project.folder, 'watch'));
  await watcher.said(/Ctrl\+C/u);
  let begun = 0;
  for (let edit = -warming; edit < edits; edit++) {
    if (edit === 0) begun = await watcher.cpu();
    writeFileSync(project.plan, plan.replace(firstTask(annex), firstTask(edited(annex, edit))));
    await watcher.said(/campaign\.yaml.*ms/u);
  }
  const used = (await watcher.cpu()) - begun;
  await watcher.end();
  writeFileSync(project.plan, plan);
  await assertPrints(edited(annex, edits - 1), readFileSync(file), 'hongtou watch', { plansPages: true });
  return used / edits;
}

const firstTask = ({ rows }: Annex): string => rows[0]?.task ?? '';

/** As render-warm.mjs edits it. */
function edited(annex: Annex, edit: number): Annex {
  const [first, ...rows] = annex.rows;
  if (!first) throw new Error('an annex without rows');
  return { ...annex, rows: [{ ...first, task: `${first.task}（第${edit}版）` }, ...rows] };
}
