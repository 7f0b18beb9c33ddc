import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanForTerminal } from '../../src/text/clean.ts';

describe('cleanForTerminal', () => {
  it.each([
    [
      'Chinese, punctuation and emoji stay',
      '安全生产“三年行动”（试行）。🚒',
      '安全生产“三年行动”（试行）。🚒',
    ],
    ['an escape sequence is shown', '\u001b[31m红\u001b[0m', '␛[31m红␛[0m'],
    ['a line end cannot start a second line', 'a\r\nb', 'a␍␊b'],
    ['tab, null, delete', '\t\0\u007f', '␉␀␡'],
    ['C1 controls, among them the one-byte CSI', '\u009b31m', '<U+009B>31m'],
    ['bidi overrides and isolates', '\u202egnp.docx\u2066', '<U+202E>gnp.docx<U+2066>'],
    ['zero-width characters', '经\u200b开区\ufeff', '经<U+200B>开区<U+FEFF>'],
    ['separators of lines and paragraphs', '\u2028\u2029', '<U+2028><U+2029>'],
    ['tag characters', '\u{e0041}', '<U+E0041>'],
    ['half a surrogate pair', '\ud83d', '<U+D83D>'],
  ])('%s', (_, text, shown) => {
    expect(cleanForTerminal(text)).toBe(shown);
  });

  it('leaves nothing that a terminal obeys or hides, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = cleanForTerminal(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(cleanForTerminal(shown)).toBe(shown);
      }),
    );
  });

  it('cleans part by part as it cleans the whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(cleanForTerminal(before) + cleanForTerminal(after)).toBe(cleanForTerminal(before + after));
      }),
    );
  });
});
