import type { BodyPart } from '../campaign/document-plan.ts';
import { allParts } from '../campaign/walk.ts';
import type { Block } from '../document/document.ts';
import type { Context } from './context.ts';
import { composeFormBlocks } from './form-document.ts';
import { composeHeading, numberParagraph } from './heading.ts';
import { formKinds } from './kinds/register.ts';
import { checkLoneNumbers } from './lone-number.ts';
import { composeMarkdown } from './markdown-text.ts';
import { type Counters, createCounters } from './numbering.ts';
import { prose } from './prose.ts';
import { showData } from './show.ts';
import { inlinesOfContent } from './template/tokenise.ts';
import { checkTypedNumber } from './typed-number.ts';

/**
 * The body of a document: sections with their headings, free text, views on the campaign's data, and forms.
 * Within a part: intro, what is shown, a form, text, further sections. Reported: HT531 a number without a second.
 */
export function composeBody(parts: readonly BodyPart[], context: Context): readonly Block[] {
  const blocks = composeParts(parts, 1, createCounters(), context);
  const written = allParts(parts).filter(({ show }) => show === undefined);
  checkLoneNumbers(blocks, new Set(written.map(({ origin }) => origin)), context.report);
  return blocks;
}

function composeParts(
  parts: readonly BodyPart[],
  level: number,
  counters: Counters,
  context: Context,
): readonly Block[] {
  return parts.flatMap((part) => composePart(part, level, counters, context));
}

function composePart(part: BodyPart, level: number, counters: Counters, context: Context): readonly Block[] {
  const { section, numbering, runIn = false, origin } = part;
  const below = () => composeContent(part, level + 1, counters, context);
  if (section === undefined) {
    if (numbering === undefined) return composeContent(part, level, counters, context);
    return numberParagraph({ level, numbering, origin }, below, counters, context);
  }
  checkTypedNumber(section, numbering, origin.at('section'), context);
  const heading = { title: section, level, runIn, origin, ...(numbering && { numbering }) };
  return composeHeading(heading, below, counters, context);
}

function composeContent(
  part: BodyPart,
  level: number,
  counters: Counters,
  context: Context,
): readonly Block[] {
  const { intro, show, form, text, sections, origin } = part;
  return [
    ...(intro === undefined ? [] : introParagraphs(prose(intro, context), part)),
    ...(show ? showData(show, { level, counters, origin }, context) : []),
    ...(form === undefined ? [] : composeFormOf(form, context)),
    ...(text === undefined ? [] : composeMarkdown({ text, level, origin }, counters, context)),
    ...composeParts(sections, level, counters, context),
  ];
}

/**
 * A form that stands in the body: on a page of its own where the form asks for an orientation. Its blanks are named
 * after the form, so they are the same wherever it stands.
 */
function composeFormOf(id: string, context: Context): readonly Block[] {
  const plan = context.campaign.documents.find((document) => document.id === id);
  if (!plan || !('columns' in plan)) return [];
  const { kind, orientation } = plan;
  const blocks = composeFormBlocks(plan, formKinds[kind].template, { ...context, documentId: id });
  return orientation === 'auto'
    ? blocks
    : blocks.map((block) => (block.kind === 'table' ? { ...block, orientation } : block));
}

/** Each line of an intro is a paragraph; it is no Markdown. */
const introParagraphs = (intro: string, { origin }: BodyPart): readonly Block[] =>
  intro
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      kind: 'paragraph',
      inlines: inlinesOfContent(line.trim()),
      indent: 'first-line',
      origin,
    }));
