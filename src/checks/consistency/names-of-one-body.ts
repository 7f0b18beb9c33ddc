import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan } from '../../campaign/document-plan.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { quotedLetters } from '../text/quoted-letters.ts';
import { type NamedBody, namedBodies } from './bodies-named.ts';
import { type ComparedText, type ComparedTexts, comparedTexts } from './compared-texts.ts';

/** HT441: one document that shortens the name of a body in two ways, 市卫生健康委 and 市卫健委. */
export const namesOfOneBody: Check = {
  run(campaign, report) {
    const texts = comparedTexts(campaign);
    const uses = texts.texts.flatMap(usesIn);
    const reported = new Set<string>();
    for (const document of campaign.documents) {
      for (const forms of bodiesOf(document, uses)) {
        const byCount = [...forms.values()].sort((one, other) => one.length - other.length);
        const use = byCount[0]?.[0];
        const usual = usualOf(byCount.flatMap(([first]) => first ?? []));
        if (!use || !usual || !isMixed([...forms.values()]) || reported.has(use.body)) continue;
        reported.add(use.body);
        const start = use.text.start + use.start;
        const found = texts.spanOf(start, start + use.form.length);
        if (!found) continue;
        const counted = [...forms].map(([form, { length }]) => ({ form, count: length }));
        const related = spanOf(usual, texts);
        const parameters = { forms: counted, usual: declaredShort(campaign, forms) ?? usual.form };
        report(diagnostic('HT441', parameters, found.span, related ? { related: [related] } : {}));
      }
    }
  },
};

interface Use extends NamedBody {
  readonly text: ComparedText;
}

/** Names and labels are printed as declared, and quotations are the words of others. */
function usesIn(text: ComparedText): readonly Use[] {
  if (text.place.kind !== 'prose' && text.place.kind !== 'title') return [];
  const named = namedBodies(text);
  if (named.length === 0) return [];
  const quoted = quotedLetters(text.text);
  return named.filter(({ start }) => quoted[start] === 0).map((body) => ({ ...body, text }));
}

/** For each body that a document may name its forms in the order of their first use. */
function bodiesOf(
  document: DocumentPlan,
  uses: readonly Use[],
): Iterable<ReadonlyMap<string, readonly Use[]>> {
  const bodies = new Map<string, Map<string, Use[]>>();
  for (const use of uses) {
    const { document: of } = use.text.place;
    if (of !== undefined && of !== document) continue;
    const forms = bodies.get(use.body) ?? new Map<string, Use[]>();
    bodies.set(use.body, forms.set(use.form, [...(forms.get(use.form) ?? []), use]));
  }
  return bodies.values();
}

/** Two short forms; or the full name and a short one, each again and again. */
function isMixed(forms: readonly (readonly Use[])[]): boolean {
  const short = forms.filter(([use]) => use && !use.isFull);
  return short.length > 1 || (forms.length > 1 && forms.every(({ length }) => length > 1));
}

/** Of the short forms the longest: it is the one of official lists. */
const usualOf = (uses: readonly Use[]): Use | undefined =>
  uses
    .filter(({ isFull }) => !isFull)
    .sort((one, other) => one.form.length - other.form.length)
    .at(-1);

const declaredShort = ({ offices }: Campaign, forms: ReadonlyMap<string, unknown>): string | undefined =>
  offices.flatMap(({ short }) => short ?? []).find((short) => forms.has(short));

const spanOf = ({ text, start, form }: Use, texts: ComparedTexts) =>
  texts.spanOf(text.start + start, text.start + start + form.length)?.span;
