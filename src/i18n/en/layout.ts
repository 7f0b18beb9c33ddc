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
  HT650: ({ text, characters }) => ({
    message: `the table row with “${text}…” is taller than a page and was cut at the page break`,
    hint: `this cell has ${characters} characters; write several items, or move part of it to the text`,
  }),
  HT651: ({ columns, blocks }) => ({
    message: `the table has ${columns} columns, too many for a page; it was split into ${blocks} blocks that repeat the columns at the left`,
    hint: 'to keep it in one piece, use fewer columns; on A4, try paper: A3 and orientation: landscape',
  }),
  HT652: ({ characters, holds }) => ({
    message: `the column widths add up to ${characters} characters and do not fit the page; widths were chosen automatically`,
    hint: `in the smallest type a line holds about ${holds} characters, margins of the columns included; reduce width, or write orientation: landscape`,
  }),
  HT653: ({ columns }) => ({
    message: `the table has ${columns} columns and the page is too narrow for them; some words had to be cut`,
    hint: 'shorten the column titles or the texts of the columns at the left, or write paper: A3 and orientation: landscape',
  }),
};
