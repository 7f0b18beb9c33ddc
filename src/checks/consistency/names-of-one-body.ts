import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan } from '../../campaign/document-plan.ts';
import { printedName } from '../../campaign/office.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { quotedLetters } from '../text/quoted-letters.ts';
import { type NamedBody, namedBodies } from './bodies-named.ts';
import { type ComparedText, type ComparedTexts, comparedTexts } from './compared-texts.ts';
import { type FindBodies, registeredBodies } from './registered-bodies.ts';

/**
 * HT441: one document that shortens the name of a body in two ways, 市卫生健康委 and 市卫健委, or that has an alias of the
 * plan's own offices beside its short name.
 */
export const namesOfOneBody: Check = {
  run(campaign, report) {
    const texts = comparedTexts(campaign);
    const registered = registeredBodies(campaign.offices);
    const uses = [...textsThatName(texts, registered)].flatMap((text) => usesIn(text, registered));
    if (uses.length === 0) return;
    const reported = new Set<string>();
    for (const document of campaign.documents) {
      for (const forms of bodiesOf(document, uses)) {
        const byCount = [...forms.values()].sort((one, other) => one.length - other.length);
        const usual = usualOf(
          byCount.flatMap(([first]) => first ?? []),
          campaign,
        );
        const others = byCount.flatMap(([first]) => (first && first.form !== usual?.form ? first : []));
        const use = others.find(({ isFull }) => !isFull) ?? others[0];
        if (!use || !usual || !isMixed([...forms.values()]) || reported.has(use.body)) continue;
        reported.add(use.body);
        const start = use.text.start + use.start;
        const found = texts.spanOf(start, start + use.form.length);
        if (!found) continue;
        const counted = [...forms].map(([form, { length }]) => ({ form, count: length }));
        const related = spanOf(usual, texts);
        report(
          diagnostic(
            'HT441',
            { forms: counted, usual: usual.form },
            found.span,
            related ? { related: [related] } : {},
          ),
        );
      }
    }
  },
};

interface Use extends NamedBody {
  readonly text: ComparedText;
}

/** The texts that may name a body; most name none, and looking for departments in all of them at once is cheaper. */
function textsThatName(
  { all, texts, at }: ComparedTexts,
  registered: FindBodies | undefined,
): Iterable<ComparedText> {
  return registered ? texts : new Set(namedBodies(all).map(({ start }) => at(start)));
}

/** Names and labels are printed as declared, and quotations are the words of others. */
function usesIn(text: ComparedText, registered: FindBodies | undefined): readonly Use[] {
  if (text.place.kind !== 'prose' && text.place.kind !== 'title') return [];
  const departments = namedBodies(text.text);
  const others = (registered?.(text.text) ?? []).filter(
    ({ start, form }) =>
      !departments.some((one) => start < one.start + one.form.length && one.start < start + form.length),
  );
  const named = [...departments, ...others];
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
    const sameForm = forms.get(use.form) ?? [];
    sameForm.push(use);
    bodies.set(use.body, forms.set(use.form, sameForm));
  }
  return bodies.values();
}

/** Two short forms; or the full name and a short one, each again and again. */
function isMixed(forms: readonly (readonly Use[])[]): boolean {
  const short = forms.filter(([use]) => use && !use.isFull);
  return short.length > 1 || (forms.length > 1 && forms.every(({ length }) => length > 1));
}

/** The short name that the plan's offices have, or else the longest of the short forms: it is the one of official lists. */
function usualOf(uses: readonly Use[], { offices }: Campaign): Use | undefined {
  const short = uses.filter(({ isFull }) => !isFull);
  const declared = short.find(({ form }) => offices.some((office) => printedName(office) === form));
  return declared ?? short.sort((one, other) => one.form.length - other.form.length).at(-1);
}

const spanOf = ({ text, start, form }: Use, texts: ComparedTexts) =>
  texts.spanOf(text.start + start, text.start + start + form.length)?.span;
