import { assertNever } from '../diagnostics/assert-never.ts';
import type { FormLine, Heading, Inline, Paragraph } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { emOf } from '../standard/units.ts';
import type { LaidOutParagraph, ParagraphStyle, Run } from './laid-out.ts';
import { textWidth } from './measure.ts';
import { paragraph } from './paragraphs.ts';
import { plainInlines, plainText, runsOf, tab } from './runs.ts';
import { styleIds } from './styles.ts';

/** Blocks of running text; tables are laid out elsewhere. */
export type TextBlock = Paragraph | Heading | FormLine;

/** In a form (a table with its labels and notes) flush text is set smaller, like the table. */
export type Setting = 'prose' | 'form';

/** One block as paragraphs; `width` is that of the type area, twips. */
export function layOutTextBlock(
  block: TextBlock,
  setting: Setting,
  width: number,
  standard: Standard,
): readonly LaidOutParagraph[] {
  const origin = block.origin === undefined ? {} : { origin: block.origin };
  switch (block.kind) {
    case 'paragraph':
      return [
        {
          ...layOutParagraph(block, setting, standard),
          ...(block.keepsWithNext ? { keepNext: true } : {}),
          ...origin,
        },
      ];
    case 'heading':
      return [{ ...layOutHeading(block, standard), ...origin }];
    case 'form-line':
      return layOutFormLine(block, width, standard).map((line) => ({ ...line, ...origin }));
    default:
      return assertNever(block);
  }
}

/**
 * Body text (7.3.3). A hanging paragraph hangs by what the composer says; otherwise it is flush and hangs by the width
 * of its own mark: 1. or （1） or 联系人：.
 */
function layOutParagraph(block: Paragraph, setting: Setting, standard: Standard): LaidOutParagraph {
  const runs = runsOf(block.inlines, { stressed: standard.text.stressedFont });
  if (block.indent === 'first-line') return paragraph(styleIds.text, runs);
  if (block.indent === 'hanging' && block.hangingCharacters !== undefined) {
    const { character } = standard.page.grid;
    const hanging = Math.round(block.hangingCharacters * character);
    return paragraph(styleIds.text, runs, {
      indent: { left: standard.text.indent * character + hanging, hanging },
    });
  }
  const style = setting === 'form' ? styleIds.formNote : styleIds.flush;
  if (block.indent === 'flush') return paragraph(style, runs);
  const [mark] = /^(?:\d{1,3}[.．]|（[^）]{1,3}）|[①-⑳]|[^：]{1,6}：)/u.exec(plainText(runs)) ?? [
    '\u3000\u3000',
  ];
  const hanging = textWidth(mark, flushFace(setting, standard));
  return paragraph(style, runs, { indent: { left: hanging, hanging } });
}

/**
 * A heading (7.3.3). Alone it is a paragraph of its level's style; with text that runs on it is body text whose
 * first words have the level's font, so that Word's navigation does not take the whole text for a heading.
 */
function layOutHeading(block: Heading, standard: Standard): LaidOutParagraph {
  const { headings, text } = standard;
  const number: readonly Inline[] = block.number === '' ? [] : [{ kind: 'text', text: block.number }];
  const inlines = [...number, ...block.inlines];
  const stressed = text.stressedFont;
  if (block.runIn.length === 0) {
    const centred = { align: 'center', indent: {} } as const;
    return paragraph(
      styleIds.headings[block.level],
      runsOf(inlines, { stressed }),
      block.alignment === 'center' ? centred : {},
    );
  }
  const ranks = { 1: headings.first, 2: headings.second, 3: headings.third, 4: headings.fourth };
  const { font, bold } = ranks[block.level];
  const own = runsOf(inlines, font === text.font ? { stressed, bold } : { stressed, font, bold });
  return paragraph(styleIds.text, [...own, ...runsOf(block.runIn, { stressed })]);
}

/**
 * Labels spread over the width with equal spaces between them. Where they need more than the width, the blanks
 * behind them are narrowed as far as handwriting allows; labels that are still too wide take further lines.
 */
function layOutFormLine(block: FormLine, width: number, standard: Standard): readonly LaidOutParagraph[] {
  const face = flushFace('form', standard);
  const gap = emOf(face.size);
  const widthOf = (slot: readonly Inline[]) => textWidth(plainInlines(slot), face);
  const needed = (slots: FormLine['slots']) =>
    slots.reduce((sum, slot) => sum + widthOf(slot), 0) + gap * (slots.length - 1);
  let { slots } = block;
  for (let longest = widestBlank(slots); needed(slots) > width && longest > standard.form.narrowestBlank; ) {
    longest--;
    slots = slots.map((slot) => slot.map((inline) => narrowed(inline, longest)));
  }
  const lines: (readonly Inline[])[][] = [];
  for (const slot of slots) {
    const last = lines.at(-1);
    if (last === undefined || needed([...last, slot]) > width) lines.push([slot]);
    else last.push(slot);
  }
  return lines.map((line, index) => {
    const [slot, ...others] = line;
    if (slot === undefined || others.length > 0) return spreadSlots(line, width, standard);
    const isLastOfSeveral = index > 0 && index === lines.length - 1;
    return isLastOfSeveral ? atRightEnd(slot, width, standard) : loneSlot(slot, width, standard);
  });
}

/** The last of several labels keeps its place when those before it leave it no room on their line. */
const atRightEnd = (slot: readonly Inline[], width: number, standard: Standard): LaidOutParagraph =>
  paragraph(styleIds.formLine, [tab, ...slotRuns(slot, standard)], {
    tabs: [{ align: 'right', position: width }],
  });

/** A long name that takes more than a line hangs by its label, unless that takes half of the width itself. */
function loneSlot(slot: readonly Inline[], width: number, standard: Standard): LaidOutParagraph {
  const face = flushFace('form', standard);
  const blank = slot.findIndex(({ kind }) => kind === 'blank');
  const hanging = textWidth(plainInlines(slot.slice(0, Math.max(0, blank))), face);
  const fits = textWidth(plainInlines(slot), face) <= width;
  const indent = fits || hanging * 2 > width ? {} : { indent: { left: hanging, hanging } };
  return paragraph(styleIds.formLine, slotRuns(slot, standard), indent);
}

const slotRuns = (slot: readonly Inline[], { text }: Standard): readonly Run[] =>
  runsOf(slot, { stressed: text.stressedFont });

const widestBlank = (slots: FormLine['slots']): number =>
  Math.max(0, ...slots.flat().map((inline) => (isRoom(inline) ? inline.blank.width : 0)));

/** Room to write in; what is filled already is as wide as its words. */
const isRoom = (inline: Inline): inline is Extract<Inline, { kind: 'blank' }> =>
  inline.kind === 'blank' && inline.blank.value === undefined;

const narrowed = (inline: Inline, widest: number): Inline =>
  isRoom(inline) && inline.blank.width > widest
    ? { ...inline, blank: { ...inline.blank, width: widest } }
    : inline;

function spreadSlots(
  slots: readonly (readonly Inline[])[],
  width: number,
  standard: Standard,
): LaidOutParagraph {
  const face = flushFace('form', standard);
  const widths = slots.map((slot) => textWidth(plainInlines(slot), face));
  const gap = (width - widths.reduce((sum, each) => sum + each, 0)) / Math.max(1, slots.length - 1);
  let position = 0;
  const tabs: { align: 'left' | 'right'; position: number }[] = [];
  const runs = slots.flatMap((slot, index): readonly Run[] => {
    const begins = position;
    position += (widths[index] ?? 0) + gap;
    if (index === 0) return slotRuns(slot, standard);
    const isLast = index === slots.length - 1;
    tabs.push(isLast ? { align: 'right', position: width } : { align: 'left', position: Math.round(begins) });
    return [tab, ...slotRuns(slot, standard)];
  });
  return paragraph(styleIds.formLine, runs, { tabs });
}

type Face = Pick<ParagraphStyle, 'size' | 'characterSpacing'>;

const flushFace = (setting: Setting, { form, text, page }: Standard): Face =>
  setting === 'form'
    ? { size: form.size, characterSpacing: 0 }
    : { size: text.size, characterSpacing: page.grid.characterSpacing };
