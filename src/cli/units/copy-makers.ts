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
import { kindOfName, markerOf, type NameKind, shapeOfName } from './name-shape.ts';

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
/** What a maker keeps at most beside that, see `writers/docx/copies.ts`. */
const keptInFiles = 256 * 1024;
/** Most names of a list have one of these many shapes. */
const mostShapes = 200;

/** A maker, and the widths of names between which every layout is the one that it was made of. */
interface Prepared {
  from: number;
  to: number;
  readonly make: CopyMaker;
}

/**
 * Copies of forms for units. A form is composed and typeset once for all packets of one key and all names that are laid
 * out alike: the longest and the shortest so far are laid out, and where both give the same but for the name, so does
 * everything between. What was asked for last is kept, so that memory does not grow with the list.
 */
export function createCopyMakers(settings: CopySettings): {
  readonly copy: (packet: Packet, form: FormPlan, name: string) => Promise<WrittenDocx>;
} {
  const kept = new Map<string, { readonly makers: Prepared[]; size: number }>();
  let size = 0;
  const recall = (key: string) => {
    const known = kept.get(key) ?? { makers: [], size: 0 };
    kept.delete(key);
    kept.set(key, known);
    return known;
  };
  const kinds = new Map<string, NameKind>();
  const kindOf = (shape: string): NameKind => {
    const kind = kinds.get(shape) ?? kindOfName(shape);
    if (kinds.size >= mostShapes) kinds.clear();
    kinds.set(shape, kind);
    return kind;
  };
  const forget = (last: string): void => {
    for (const [oldest, { size: freed }] of kept) {
      if (size <= mostKept || oldest === last) return;
      kept.delete(oldest);
      size -= freed;
    }
  };
  return {
    async copy(packet, form, name) {
      const shape = asksForUnit(form) ? shapeOfName(name) : '';
      if (shape === undefined) return writeOne(withUnitName(packet.campaign, name), form, settings);
      const { pattern, width } = kindOf(shape);
      const key = `${form.id}\n${pattern}\n${packet.key}`;
      const known = recall(key);
      const fitting = known.makers.find(({ from, to }) => from <= width && width <= to);
      if (fitting) return fitting.make(name);
      const make = await createMaker(packet, form, shape, settings);
      const copy = await make(name);
      if (await widen(known.makers, width, name, copy)) return copy;
      known.makers.push({ from: width, to: width, make });
      const added = copy.bytes.byteLength * keptPerByte + keptInFiles;
      known.size += added;
      size += added;
      forget(key);
      return copy;
    },
  };
}

/** Whether one of the makers gives the same copy, so that it does for all widths up to this one. */
async function widen(
  makers: readonly Prepared[],
  width: number,
  name: string,
  copy: WrittenDocx,
): Promise<boolean> {
  for (const maker of makers) {
    const [from, to] = [Math.min(maker.from, width), Math.max(maker.to, width)];
    const isBetween = makers.some((other) => other !== maker && other.from <= to && other.to >= from);
    if (isBetween || (await maker.make(name)).contentHash !== copy.contentHash) continue;
    maker.from = from;
    maker.to = to;
    return true;
  }
  return false;
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
