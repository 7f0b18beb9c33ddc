import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Origin } from '../diagnostics/span.ts';
import type { Block, Heading, Inline, Paragraph } from '../document/document.ts';
import { isArticleMark, isChapterMark, type Numbering } from '../text/numbering.ts';
import type { Context } from './context.ts';
import { type Counters, headingLevel, numberingOfLevel } from './numbering.ts';
import { declareTemplate, type HeadingLine } from './template/declaration.ts';
import { render } from './template/render.ts';
import { type Content, flag, optionalText, record, text } from './template/shape.ts';

/** What a heading's wording depends on; templates of topics, tasks and phases share it. */
export const headingFields = {
  number: optionalText('序号，如“（一）”；不编号时没有'),
  phase: flag('序号是“第一阶段”一类'),
  article: flag('序号是“第一条”“第一章”一类，后面空一格'),
  runIn: flag('标题后面接排正文'),
};

export const sectionTemplate = declareTemplate({
  name: 'sections/section',
  about: '计划里写的小标题，以及 text 里的标题',
  view: record({ ...headingFields, title: text('小标题') }),
  places: { heading: 'heading' },
});

/** The number of a heading and what templates ask about it. */
export function numberView(
  level: number,
  numbering: Numbering | undefined,
  counters: Counters,
): { readonly number: string | undefined; readonly phase: boolean; readonly article: boolean } {
  const style = numbering ?? numberingOfLevel(level);
  return {
    number: counters.next(level, style) || undefined,
    phase: style === '第一阶段',
    article: style === '第一条' || style === '第一章' || style === '第一节',
  };
}

export interface SectionHeading {
  readonly title: Content;
  readonly level: number;
  /** By default the one of its level. */
  readonly numbering?: Numbering;
  readonly runIn: boolean;
  readonly origin: Origin;
}

/**
 * A heading and what follows it, which is composed after the heading has its number. A run-in heading takes the first
 * paragraph into its own; where none follows, it stands alone.
 */
export function composeHeading(
  { title, level, numbering, runIn, origin }: SectionHeading,
  following: () => readonly Block[],
  counters: Counters,
  context: Context,
): readonly Block[] {
  const number = numberView(level, numbering, counters);
  return printHeading({ ...number, title, level, runIn, origin }, following(), context);
}

type NumberedHeading = Omit<SectionHeading, 'numbering'> & ReturnType<typeof numberView>;

/** The same for a heading whose number is given. */
export function printHeading(
  { level, origin, ...heading }: NumberedHeading,
  following: readonly Block[],
  { templates, report }: Context,
): readonly Block[] {
  const runIn = heading.runIn && following[0]?.kind === 'paragraph';
  const { places } = render(templates, sectionTemplate, { ...heading, runIn }, report, ['heading']);
  return assembleHeading({ level, line: places.heading, runIn, origin }, following);
}

/**
 * A number without a heading, as 第一条 has it: it begins the first paragraph of what follows it, before a run-in
 * heading in place of that one's number. Reported: HT530 where something else comes first.
 */
export function numberParagraph(
  { level, numbering, origin }: Required<Pick<SectionHeading, 'level' | 'numbering' | 'origin'>>,
  following: () => readonly Block[],
  counters: Counters,
  { templates, report }: Context,
): readonly Block[] {
  const view = { ...numberView(level, numbering, counters), runIn: false, title: '' };
  const { number } = render(templates, sectionTemplate, view, report).places.heading;
  const [first, ...rest] = following();
  if (first?.kind === 'paragraph') return [{ ...first, inlines: withMark(number, first) }, ...rest];
  if (first?.kind === 'heading' && first.runIn.length > 0) return [numberRunIn(number, first), ...rest];
  report(diagnostic('HT530', { numbering }, origin.at('numbering')));
  return first ? [first, ...rest] : [];
}

/** The mark of an article keeps its own font before a run-in heading. */
const numberRunIn = (number: string, heading: Heading): Heading =>
  isArticleMark(number)
    ? { ...heading, number: '', inlines: withMark(number, heading) }
    : { ...heading, number };

export interface HeadingParts {
  readonly level: number;
  readonly line: HeadingLine;
  readonly runIn: boolean;
  readonly origin: Origin;
}

/** Puts a printed heading line and its text together. Without any words, its number goes to the first paragraph. */
export function assembleHeading(
  { level, line, runIn, origin }: HeadingParts,
  following: readonly Block[],
): readonly Block[] {
  const [first, ...rest] = following;
  if (line.inlines.length === 0) {
    return first?.kind === 'paragraph'
      ? [{ ...first, inlines: withMark(line.number, first) }, ...rest]
      : following;
  }
  const isRunIn = runIn && first?.kind === 'paragraph';
  const heading: Heading = {
    kind: 'heading',
    level: headingLevel(level),
    number: line.number,
    ...(isChapterMark(line.number) && !isRunIn ? { alignment: 'center' } : {}),
    inlines: isRunIn ? line.inlines : withoutFullStop(line.inlines),
    runIn: isRunIn ? first.inlines : [],
    origin,
  };
  return [heading, ...(isRunIn ? rest : following)];
}

export const paragraphsOf = (
  contents: readonly (readonly Inline[])[],
  origin: Origin,
): readonly Paragraph[] =>
  contents.map((inlines) => ({ kind: 'paragraph', inlines, indent: 'first-line', origin }));

/**
 * A mark and the text after it, as one run of inlines; 第一条 is stressed, as printed regulations have it, and the
 * space after it belongs to the text.
 */
export function withMark(mark: string, { inlines }: Pick<Paragraph, 'inlines'>): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (mark === '') return inlines;
  if (isArticleMark(mark)) {
    const article = mark.trimEnd();
    return [
      { kind: 'text', text: article, stressed: true },
      ...withMark(mark.slice(article.length), { inlines }),
    ];
  }
  if (first?.kind === 'text' && !first.stressed) return [{ ...first, text: `${mark}${first.text}` }, ...rest];
  return [{ kind: 'text', text: mark }, ...inlines];
}

/** A heading that stands alone ends without a full stop. */
function withoutFullStop(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  if (last?.kind !== 'text' || !/[^。]。+$/u.test(last.text)) return inlines;
  return [...inlines.slice(0, -1), { ...last, text: last.text.replace(/。+$/u, '') }];
}
