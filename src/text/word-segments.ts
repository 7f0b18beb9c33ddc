let segmenter: Intl.Segmenter | undefined;

/**
 * Where the words of a Chinese text begin and end. The segmenter is made when it is first asked, because that takes
 * more time than reading a small plan.
 */
export function wordSegments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
}
