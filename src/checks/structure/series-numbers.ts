import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { type TextSlip, textCheck } from '../text/text-rule.ts';
import { type SeriesMark, seriesIn } from './series.ts';

interface NumberSlip extends TextSlip {
  readonly before: SeriesMark;
  readonly mark: SeriesMark;
}

/**
 * HT450: a series within one text that leaves a number out or has it twice: 一是…三是…; 1.…2.…2.…. From one paragraph to the
 * next only a single number that is left out counts: with two, or the same again, another list may have begun.
 */
export const seriesNumbers = textCheck<NumberSlip>({
  kinds: ['prose'],
  find: (text) =>
    seriesIn(text).flatMap(({ marks }) =>
      marks.flatMap((mark, index): readonly NumberSlip[] => {
        const before = marks[index - 1];
        const step = before ? mark.value - before.value : 1;
        if (!before || step === 1 || step < 0) return [];
        const isOneParagraph = !text.slice(before.end, mark.start).includes('\n');
        const isSure = isOneParagraph || (step === 2 && marks.length > 2);
        return isSure ? [{ start: mark.start, end: mark.end, before, mark }] : [];
      }),
    ),
  describe: ({ before, mark }, { span }) => {
    const problem = mark.value === before.value ? 'repeated' : 'missing';
    return diagnostic('HT450', { written: mark.written, before: before.written, problem }, span);
  },
});
