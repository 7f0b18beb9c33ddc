import type { Campaign } from '../../campaign/campaign.ts';
import type { FormPlan } from '../../campaign/document-plan.ts';
import { namelessPacket } from '../../campaign/units/packet.ts';
import type { Unit } from '../../units/unit.ts';
import type { createCopyMakers } from './copy-makers.ts';
import { addOldForms } from './old-forms.ts';
import { hashOf, type Placing, placeCopy } from './place-copy.ts';
import type { PlacedUnit } from './place-units.ts';
import type { SummaryFile } from './summary-file.ts';
import { markOf, type SummaryRow, type WrittenFile } from './summary-row.ts';
import { createNames, type Names, type NamesTold, type UnitCounts } from './unit-counts.ts';

/** All that a run over units goes by. */
export interface PacketsJob {
  readonly campaign: Campaign;
  /** The forms that are wanted. */
  readonly forms: readonly FormPlan[];
  /** Files of the campaign's documents by id, with `.docx`. */
  readonly names: ReadonlyMap<string, string>;
  readonly units: readonly PlacedUnit[];
  readonly makers: ReturnType<typeof createCopyMakers>;
  readonly placing: Placing;
  /** Hash of everything that packets are made of beside the list. */
  readonly inputsHash: string;
  /** What was written before, by path below the folder of packets; what this run writes is added as far as it is asked for. */
  readonly written: Map<string, WrittenFile>;
  /** Whether rows of this run have to be put in order with others in the end; those of a first run are in order. */
  readonly keepsRows: boolean;
  /** Documents that belong to nobody any more are put down here. */
  readonly left: Names;
  /** Absent in a dry run. */
  readonly summary?: SummaryFile;
  /** Told after each unit; says whether to go on. */
  readonly next: (done: number) => Promise<boolean>;
}

export interface PacketsResult {
  readonly counts: UnitCounts;
  readonly withoutTask: NamesTold;
}

/** Writes the packets of all units in the order of the list, and a row for each file as soon as it is in its place. */
export async function writePackets(job: PacketsJob): Promise<PacketsResult> {
  const documents = { written: 0, replaced: 0, unchanged: 0, left: 0, failed: 0 };
  const withoutTask = createNames();
  let done = 0;
  for (const placed of job.units) {
    const { unit } = placed;
    const packet = namelessPacket(job.campaign, unit);
    if (packet.ownTasks === 0) withoutTask.add(unit.name);
    let isListed = true;
    for (const form of job.forms) {
      if (!packet.forms.includes(form.id)) continue;
      const name = fileName(form, job);
      const file = `${placed.folder}/${name}`;
      const before = job.written.get(file);
      const inputs = inputsOf(unit, form, job);
      if (before !== undefined && isDone(file, before, inputs, job)) {
        documents.unchanged += 1;
        continue;
      }
      const { action, hash, content } = await placeCopy(
        {
          id: form.id,
          span: form.origin.span,
          folder: placed.folder,
          name,
          ...(before && { before }),
          make: () => job.makers.copy(packet, form, unit.name),
        },
        job.placing,
      );
      documents[action] += 1;
      if (action === 'failed' || job.summary === undefined) continue;
      const row: WrittenFile = { unit: unit.name, tasks: packet.ownTasks, hash, inputs, content };
      if (job.keepsRows) job.written.set(file, row);
      isListed = job.summary.add(rowFor(unit, file, row)) && isListed;
    }
    await addOldForms(
      placed.folder,
      packet.forms.map((id) => job.names.get(id) ?? id),
      job,
    );
    done += 1;
    if (!(await job.next(done)) || !isListed) break;
  }
  const withoutTaskTold = withoutTask.told();
  const counts = { units: job.units.length, done, withoutTask: withoutTaskTold.count, documents };
  return { counts, withoutTask: withoutTaskTold };
}

/** Written from the same plan for the same unit, and nobody has touched it since. */
function isDone(file: string, before: WrittenFile, inputs: string, { placing }: PacketsJob): boolean {
  if (before.inputs !== inputs || before.hash === '') return false;
  const bytes = placing.folders.read(file);
  return bytes !== undefined && hashOf(bytes) === before.hash;
}

const inputsOf = ({ name, groups }: Unit, { id }: FormPlan, { inputsHash }: PacketsJob): string =>
  markOf(inputsHash, id, name, ...groups);

function fileName({ id }: FormPlan, { names }: PacketsJob): string {
  const name = names.get(id);
  if (name === undefined) throw new Error(`no file name for the form ${id}`);
  return name;
}

const rowFor = (unit: Unit, file: string, row: WrittenFile): SummaryRow => ({
  unit: unit.name,
  district: unit.district ?? '',
  contact: unit.contact ?? '',
  phone: unit.phone ?? '',
  tasks: row.tasks,
  file,
  hash: row.hash,
  inputs: row.inputs,
  content: row.content,
});

/**
 * The rows of everything that is written, in the order of the list, whichever run wrote it; what is given is taken out
 * of `written`, so that in the end that holds what belongs to no unit of the list.
 */
export function* rowsInOrder({
  units,
  names,
  written,
}: Pick<PacketsJob, 'units' | 'names' | 'written'>): Generator<SummaryRow> {
  for (const { unit, folder } of units) {
    for (const name of names.values()) {
      const file = `${folder}/${name}`;
      const row = written.get(file);
      if (row === undefined) continue;
      written.delete(file);
      yield rowFor(unit, file, row);
    }
  }
}
