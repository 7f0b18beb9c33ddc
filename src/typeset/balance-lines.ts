import type { MeasuredText } from './measure.ts';
import { countLines, type Line, lineEnd, wrapMeasured } from './wrap.ts';

/** Lines of a column's title: no more than fit the width, and of nearly equal length (省级卫生 / 健康部门). */
export function balanceLines(measured: MeasuredText, width: number): readonly Line[] {
  const count = countLines(measured, width);
  if (count === 1) return wrapMeasured(measured, width, false);
  const torn = tornEnds(measured, wrapMeasured(measured, width, false));
  let narrow = width;
  while (narrow > measured.fullWidth && countLines(measured, narrow - 1) === count) {
    if (tornEnds(measured, wrapMeasured(measured, narrow - 1, false)) > torn) break;
    narrow--;
  }
  return wrapMeasured(measured, narrow, false).map((line) => ({
    ...line,
    moved: line.end !== lineEnd(measured, line.start, width),
  }));
}

function tornEnds({ text, breaks, kept }: MeasuredText, lines: readonly Line[]): number {
  const whole = kept[0] ?? breaks;
  return lines.filter(({ end }) => end < text.length && text[end] !== '\n' && whole[end] !== end).length;
}
