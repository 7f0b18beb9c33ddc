import { assertNever } from '../../diagnostics/assert-never.ts';
import type { Inline } from '../../document/document.ts';

/** What a line break inside a paragraph becomes, and how wide a blank is. */
export interface InlineStyle {
  readonly lineBreak: string;
  /** Blanks in cells have no width of their own; one mark stands for them. */
  readonly blankWidth: 'own' | 'one';
}

const blankMark = '＿';

/** Inlines as plain text: stressed words between `**`, underlined ones between `__`, blanks as full-width lines to write on. */
export function inlineText(inlines: readonly Inline[], style: InlineStyle = inParagraph): string {
  return inlines.map((inline) => writeInline(inline, style)).join('');
}

export const inParagraph: InlineStyle = { lineBreak: '\n', blankWidth: 'own' };

function writeInline(inline: Inline, style: InlineStyle): string {
  switch (inline.kind) {
    case 'text':
      return inline.stressed ? `**${inline.text}**` : inline.underlined ? `__${inline.text}__` : inline.text;
    case 'break':
      return style.lineBreak;
    case 'blank':
      if (inline.blank.value !== undefined) return inline.blank.value;
      return blankMark.repeat(style.blankWidth === 'own' ? Math.max(1, inline.blank.width) : 1);
    default:
      return assertNever(inline);
  }
}
