import type { LaidOutItem, LaidOutParagraph, LaidOutTable, ParagraphStyle } from './laid-out.ts';
import { heightOfPage, type Room } from './page-geometry.ts';
import { plainText } from './runs.ts';
import { wrap } from './wrap.ts';

export type Styles = ReadonlyMap<string, ParagraphStyle>;

/** Where an item begins and ends. Pages count from 1 within the section; `y` is twips below the type area's top. */
export interface Place {
  readonly firstPage: number;
  readonly top: number;
  readonly lastPage: number;
  readonly bottom: number;
}

export interface PagePlan {
  readonly pages: number;
  /** How much of the last page is used, twips. */
  readonly lastPageUsed: number;
  /** One place for each item. */
  readonly places: readonly Place[];
}

/** An item as far as it decides pages: pieces that are not divided, and whether it stays with what follows. */
interface Box {
  readonly pieces: readonly number[];
  /** Header rows stand again at the top of each page that a table goes on to. */
  readonly repeated: number;
  readonly keepNext: boolean;
  readonly breakBefore: boolean;
}

/**
 * Fills pages the way word processors do: line by line, tables row by row; items that keep with the next one move
 * as a unit together with the first piece of what follows (measured in LibreOffice; Word may leave the first lines
 * of a long paragraph behind, which changes where a page breaks but not what the rule is for).
 *
 * `startAt` begins the first page lower, or higher if negative: as if the text before were so much longer or shorter.
 */
export function planPages(items: readonly LaidOutItem[], styles: Styles, room: Room, startAt = 0): PagePlan {
  const boxes = items.map((item) => boxOf(item, styles, room.width));
  const places: Place[] = [];
  let page = 1;
  let y = startAt;
  const height = () => heightOfPage(room, page);
  const turn = () => {
    page++;
    y = 0;
  };
  boxes.forEach((box, index) => {
    const startsChain = index === 0 || !boxes[index - 1]?.keepNext;
    if (y > 0 && (box.breakBefore || (startsChain && !chainFits(boxes, index, y, height(), room.height))))
      turn();
    if (y > 0 && y + (box.pieces[0] ?? 0) > height()) turn();
    const [firstPage, top] = [page, y];
    for (const piece of box.pieces) {
      if (y > 0 && y + piece > height()) {
        turn();
        y += box.repeated;
      }
      y += piece;
    }
    places.push({ firstPage, top, lastPage: page, bottom: y });
  });
  return { pages: page, lastPageUsed: y, places };
}

/** Word processors agree on the lines of a text but for one or two in many pages. */
export const doubtfulLines = 2;

/**
 * The plan as computed, and the plans that would hold if the text took one or two lines more or less. A decision
 * that differs between them is not certain.
 */
export function possiblePlans(
  items: readonly LaidOutItem[],
  styles: Styles,
  room: Room,
  line: number,
): readonly PagePlan[] {
  const offsets = Array.from({ length: doubtfulLines * 2 + 1 }, (_, index) => index - doubtfulLines);
  return offsets.map((offset) => planPages(items, styles, room, offset * line));
}

/** Whether a chain of items that keep together fits here, or does not fit a later page and is broken anyway. */
function chainFits(
  boxes: readonly Box[],
  start: number,
  y: number,
  height: number,
  laterHeight: number,
): boolean {
  let total = 0;
  let index = start;
  while (boxes[index]?.keepNext) total += sum(boxes[index++]?.pieces ?? []);
  total += boxes[index]?.pieces[0] ?? 0;
  return y + total <= height || total > laterHeight;
}

function boxOf(item: LaidOutItem, styles: Styles, width: number): Box {
  return item.kind === 'paragraph' ? paragraphBox(item, styles, width) : tableBox(item);
}

function paragraphBox(paragraph: LaidOutParagraph, styles: Styles, width: number): Box {
  const style = styleOf(paragraph, styles);
  const line = paragraph.line ?? style.line;
  const before = paragraph.before ?? style.before;
  const rule = style.ruleBelow;
  const below = rule === undefined ? 0 : rule.spacePoints * 20 + ruleHeight(rule);
  const after = (paragraph.after ?? style.after) + below;
  const lines = countLines(paragraph, style, width);
  const pieces = Array.from(
    { length: lines },
    (_, index) => line + (index === 0 ? before : 0) + (index === lines - 1 ? after : 0),
  );
  return {
    pieces,
    repeated: 0,
    keepNext: paragraph.keepNext ?? style.keepNext,
    breakBefore: paragraph.pageBreakBefore ?? false,
  };
}

/** A table that floats takes no room in the text; its room is looked for by whoever places it. */
function tableBox(table: LaidOutTable): Box {
  const rows = table.place !== 'inline' ? [] : table.rows.map((row) => row.height?.value ?? 0);
  const header = sum(rows.slice(0, table.headerRows));
  // The header and the first row below it are never parted: a header alone at the foot of a page is no beginning.
  const pieces =
    rows.length <= table.headerRows
      ? rows
      : [header + (rows[table.headerRows] ?? 0), ...rows.slice(table.headerRows + 1)];
  return { pieces, repeated: header, keepNext: false, breakBefore: false };
}

/** How much a rule adds to its paragraph, twips. Of a double one the gap and the thin line are three quarters of a point each. */
export const ruleHeight = ({ eighths, line }: NonNullable<ParagraphStyle['ruleBelow']>): number =>
  eighths * 2.5 + (line === undefined ? 0 : 30);

/** Lines of a paragraph. With tabs only what follows the last of them wraps, between the indents. */
export function countLines(paragraph: LaidOutParagraph, style: ParagraphStyle, width: number): number {
  const indent = paragraph.indent ?? style.indent;
  const text = plainText(paragraph.runs);
  const afterTabs = text.slice(text.lastIndexOf('\t') + 1);
  const tabbed = afterTabs !== text;
  const ownSize = paragraph.runs.find((run) => run.kind === 'text' && run.size !== undefined);
  return wrap(afterTabs, {
    width: width - (indent.left ?? 0) - (indent.right ?? 0),
    firstLine: tabbed ? 0 : (indent.firstLine ?? 0) - (indent.hanging ?? 0),
    size: (ownSize?.kind === 'text' ? ownSize.size : undefined) ?? style.size,
    characterSpacing: style.characterSpacing,
    hanging: style.overflowPunctuation,
  }).length;
}

/** The style of a paragraph; a style that is not in the sheet is a bug. */
export function styleOf(paragraph: LaidOutParagraph, styles: Styles): ParagraphStyle {
  const style = styles.get(paragraph.style);
  if (style === undefined) throw new Error(`unknown paragraph style: ${paragraph.style}`);
  return style;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
