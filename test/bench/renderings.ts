import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PlanProject, setUpProject } from './annex/plan-project.ts';
import { type Command, runMeasured, type Usage } from './measure/run-measured.ts';
import { assertPrints } from './verify/assert-prints.ts';
import type { Peer, Workbench } from './workbench.ts';

/** A command whose document was read once and found right. */
export interface Rendering extends Command {
  /** The document. */
  readonly file: string;
  /** What the run used whose document was read. */
  readonly first: Usage;
}

export interface PlanRendering extends Rendering {
  readonly project: PlanProject;
}

/** hongtou rendering the plan with its tasks so many times, from nothing each time. */
export const renderHongtou = (bench: Workbench, times: number): Promise<PlanRendering> =>
  bench.once(`hongtou ${times}`, async () => {
    const project = setUpProject(bench.folder(`project-${times}`), times);
    const command = { ...bench.hongtou(project.folder, 'render'), before: project.clear };
    const first = runMeasured(command);
    const file = onlyDocument(project.out);
    await assertPrints(bench.annex(times).annex, readFileSync(file), 'hongtou', { plansPages: true });
    return { ...command, file, project, first };
  });

/** A peer building the same annex. */
export const renderPeer = (bench: Workbench, peer: Peer, times: number): Promise<Rendering> =>
  bench.once(`${peer} ${times}`, () => {
    const { annex, file: data } = bench.annex(times);
    const file = join(bench.folder('documents'), `${peer}-${times}.docx`);
    return checked(bench.peer(peer, 'render', data, file), file, annex);
  });

/** The floor building the same annex. */
export async function renderFloor(bench: Workbench, times: number): Promise<Rendering> {
  const { annex, file: data } = bench.annex(times);
  const file = join(bench.folder('documents'), `floor-${times}.docx`);
  return checked(bench.program('floor', data, file), file, annex);
}

async function checked(
  command: Command,
  file: string,
  annex: Parameters<typeof assertPrints>[0],
): Promise<Rendering> {
  const first = runMeasured(command);
  await assertPrints(annex, readFileSync(file), command.name);
  return { ...command, file, first };
}

function onlyDocument(folder: string): string {
  const [file, ...others] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.docx'),
  );
  if (file === undefined || others.length > 0) throw new Error(`one document was expected in ${folder}`);
  return join(folder, file);
}
