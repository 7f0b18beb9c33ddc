import type { CellContent } from './cell-content.ts';
import type { Alignment, LaidOutParagraph, Run } from './laid-out.ts';
import type { LineRange } from './page-ranges.ts';
import type { Line } from './wrap.ts';

/** How a cell's text is set. */
export interface CellSetting {
  readonly style: string;
  /** Font of stressed words. */
  readonly stressed: string;
  readonly align: 'left' | 'center' | 'right';
  /** Kept free at the right, twips. */
  readonly inset: number;
  /** Whether the cell is wide enough for lines that are filled to both edges. */
  readonly isWide: boolean;
  /** False where a label is repeated: the place to fill in exists once. */
  readonly withBlanks: boolean;
}

/**
 * The paragraphs of a cell for a range of its lines. Where a line was ended early to keep a date or a name whole, a
 * break is written, because word processors know nothing of names. An empty range is one empty paragraph.
 */
export function cellParagraphs(
  content: CellContent,
  lines: readonly Line[],
  { from, to }: LineRange,
  setting: CellSetting,
): readonly LaidOutParagraph[] {
  const paragraphs: LaidOutParagraph[] = [];
  let runs: Run[] = [];
  let start = lines[from]?.start ?? content.text.length;
  let lineCount = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (line === undefined) break;
    lineCount++;
    const next = i + 1 < to ? lines[i + 1] : undefined;
    const endsParagraph = next === undefined || content.paragraphEnds.includes(line.end);
    const isFeed = next !== undefined && next.start > line.end;
    if (!endsParagraph && !isFeed && !line.moved) continue;
    runs.push(...runsOf(content, start, line.end, setting));
    if (endsParagraph) {
      paragraphs.push(paragraphOf(runs, lineCount, setting));
      runs = [];
      lineCount = 0;
    } else {
      runs.push({ kind: 'break', reason: isFeed ? 'author' : 'layout' });
    }
    start = next?.start ?? line.end;
  }
  return paragraphs.length > 0 ? paragraphs : [paragraphOf([], 0, setting)];
}

/** Long text fills its lines to both edges; narrow lines and those that end in a break would be stretched apart. */
function paragraphOf(
  runs: readonly Run[],
  lineCount: number,
  { style, align, inset, isWide }: CellSetting,
): LaidOutParagraph {
  const hasBreak = runs.some((run) => run.kind === 'break');
  const chosen: Alignment = align === 'left' && isWide && lineCount > 1 && !hasBreak ? 'both' : align;
  const indent = inset > 0 ? { indent: { right: inset } } : {};
  return { kind: 'paragraph', style, runs, align: chosen, ...indent };
}

function runsOf(
  content: CellContent,
  start: number,
  end: number,
  { withBlanks, stressed }: CellSetting,
): readonly Run[] {
  if (content.marks.length === 0) {
    return end > start ? [{ kind: 'text', text: content.text.slice(start, end) }] : [];
  }
  const runs: Run[] = [];
  let at = start;
  const addText = (
    until: number,
    look: Pick<Extract<Run, { kind: 'text' }>, 'font' | 'underlined'> = {},
  ): void => {
    if (until > at) runs.push({ kind: 'text', text: content.text.slice(at, until), ...look });
    at = Math.max(at, until);
  };
  for (const mark of content.marks) {
    if (mark.end <= start || mark.start >= end) continue;
    addText(Math.max(start, mark.start));
    const until = Math.min(end, mark.end);
    if (mark.kind !== 'blank') {
      addText(until, mark.kind === 'stressed' ? { font: stressed } : { underlined: true });
      continue;
    }
    // A blank is a place, not its spaces: it stands where it begins, whole.
    if (withBlanks && mark.start >= start) {
      const { anchor, label } = mark.blank;
      runs.push({ kind: 'blank', anchor, label, width: until - mark.start });
    }
    at = until;
  }
  addText(end);
  return runs;
}
