import type { Look } from './look.ts';
import { derived, must, practice, should } from './rule.ts';
import { emOf, exactMillimetres, millimetres, sizes } from './units.ts';

const a4 = { width: 11906, height: 16838 };
const a3 = { width: 16838, height: 23811 };

/** 天头 37 mm and 订口 28 mm are given; the other two are what the type area of 156 × 225 mm leaves. */
const margins = {
  top: exactMillimetres(37),
  left: exactMillimetres(28),
  right: exactMillimetres(210 - 28 - 156),
  bottom: exactMillimetres(297 - 37 - 225),
};
const linesPerPage = 22;
const charactersPerLine = 28;
/** 5.2.1 for the margins, 6.1 for the type area. */
const tolerance = millimetres(1);

/** Paper, type area and grid (clause 5). Upright pages; landscape pages turn them (clause 8). */
export function pageRules(look: Look) {
  const { margin, typeArea } = divideSheet(look);
  const em = emOf(look.sizes?.text ?? sizes.三号);
  const lines = lineGrid(look, typeArea.height, em);
  const characters = characterGrid(look, typeArea.width, em);
  return {
    paper: {
      A4: { width: must(a4.width, '5.1'), height: must(a4.height, '5.1') },
      A3: { width: practice(a3.width, '8'), height: practice(a3.height, '8') },
    },
    typeArea: {
      width: must(typeArea.width, '5.2.1', tolerance),
      height: must(typeArea.height, '5.2.1', tolerance),
    },
    /** Half the sheet: below that neither a red head nor a table has room. */
    leastTypeArea: {
      width: practice(Math.floor(a4.width / 2), '5.2.1'),
      height: practice(Math.floor(a4.height / 2), '5.2.1'),
    },
    margin: {
      top: must(margin.top, '5.2.1', tolerance),
      left: must(margin.left, '5.2.1', tolerance),
      right: derived(margin.right, '5.2.1'),
      bottom: derived(margin.bottom, '5.2.1'),
    },
    grid: {
      linesPerPage: should(lines.perPage, '5.2.3'),
      charactersPerLine: should(characters.perLine, '5.2.3'),
      mostCharacters: derived(characters.most, '5.2.3'),
      line: derived(lines.line, '5.2.3'),
      character: derived(characters.character, '5.2.3'),
      characterSpacing: derived(characters.spacing, '5.2.3'),
      isFilled: derived(lines.isFilled, '5.2.3'),
    },
    /** Distance of the header from the edge of the sheet; headers of upright pages are empty. */
    header: practice(headerOf(margin), '5.2.1'),
  } as const;
}

/**
 * 版心 is never a fraction of a twip more than the margins leave: 22 lines must fit and a 23rd must not change that.
 * The left and the lower margin take what rounding leaves over.
 */
function divideSheet(look: Look) {
  const exact = (side: keyof typeof margins) => look.margins?.[side] ?? margins[side];
  const typeArea = {
    width: Math.floor(exactMillimetres(210) - exact('left') - exact('right')),
    height: Math.floor(exactMillimetres(297) - exact('top') - exact('bottom')),
  };
  const top = Math.round(exact('top'));
  const right = Math.round(exact('right'));
  const left = a4.width - typeArea.width - right;
  const bottom = a4.height - top - typeArea.height;
  return { typeArea, margin: { top, right, bottom, left } };
}

/**
 * The largest whole line that fits as often as it should: 579 × 22 = 12738 ≤ 12755, while 580 × 22 = 12760 gives 21
 * lines. With a pitch of the look's the number of lines follows; type too large for 22 lines gets fewer.
 */
function lineGrid(look: Look, height: number, em: number) {
  const wanted = look.linesPerPage ?? Math.min(linesPerPage, Math.max(1, Math.floor(height / em)));
  const line = Math.round(look.linePitch ?? Math.floor(height / wanted));
  const perPage = Math.floor(height / line);
  return { line, perPage, isFilled: height - perPage * line <= tolerance };
}

/**
 * What each 3号 character gives up so that 28 fit: 28 × (320 − 5) = 8820 ≤ 8844 < 29 × 315. With −4 the line holds 27.
 * A character grid (linesAndChars) does the same in Word but 14 characters in LibreOffice. No character gives up more
 * than a fortieth of its width, or the strokes of neighbours would touch.
 */
function characterGrid(look: Look, width: number, em: number) {
  const most = Math.max(1, Math.floor(width / (em - Math.floor(em / 40))));
  const perLine = look.charactersPerLine ?? Math.min(charactersPerLine, most);
  return {
    most,
    perLine,
    character: Math.round(width / perLine),
    spacing: Math.floor(width / perLine) - em,
  };
}

/** 15 mm, or less where a margin is narrow: LibreOffice makes every header 5 mm high and pushes the text down. */
const headerOf = (margin: Readonly<Record<keyof typeof margins, number>>): number =>
  Math.min(millimetres(15), Math.min(...Object.values(margin)) - millimetres(5));
