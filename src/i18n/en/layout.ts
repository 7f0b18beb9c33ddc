import type { LayoutDiagnostics } from '../../diagnostics/areas/layout.ts';
import type { AreaWording } from '../wording.ts';

export const layout: AreaWording<LayoutDiagnostics> = {
  HT601: ({ title, page }) => ({
    message: `“${title}”: the text ends right at the edge of page ${page}, where word processors may differ by a line, so the place of the imprint is not certain`,
    hint: 'look at the last page in Word or WPS before printing: the imprint belongs at the foot of an even page; a few words more or less move the text away from the edge',
  }),
  HT602: ({ name, characters }) => ({
    message: `the red head “${name}” does not fit one line and was set on several`,
    hint: `one line holds ${characters} characters; give a shorter name as redHead in bureau.yaml`,
  }),
  HT603: ({ line, characters, holds }) => ({
    message: `the title's line “${line}” has ${characters} characters and is wider than the type area`,
    hint: `a line holds ${holds} characters: divide it, or write the title on one line and let the program divide it`,
  }),
  HT604: ({ title }) => ({
    message: `the first page of “${title}” has no room for text of the body, which it must show`,
    hint: 'move a long list of recipients to the imprint, above the copies, or shorten the title',
  }),
  HT605: ({ title }) => ({
    message: `signature and date of “${title}” stand on a page without text`,
    hint: 'write a sentence before the signature (e.g. 特此通知。), or make the table before it an annex',
  }),
};
