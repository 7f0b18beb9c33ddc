import { assertNever } from '../../diagnostics/assert-never.ts';
import { type Diagnostic, diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { CompiledTemplate, Templates } from '../templates.ts';
import type { Places, Rendered, TemplateDeclaration } from './declaration.ts';
import { type PlaceProblem, readPlaces } from './read-places.ts';
import type { RecordShape, ViewOf } from './shape.ts';
import { tokenise } from './tokenise.ts';
import { createTokens, OutputTooLarge } from './tokens.ts';

/** Characters of one rendered template; the tables of a document are one token each. */
const longestOutput = 2_000_000;

export interface RenderedTemplate<P extends Places> {
  readonly places: Rendered<P>;
  /** The places in the order in which the template writes them. */
  readonly order: readonly string[];
}

/**
 * Prints one template: Handlebars with a token for every value, Markdown once, then the tokens' inlines in the tree.
 * `needed` are the places that must not come out empty, because the plan has something to say there.
 * Reported: HT511 too large, HT512 an empty place, HT513 a place that holds what it cannot.
 * A template that was found wrong before is not printed: all its places are empty, and nothing more is reported.
 */
export function render<View extends RecordShape, P extends Places>(
  templates: Templates,
  declaration: TemplateDeclaration<View, P>,
  view: ViewOf<View>,
  report: Report,
  needed: readonly (keyof P & string)[] = [],
): RenderedTemplate<P> {
  const template = templates.get(declaration.name);
  const tokens = createTokens(templates.taken);
  const printed = template && print(template, () => tokenise(declaration.view, view, tokens), report);
  if (!template || printed === undefined) return nothing(declaration.places);
  const { rendered, order } = readPlaces(
    templates.parse(printed),
    printed,
    declaration.places,
    tokens,
    (problem) => report(describeProblem(problem, template)),
  );
  for (const place of needed) {
    if (isEmpty(rendered[place])) report(diagnostic('HT512', { place }, spanOfPlace(template, place)));
  }
  return { places: rendered, order };
}

function print(template: CompiledTemplate, view: () => object, report: Report): string | undefined {
  try {
    const printed = template.print(view());
    if (printed.length <= longestOutput) return printed;
  } catch (error) {
    if (!(error instanceof OutputTooLarge)) throw error;
  }
  report(diagnostic('HT511', { template: template.file.path }, { file: template.file, start: 0, end: 0 }));
  return undefined;
}

function nothing<P extends Places>(places: P): RenderedTemplate<P> {
  const empty = Object.entries(places).map(
    ([name, kind]) => [name, kind === 'heading' ? { number: '', inlines: [] } : []] as const,
  );
  return { places: Object.fromEntries(empty) as unknown as Rendered<P>, order: Object.keys(places) };
}

function isEmpty(contents: Rendered[string]): boolean {
  return 'inlines' in contents ? contents.inlines.length === 0 : contents.length === 0;
}

function describeProblem(problem: PlaceProblem, template: CompiledTemplate): Diagnostic {
  const span = spanOfPlace(template, problem.place);
  switch (problem.kind) {
    case 'several-paragraphs':
      return diagnostic('HT513', { place: problem.place }, span);
    case 'block-in-text':
      return diagnostic('HT513', { place: problem.place, block: problem.name }, span);
    default:
      return assertNever(problem);
  }
}

const spanOfPlace = ({ file, places }: CompiledTemplate, place: string): Span =>
  places.get(place) ?? { file, start: 0, end: 0 };
