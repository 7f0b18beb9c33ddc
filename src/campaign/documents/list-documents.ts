import type { Report } from '../../diagnostics/diagnostic.ts';
import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { ListedAnnex } from '../document-plan.ts';
import { createIdSpace, type IdSpace } from '../resolving/id-space.ts';
import type { Place } from '../resolving/place.ts';
import { kindDefaults } from './kind-defaults.ts';

type DocumentInput = NonNullable<CampaignInput['documents']>[number];
export type FormInput = Exclude<DocumentInput, { annexes?: unknown }>;
export type ProseInput = Exclude<DocumentInput, FormInput>;

/** A document as written, with its id and what its annex list names. */
export type DocumentEntry = FormEntry | ProseEntry;

export interface FormEntry {
  readonly id: string;
  readonly kind: 'form';
  readonly input: FormInput;
  readonly place: Place;
}

export interface ProseEntry {
  readonly id: string;
  readonly kind: 'prose';
  readonly input: ProseInput;
  readonly place: Place;
  readonly annexes: readonly BoundDocument[];
  readonly attached: readonly BoundDocument[];
  readonly listedAnnexes: readonly ListedAnnex[];
}

/** The id as written, or as given to a document that is written out in the list. */
export interface BoundDocument {
  readonly id: string;
  readonly place: Place;
}

/** The title in one line; the author's own line breaks fall between characters, so nothing is put in between. */
export const titleOf = (input: DocumentInput): string =>
  typeof input.title === 'string' ? input.title : input.title.join('');

/**
 * All documents: each followed by those that were written out inside it. Documents and listed annexes share one
 * space of ids; reported: ids that are taken.
 */
export function listDocuments(
  inputs: readonly DocumentInput[],
  place: Place,
  report: Report,
): readonly DocumentEntry[] {
  const ids = createIdSpace(inputs.flatMap(writtenIds), report);
  return inputs.flatMap((input, index) => enter(input, place.below(index), '', ids));
}

function enter(input: DocumentInput, place: Place, parent: string, ids: IdSpace): readonly DocumentEntry[] {
  const id = ids.give({ written: input.id, place, parent, words: titleOf(input) });
  if (!isProse(input)) return [{ id, kind: 'form', input, place }];
  const inline: DocumentEntry[] = [];
  const listedAnnexes: ListedAnnex[] = [];
  const enterInline = (document: DocumentInput, at: Place): BoundDocument => {
    const entries = enter(document, at, id, ids);
    inline.push(...entries);
    return { id: entries[0]?.id ?? '', place: at };
  };
  const annexes = (input.annexes ?? []).map((annex, index) => {
    const at = place.below('annexes', index);
    if (typeof annex === 'string') return { id: annex, place: at };
    if ('listed' in annex) {
      const title = annex.listed;
      const annexId = ids.give({ written: annex.id, place: at, parent: id, words: title });
      listedAnnexes.push({ id: annexId, title });
      return { id: annexId, place: at };
    }
    return enterInline(annex, at);
  });
  const attached = (input.attached ?? []).map((document, index) => {
    const at = place.below('attached', index);
    return typeof document === 'string' ? { id: document, place: at } : enterInline(document, at);
  });
  return [{ id, kind: 'prose', input, place, annexes, attached, listedAnnexes }, ...inline];
}

function writtenIds(input: DocumentInput): readonly string[] {
  const inside = isProse(input) ? [...(input.annexes ?? []), ...(input.attached ?? [])] : [];
  return [
    ...(input.id === undefined ? [] : [input.id]),
    ...inside.flatMap((annex) => {
      if (typeof annex === 'string') return [];
      if ('listed' in annex) return annex.id ?? [];
      return writtenIds(annex);
    }),
  ];
}

function isProse(input: DocumentInput): input is ProseInput {
  return input.kind in kindDefaults;
}
