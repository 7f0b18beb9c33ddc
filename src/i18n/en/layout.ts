import type { LayoutDiagnostics, LookRule, LookRuleValue } from '../../diagnostics/areas/layout.ts';
import type { AreaWording } from '../wording.ts';

export const layout: AreaWording<LayoutDiagnostics> = {
  HT601: ({ title, page, of }) => ({
    message:
      `“${title}”: the text ends right at the edge of page ${page}, where word processors may differ by a line or two, ` +
      `so the place of the ${of} is not certain`,
    hint:
      of === 'imprint'
        ? 'Look at this page and the last one in Word or WPS before printing; or decide in the plan: imprint: { face: last } ' +
          '(where the text ends), { blankPage: yes } (a blank page before it, neither numbered) or { blankPage: no } (none, ' +
          'numbered); a few words more or less move the text away from the edge, too'
        : 'Look at this page in Word or WPS before printing: the signature belongs on a page with text; a few words more or less move it away from the edge',
  }),
  HT602: ({ name, characters }) => ({
    message: `The red head “${name}” does not fit one line and was set on several`,
    hint: `One line holds ${characters} characters; give a shorter name as redHead in bureau.yaml`,
  }),
  HT603: ({ line, characters, holds }) => ({
    message: `The title's line “${line}” has ${characters} characters and is wider than the type area`,
    hint: `A line holds ${holds} characters: divide it, or write the title on one line and let the program divide it`,
  }),
  HT604: ({ title }) => ({
    message: `The first page of “${title}” has no room for text of the body, which it must show`,
    hint: 'Use collective names in a long list of recipients, or move some of them to imprint.cc; a shorter title helps too',
  }),
  HT605: ({ title }) => ({
    message: `Signature and date of “${title}” stand on a page without text`,
    hint: 'Write a sentence before the signature (e.g. 特此通知。); where the list of annexes fills a page, bring them together in a few',
  }),
  HT620: ({ rule, clause, standard, own }) => ({
    message: `By GB/T 9704-2012, clause ${clause}, ${ruleNames[rule]} must be ${written(standard)}; the look makes it ${written(own)}`,
    hint: 'The standard says “must” here. Keep it if your office or the one above has a rule of its own, otherwise take this key out of the look',
  }),
  HT621: ({ side, left, least }) => ({
    message: `The margins are too wide: only ${left} mm of ${side} are left for the text`,
    hint: `The text needs at least ${least} mm; make the ${side === 'width' ? 'left and right' : 'top and bottom'} margins of the look smaller`,
  }),
  HT622: ({ pitch, size, lines }) => ({
    message: `A line pitch of ${pitch} pt is less than the type size of ${size} pt: lines would run into each other`,
    hint: `linePitch must be at least ${size}磅 (points); linesPerPage at most ${lines}`,
  }),
  HT623: ({ characters, most, size }) => ({
    message: `${characters} characters do not fit a line: with type of ${size} pt there is room for ${most}`,
    hint: `Write charactersPerLine: ${most}, or choose a smaller type size (text in sizes) or narrower margins`,
  }),
  HT624: ({ bottom, least }) => ({
    message: `The bottom margin of ${bottom} mm has no room for the page number`,
    hint: `The number stands 7 mm below the text; the margin must be at least ${least} mm, e.g. bottom: ${least}毫米`,
  }),
  HT650: ({ text, characters }) => ({
    message: `The table row with “${text}…” is taller than a page and was cut at the page break`,
    hint: `This cell has ${characters} characters; write several items, or move part of it to the text`,
  }),
  HT651: ({ columns, blocks }) => ({
    message: `The table has ${columns} columns, too many for a page; it was split into ${blocks} blocks that repeat the columns at the left`,
    hint: 'To keep it in one piece, use fewer columns; on A4, try paper: A3 and orientation: landscape',
  }),
  HT652: ({ characters, holds, given }) => ({
    message: `The column widths add up to ${characters} characters and do not fit the page; ${
      given.length > 0
        ? `they were set to ${given.join(', ')} characters, in this order`
        : 'widths were chosen automatically'
    }`,
    hint: `In the smallest type a line holds about ${holds} characters, margins of the columns included; reduce width, or write orientation: landscape`,
  }),
  HT653: ({ columns }) => ({
    message: `The table has ${columns} columns and the page is too narrow for them; some words had to be cut`,
    hint: 'Shorten the column titles or the texts of the columns at the left, or write paper: A3 and orientation: landscape',
  }),
};

const ruleNames: Readonly<Record<LookRule, string>> = {
  'page.typeArea.width': 'the width of the type area',
  'page.typeArea.height': 'the height of the type area',
  'page.margin.top': 'the top margin',
  'page.margin.left': 'the left margin',
  'pageNumber.texts': 'the page number',
  'pageNumber.place': 'the place of the page number',
};

const places = { outer: 'the outer side', center: 'the centre', right: 'the right' } as const;

function written(value: LookRuleValue): string {
  if ('millimetres' in value) return `${value.millimetres} mm`;
  return 'sample' in value ? `“${value.sample}”` : `“${places[value.place]}”`;
}
