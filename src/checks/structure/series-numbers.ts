import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { type TextSlip, textCheck } from '../text/text-rule.ts';
import { type Series, type SeriesMark, seriesIn, seriesSigns } from './series.ts';

interface NumberSlip extends TextSlip {
  readonly before: SeriesMark;
  readonly mark: SeriesMark;
  readonly problem: 'missing' | 'repeated' | 'form';
}

/**
 * HT450: a series within one text that leaves a number out or has it twice: 一是…三是…; 1.…2.…2.…. From one paragraph to the
 * next only a single number that is left out counts: with two, or the same again, another list may have begun. Or one of
 * its numbers has another mark behind it: 1．…2．…3. …4．….
 */
export const seriesNumbers = textCheck<NumberSlip>({
  kinds: ['prose'],
  signs: seriesSigns,
  find: (text) => seriesIn(text).flatMap((series) => [...gapsIn(text, series), ...oddMarkIn(series)]),
  describe: ({ before, mark, problem }, { span }) =>
    diagnostic('HT450', { written: mark.written.trim(), before: before.written.trim(), problem }, span),
});

const gapsIn = (text: string, { marks }: Series): readonly NumberSlip[] =>
  marks.flatMap((mark, index): readonly NumberSlip[] => {
    const before = marks[index - 1];
    const step = before ? mark.value - before.value : 1;
    if (!before || step === 1 || step < 0) return [];
    const isOneParagraph = !text.slice(before.end, mark.start).includes('\n');
    const isSure = isOneParagraph || (step === 2 && marks.length > 2);
    return isSure ? [slip(before, mark, step === 0 ? 'repeated' : 'missing')] : [];
  });

/** Three that agree show how the series is written; two and two may be two levels. */
const fewestAlike = 3;

function oddMarkIn({ kind, marks }: Series): readonly NumberSlip[] {
  if (kind !== '数字' || marks.some((mark, index) => mark.value !== (marks[0]?.value ?? 0) + index))
    return [];
  const signOf = ({ written }: SeriesMark): string => written.trim().at(-1) ?? '';
  const [first] = marks;
  const [odd, ...others] = marks.filter(
    (mark) => marks.filter((one) => signOf(one) === signOf(mark)).length === 1,
  );
  if (!odd || !first || others.length > 0 || marks.length <= fewestAlike) return [];
  const usual = marks.find((mark) => mark !== odd) ?? first;
  return [slip(usual, odd, 'form')];
}

const slip = (before: SeriesMark, mark: SeriesMark, problem: NumberSlip['problem']): NumberSlip => ({
  start: mark.start,
  end: mark.start + mark.written.trimEnd().length,
  before,
  mark,
  problem,
});
