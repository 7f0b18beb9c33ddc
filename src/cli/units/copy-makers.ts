import type { Campaign } from '../../campaign/campaign.ts';
import type { FormPlan } from '../../campaign/document-plan.ts';
import { type Packet, withUnitName } from '../../campaign/units/packet.ts';
import type { Templates } from '../../compose/templates.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { LaidOutDocument } from '../../typeset/laid-out.ts';
import { prepareCopies } from '../../writers/docx/copies.ts';
import type { Stamp } from '../../writers/docx/stamp.ts';
import { type WrittenDocx, writeDocx } from '../../writers/docx/write-docx.ts';
import { prepareDocument } from '../campaigns/prepare-documents.ts';
import { markerOf, shapeOfName } from './name-shape.ts';

/** What all packets of a run are made with. */
export interface CopySettings {
  readonly templates: Templates;
  readonly draft: boolean;
  /** Of the document with an id. */
  readonly stampFor: (id: string) => Stamp;
  /** A Chinese character that no document of the campaign holds. */
  readonly rare: string;
  readonly report: Report;
}

/** Gives the copy of one form for a name. */
type CopyMaker = (name: string) => WrittenDocx | Promise<WrittenDocx>;

/**
 * So many bytes of prepared copies are kept, as far as they can be told from outside: a packed copy takes about a
 * twelfth of what is kept to make others like it.
 */
const mostKept = 192 * 1024 * 1024;
const keptPerByte = 12;

/**
 * Copies of forms for units. A form is composed and typeset once for all packets of one key and all names of one shape;
 * of these the ones that were asked for last are kept, so that memory does not grow with the list.
 */
export function createCopyMakers(settings: CopySettings): {
  readonly copy: (packet: Packet, form: FormPlan, name: string) => Promise<WrittenDocx>;
} {
  const kept = new Map<string, { readonly make: CopyMaker; readonly size: number }>();
  let size = 0;
  return {
    async copy(packet, form, name) {
      const shape = asksForUnit(form) ? shapeOfName(name) : '';
      if (shape === undefined) return writeOne(packet.campaign, form, settings);
      const key = `${form.id}\n${shape}\n${packet.key}`;
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return known.make(name);
      }
      const make = await createMaker(packet, form, shape, settings);
      const copy = await make(name);
      const added = { make, size: copy.bytes.byteLength * keptPerByte };
      kept.set(key, added);
      size += added.size;
      for (const [oldest, { size: freed }] of kept) {
        if (size <= mostKept || oldest === key) break;
        kept.delete(oldest);
        size -= freed;
      }
      return copy;
    },
  };
}

async function createMaker(
  packet: Packet,
  form: FormPlan,
  shape: string,
  settings: CopySettings,
): Promise<CopyMaker> {
  if (shape === '') {
    const only = await writeOne(packet.campaign, form, settings);
    return () => only;
  }
  const marker = markerOf(shape, settings.rare);
  const laidOut = layOut(withUnitName(packet.campaign, marker), form.id, settings);
  const copies = await prepareCopies(laidOut, settings.stampFor(form.id), marker);
  if (copies) return copies.of;
  // The templates of this campaign print the name where copies cannot put it.
  return (name) => writeOne(withUnitName(packet.campaign, name), form, settings);
}

const asksForUnit = ({ head, foot }: FormPlan): boolean =>
  [...head, ...foot].some(({ fill }) => fill === 'unit');

/** The ordinary way, for one unit alone. */
const writeOne = (campaign: Campaign, form: FormPlan, settings: CopySettings): Promise<WrittenDocx> =>
  writeDocx(layOut(campaign, form.id, settings), settings.stampFor(form.id));

function layOut(campaign: Campaign, id: string, { templates, draft, report }: CopySettings): LaidOutDocument {
  const plan = campaign.documents.find((one) => one.id === id);
  if (plan === undefined) throw new Error(`a packet without its form ${id}`);
  return prepareDocument(plan, campaign, templates, draft, report).laidOut;
}
