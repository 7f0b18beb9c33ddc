import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { RedHead } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { emOf } from '../standard/units.ts';
import type { LaidOutCell, LaidOutItem, LaidOutTable, Run } from './laid-out.ts';
import { textWidth } from './measure.ts';
import { paragraph } from './paragraphs.ts';
import { styleIds } from './styles.ts';
import { titleLines } from './title-lines.ts';

export interface IssuerMark {
  readonly items: readonly LaidOutItem[];
  /** How far below the upper edge of its first line the ink begins, twips. */
  readonly inkOffset: number;
  /** Half-points. */
  readonly size: number;
  /** Height of each line, twips. */
  readonly line: number;
}

/** Rounding of character spacings must not make a name one twip too wide for its cell. */
const slack = 40;

/**
 * 发文机关标志 (7.2.4), centred, as large as the type area allows: one issuer on one line, or on balanced lines where
 * the name is too long for one; several issuers one below the other, spread to equal width, with 文件 to the right
 * and vertically centred. Reports HT602 where a name needs more than one line.
 */
export function layOutIssuerMark(head: RedHead, standard: Standard, report: Report): IssuerMark {
  const { mark } = standard.redHead;
  const marked =
    head.issuers.length > 1 && head.suffix !== '' ? stacked(head, standard) : plain(head, standard, report);
  const { items, size } = marked;
  return { items, size, line: lineOf(size, standard), inkOffset: Math.round(emOf(size) * mark.inkTop) };
}

interface Sized {
  readonly items: readonly LaidOutItem[];
  readonly size: number;
}

/** Names below one another, the suffix written behind a single one. */
function plain(head: RedHead, standard: Standard, report: Report): Sized {
  const { page, redHead } = standard;
  const room = page.typeArea.width;
  const names = head.issuers.map((name) => name + head.suffix);
  const roomInEms = room / emOf(redHead.mark.smallestSize);
  const lines = names.flatMap((name) => {
    if (ems(name) <= roomInEms) return [name];
    report(diagnostic('HT602', { name, characters: Math.floor(roomInEms) }));
    return titleLines({ text: name }, { width: room, size: redHead.mark.smallestSize, shortestLastLine: 4 });
  });
  const size = fittingSize(Math.max(...lines.map(ems)), lines.length, standard);
  const line = lineOf(size, standard);
  return {
    size,
    items: lines.map((text) => paragraph(styleIds.mark, [{ kind: 'text', text, size }], { line })),
  };
}

/** Several issuers with 文件 beside them: a table without rules, padded so that the whole is centred. */
function stacked(head: RedHead, standard: Standard): Sized {
  const { page, redHead } = standard;
  const widestName = Math.max(...head.issuers.map(ems));
  const total = widestName + redHead.mark.suffixGap + ems(head.suffix);
  const size = fittingSize(total, head.issuers.length, standard);
  const em = emOf(size);
  const names = Math.round(widestName * em) + slack;
  const suffix = Math.round((redHead.mark.suffixGap + ems(head.suffix)) * em) + slack;
  const pad = Math.max(0, Math.floor((page.typeArea.width - names - suffix) / 2));
  const columns = [pad, names, suffix, pad].filter((width) => width > 0);
  const line = lineOf(size, standard);
  const rows = head.issuers.map((name, index) => {
    const merged = index === 0 ? 'restart' : 'continue';
    const nameCell = cell([
      paragraph(styleIds.mark, spread(name, widestName, size), { line, align: 'left' }),
    ]);
    const suffixRun: Run = { kind: 'text', text: head.suffix, size };
    const suffixCell = cell(
      [paragraph(styleIds.mark, index === 0 ? [suffixRun] : [], { line, align: 'right' })],
      merged,
    );
    const padding = pad > 0 ? [cell([paragraph(styleIds.mark, [], { line })])] : [];
    return {
      height: { value: line, rule: 'exact' as const },
      cells: [...padding, nameCell, suffixCell, ...padding],
    };
  });
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  const table: LaidOutTable = {
    kind: 'table',
    columns,
    headerRows: 0,
    rows,
    borders: { ...none, insideHorizontal: 0, insideVertical: 0 },
    cellMargins: none,
    place: 'inline',
  };
  return { size, items: [table] };
}

const cell = (
  paragraphs: LaidOutCell['paragraphs'],
  verticalMerge?: LaidOutCell['verticalMerge'],
): LaidOutCell => ({
  columnSpan: 1,
  verticalAlign: 'center',
  paragraphs,
  ...(verticalMerge === undefined ? {} : { verticalMerge }),
});

/** A name spread to the width of the widest: equal spaces between its characters, none after the last. */
function spread(name: string, widest: number, size: number): readonly Run[] {
  const characters = Array.from(name);
  const missing = (widest - ems(name)) * emOf(size);
  if (characters.length < 2 || missing <= 0) return [{ kind: 'text', text: name, size }];
  const characterSpacing = Math.floor(missing / (characters.length - 1));
  return [
    { kind: 'text', text: characters.slice(0, -1).join(''), size, characterSpacing },
    { kind: 'text', text: characters.slice(-1).join(''), size },
  ];
}

/** The largest whole size in points at which so many ems fit the width and so many lines fit the height. */
function fittingSize(widthInEms: number, lines: number, { page, redHead }: Standard): number {
  const { largestSize, lineSpacing, greatestHeight } = redHead.mark;
  const byWidth = page.typeArea.width / widthInEms;
  const byHeight = greatestHeight / lines / lineSpacing;
  const points = Math.floor(Math.min(byWidth, byHeight) / 20);
  return Math.min(largestSize, points * 2);
}

const lineOf = (size: number, { redHead }: Standard): number =>
  Math.round(emOf(size) * redHead.mark.lineSpacing);

const ems = (text: string): number => textWidth(text, { size: 1, characterSpacing: 0 }) / 10;
