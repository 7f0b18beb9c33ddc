import { assertNever } from '../diagnostics/assert-never.ts';
import type { Inline } from '../document/document.ts';
import type { LaidOutBlank, LaidOutItem, LaidOutParagraph, Run } from './laid-out.ts';

/** Turns inlines into runs. Stressed words get their own font, everything else keeps `font` or the style's; all is bold or none. */
export function runsOf(
  inlines: readonly Inline[],
  fonts: { stressed: string; font?: string; bold?: boolean },
): readonly Run[] {
  return inlines.map((inline): Run => {
    switch (inline.kind) {
      case 'text': {
        const font = inline.stressed ? fonts.stressed : fonts.font;
        const { bold } = fonts;
        return {
          kind: 'text',
          text: inline.text,
          ...(font === undefined ? {} : { font }),
          ...(bold === true ? { bold } : {}),
          ...(inline.underlined ? { underlined: true } : {}),
        };
      }
      case 'break':
        return { kind: 'break', reason: 'author' };
      case 'blank':
        return { kind: 'blank', ...inline.blank };
      default:
        return assertNever(inline);
    }
  });
}

/** Neighbouring texts of the same look become one, so that a word processor finds words across their seam. */
export function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.kind === 'text' && run.kind === 'text' && looksLike(last, run)) {
      result[result.length - 1] = { ...last, text: last.text + run.text };
    } else result.push(run);
  }
  return result;
}

type TextRun = Extract<Run, { kind: 'text' }>;

const looksLike = (one: TextRun, other: TextRun): boolean =>
  one.font === other.font &&
  one.bold === other.bold &&
  one.color === other.color &&
  one.size === other.size &&
  one.characterSpacing === other.characterSpacing &&
  one.underlined === other.underlined;

export const textRun = (text: string): Run => ({ kind: 'text', text });

export const tab: Run = { kind: 'tab' };

/** What a run looks like to the measurer: breaks are line feeds, blanks are what they are printed as. */
export function plainText(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      switch (run.kind) {
        case 'text':
          return run.text;
        case 'break':
          return '\n';
        case 'tab':
          return '\t';
        case 'page-number':
          return '0';
        case 'blank':
          return run.value ?? '\u3000'.repeat(Math.max(1, run.width));
        default:
          return assertNever(run);
      }
    })
    .join('');
}

/** The text of inlines as it is printed, for measuring. */
export const plainInlines = (inlines: readonly Inline[]): string =>
  plainText(runsOf(inlines, { stressed: '' }));

/** Every blank of the items, cells included, in reading order. */
export function blanksOf(items: readonly LaidOutItem[]): readonly LaidOutBlank[] {
  const blanks: LaidOutBlank[] = [];
  const add = (paragraphs: readonly LaidOutParagraph[]): void => {
    for (const { runs } of paragraphs) {
      for (const run of runs) {
        if (run.kind === 'blank') blanks.push({ anchor: run.anchor, label: run.label });
      }
    }
  };
  for (const item of items) {
    if (item.kind === 'paragraph') add([item]);
    else for (const { cells } of item.rows) for (const { paragraphs } of cells) add(paragraphs);
  }
  return blanks;
}
