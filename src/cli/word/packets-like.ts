import type { Campaign } from '../../campaign/campaign.ts';
import type { FormPlan } from '../../campaign/document-plan.ts';
import { knownNames } from '../../campaign/units/known-names.ts';
import { packetFor } from '../../campaign/units/packet.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { nameInDocument, sampleName, unitInSummary } from './packet-name.ts';
import { distance, type WrittenDocument } from './written-document.ts';
import type { FoundDocument, WriteAgain } from './written-from.ts';

/** A unit that counts among more groups than these is found by those of them that matter most. */
const mostGroups = 3;
/** Packets that are composed for one document; a plan that tells more kinds of units apart is rare. */
const mostPackets = 150;

/**
 * A form as units get it, for the unit whose copy somebody has. Its name is that of the summary or what stands in the
 * copy; its groups, which only the list knows, are those with which the form comes nearest to what the copy was written
 * with: first one of all that the plan can mean, then another beside it.
 */
export async function* packetsLike(
  found: FoundDocument,
  form: FormPlan,
  campaign: Campaign,
  write: WriteAgain,
  reader: FileReader,
): AsyncGenerator<WrittenDocument> {
  const packetOf = async (name: string, groups: readonly string[]) => {
    const packet = packetFor(campaign, { name, groups });
    const plan = packet.campaign.documents.find(({ id }) => id === form.id) ?? form;
    return { key: packet.key, write: () => write(plan, packet.campaign) };
  };
  const sample = async () => (await (await packetOf(sampleName, [])).write()).text;
  const name = unitInSummary(found.path, reader) ?? nameInDocument(found.text, await sample());
  if (name === undefined && asksForUnit(form)) return;
  const { addressed, rows } = knownNames(campaign);
  const known = [...new Set([...addressed, ...rows])];
  const seen = new Set<string>();
  let groups: readonly string[] = [];
  let nearest = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= mostGroups; round += 1) {
    const before = groups;
    const tries = round === 0 ? [[]] : known.map((group) => [...before, group]);
    for (const tried of tries) {
      const packet = await packetOf(name ?? '', tried);
      if (seen.has(packet.key) || seen.size >= mostPackets) continue;
      seen.add(packet.key);
      const written = await packet.write();
      yield written;
      const apart = distance(written, found);
      if (apart >= nearest) continue;
      nearest = apart;
      groups = tried;
    }
    if (round > 0 && groups === before) return;
  }
}

const asksForUnit = ({ head, foot }: FormPlan): boolean =>
  [...head, ...foot].some(({ fill }) => fill === 'unit');
