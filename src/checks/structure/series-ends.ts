import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { type TextSlip, textCheck } from '../text/text-rule.ts';
import { type Series, seriesIn, seriesSigns } from './series.ts';

/** Where an item ends, before the mark of the next one: only items of one paragraph are looked at. */
interface ItemEnd extends TextSlip {
  readonly mark: string;
  /** The item has a whole sentence before its end. */
  readonly hasSentence: boolean;
  /** Its last letters. */
  readonly tail: string;
}

interface EndSlip extends ItemEnd {
  readonly usual: string;
}

interface MixedSlip extends ItemEnd {
  readonly problem: 'sentence-inside' | 'both';
}

/**
 * HT451: an item that ends in ：, ， or 、 where the others end in ； or 。, or in a figure that runs into 二是. The last one
 * ends as the paragraph does.
 */
export const seriesEnds = textCheck<EndSlip>({
  kinds: ['prose'],
  signs: seriesSigns,
  find: (text) => [
    ...runOnItems(text),
    ...seriesIn(text).flatMap((series) => {
      const ends = endsOf(text, series);
      const [odd, ...others] = ends.filter(({ mark }) => /[：，、]/u.test(mark));
      const usual = ends.find((end) => end !== odd)?.mark ?? '';
      const isPlain = ends.length > 2 && ends.every((end) => end === odd || end.mark === usual);
      return odd && others.length === 0 && isPlain ? [{ ...odd, usual, replacement: usual }] : [];
    }),
  ],
  describe: ({ mark, usual }, { excerpt, span, fix }) =>
    diagnostic('HT451', { ...excerpt, mark, usual }, span, fix ? { fix } : {}),
});

/** 同比增长2.79%二是……。三是……: what ends without a mark, and how an item beside it ends. */
function runOnItems(text: string): readonly EndSlip[] {
  return [...text.matchAll(/[\d%％](?=[二三四五六七八九]是\p{Script=Han})/gu)].flatMap(
    ({ 0: last, index }) => {
      const [from, to] = [text.lastIndexOf('\n', index) + 1, text.indexOf('\n', index)];
      const paragraph = text.slice(from, to === -1 ? text.length : to);
      const usual = /[；。](?=[二三四五六七八九]是\p{Script=Han})/u.exec(paragraph)?.[0];
      if (!usual || !/(?:^|[。；：，])一是/u.test(text.slice(from, index))) return [];
      const end = index + 1;
      const tail = text.slice(Math.max(from, end - 8), end);
      return [{ start: index, end, mark: '', hasSentence: false, tail, usual, replacement: last + usual }];
    },
  );
}

/**
 * HT452, once for each series: items that are parted by ； although one of them holds a whole sentence (GB/T
 * 15834—2011, annex A), or some by ； and some by 。.
 */
export const seriesMixed = textCheck<MixedSlip>({
  kinds: ['prose'],
  signs: seriesSigns,
  find: (text) =>
    seriesIn(text).flatMap((series): readonly MixedSlip[] => {
      const ends = endsOf(text, series);
      const broken = ends.find(({ mark, hasSentence }) => mark === '；' && hasSentence);
      if (broken) return [{ ...broken, problem: 'sentence-inside' }];
      const [first] = ends;
      const other = ends.find(({ mark }) => mark !== first?.mark);
      const isBoth = ends.length > 1 && ends.every(({ mark }) => mark === '；' || mark === '。');
      return other && isBoth ? [{ ...other, problem: 'both' }] : [];
    }),
  describe: ({ tail, problem }, { span }) => diagnostic('HT452', { written: tail, problem }, span),
});

function endsOf(text: string, { marks }: Series): readonly ItemEnd[] {
  const ends = marks.slice(0, -1).map(({ end: from }, index) => {
    const item = text.slice(from, marks[index + 1]?.start).replace(/[ \t\u3000]+$/u, '');
    const end = from + item.length;
    const mark = item.at(-1) ?? '';
    return {
      start: end - 1,
      end,
      mark,
      hasSentence: item.slice(0, -1).includes('。'),
      item,
      tail: item.slice(-8),
    };
  });
  return ends.some(({ item }) => item.includes('\n')) ? [] : ends;
}
