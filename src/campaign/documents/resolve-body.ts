import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { BodyPart, Show } from '../document-plan.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import { type Findings, noteIncomplete, type Resolving } from '../resolving/resolving.ts';
import type { DocumentEntry, ProseInput } from './list-documents.ts';
import { resolveTopicIds, type TopicsInView } from './resolve-topic-ids.ts';

type BodyInput = NonNullable<ProseInput['body']>[number];
type SectionInput = Exclude<BodyInput, string>;

/** The documents that a body may hold a form of. */
export interface DocumentsInView {
  /** Whether a document is a form or prose, by its id. */
  readonly families: ReadonlyMap<string, DocumentEntry['kind']>;
  /** False where a document was refused: then an unknown id may be that document's. */
  readonly documentsComplete: boolean;
}

/** What a part may say below its heading. */
const contents = ['intro', 'text', 'show', 'form', 'sections'] as const;

/**
 * The body's parts; a plain text is a paragraph. Reported: topics to be shown that are not there, a form that is not
 * there or is no form, and a run-in heading where there is no heading.
 */
export function resolveBody(
  inputs: readonly BodyInput[],
  place: Place,
  view: TopicsInView & DocumentsInView,
  findings: Findings & Pick<Resolving, 'incomplete'>,
): readonly BodyPart[] {
  return inputs.map((input, index) => {
    const at = place.below(index);
    if (typeof input === 'string') return { text: input, sections: [], origin: at.origin };
    if (input.runIn !== undefined && input.section === undefined && !at.isUnknown('section')) {
      findings.report(diagnostic('HT394', {}, at.keyAt('runIn')));
    }
    if (input.form !== undefined) checkForm(input.form, at.at('form'), view, findings);
    return {
      ...written('section', input.section),
      ...written('numbering', input.numbering),
      ...written('runIn', input.runIn),
      ...written('text', input.text),
      ...written('intro', input.intro),
      ...written('show', input.show && resolveShow(input.show, at.below('show'), view, findings)),
      ...written('form', input.form),
      sections: resolveBody(input.sections ?? [], at.below('sections'), view, findings),
      origin: noteIncomplete(at.origin, at, findings, contents),
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

function checkForm(
  id: string,
  span: Span,
  { families, documentsComplete }: DocumentsInView,
  { report, suggest }: Findings,
): void {
  const family = families.get(id);
  if (family === 'prose') report(diagnostic('HT391', { id }, span));
  if (family === undefined && documentsComplete) {
    const forms = [...families].flatMap(([other, kind]) => (kind === 'form' ? [other] : []));
    report(diagnostic('HT390', { id, ...suggest(id, forms) }, span));
  }
}
