import { derived, must, practice, should } from './rule.ts';
import { atMostMillimetres, emOf, millimetres, sizes } from './units.ts';

const a4 = { width: 11906, height: 16838 };
const a3 = { width: 16838, height: 23811 };

/** 版心 156 × 225 mm, never a fraction of a twip more: 22 lines must fit and a 23rd must not change that. */
const typeArea = { width: atMostMillimetres(156), height: atMostMillimetres(225) };

const top = millimetres(37);
const right = millimetres(210 - 28 - 156);

/** The largest whole line that fits 22 times: 579 × 22 = 12738 ≤ 12755, while 580 × 22 = 12760 gives 21 lines. */
const line = Math.floor(typeArea.height / 22);
/** One character of the grid, 156 mm / 28. */
const character = Math.round(typeArea.width / 28);
/**
 * What each 3号 character gives up so that 28 fit: 28 × (320 − 5) = 8820 ≤ 8844 < 29 × 315.
 * With −4 the line holds 27. A character grid (linesAndChars) does the same in Word but 14 characters in LibreOffice.
 */
const characterSpacing = Math.floor(typeArea.width / 28) - emOf(sizes.三号);

/** Paper, type area and grid (clause 5). Upright pages; landscape pages turn them (clause 8). */
export const page = {
  paper: {
    A4: { width: must(a4.width, '5.1'), height: must(a4.height, '5.1') },
    A3: { width: practice(a3.width, '8'), height: practice(a3.height, '8') },
  },
  typeArea: { width: must(typeArea.width, '5.2.1'), height: must(typeArea.height, '5.2.1') },
  /** 天头 37 mm and 订口 28 mm are given; the other two are what the type area leaves. */
  margin: {
    top: must(top, '5.2.1'),
    left: must(a4.width - typeArea.width - right, '5.2.1'),
    right: derived(right, '5.2.1'),
    bottom: derived(a4.height - top - typeArea.height, '5.2.1'),
  },
  grid: {
    linesPerPage: should(22, '5.2.3'),
    charactersPerLine: should(28, '5.2.3'),
    line: derived(line, '5.2.3'),
    character: derived(character, '5.2.3'),
    characterSpacing: derived(characterSpacing, '5.2.3'),
  },
  /** Distance of the header from the edge of the sheet; headers of upright pages are empty. */
  header: practice(millimetres(15), '5.2.1'),
} as const;
