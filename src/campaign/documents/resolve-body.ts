import type { BodyPart, Show } from '../document-plan.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import type { Findings } from '../resolving/resolving.ts';
import type { ProseInput } from './list-documents.ts';
import { resolveTopicIds, type TopicsInView } from './resolve-topic-ids.ts';

type BodyInput = NonNullable<ProseInput['body']>[number];
type SectionInput = Exclude<BodyInput, string>;

/** The body's parts; a plain text is a paragraph. Reported: topics to be shown that are not there. */
export function resolveBody(
  inputs: readonly BodyInput[],
  place: Place,
  topics: TopicsInView,
  findings: Findings,
): readonly BodyPart[] {
  return inputs.map((input, index) => {
    const at = place.below(index);
    if (typeof input === 'string') return { text: input, sections: [], origin: at.origin };
    return {
      ...written('section', input.section),
      ...written('numbering', input.numbering),
      ...written('runIn', input.runIn),
      ...written('text', input.text),
      ...written('intro', input.intro),
      ...written('show', input.show && resolveShow(input.show, at.below('show'), topics, findings)),
      sections: resolveBody(input.sections ?? [], at.below('sections'), topics, findings),
      origin: at.origin,
    };
  });
}

type ShowInput = Extract<NonNullable<SectionInput['show']>, { items?: unknown }>;

function resolveShow(input: ShowInput, place: Place, topics: TopicsInView, findings: Findings): Show {
  return {
    what: input.what,
    ...written(
      'topics',
      input.topics && resolveTopicIds(input.topics, place.below('topics'), topics, findings),
    ),
    ...written('numbering', input.numbering),
    ...written('itemNumbering', input.itemNumbering),
    items: input.items ?? 'paragraphs',
    ...written('runIn', input.runIn),
    owners: input.owners ?? false,
  };
}
