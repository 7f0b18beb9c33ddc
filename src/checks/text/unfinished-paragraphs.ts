import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { type TextSlip, textCheck } from './text-rule.ts';

/**
 * HT475: a paragraph of a body that has a whole sentence and yet ends in the middle of one: behind a letter, a
 * percentage, 、 or ，. Headings, items of lists, lines of labels and what ends with a reference are left alone.
 */
export const unfinishedParagraphs = textCheck({
  kinds: ['prose'],
  find: (text, { isMarkdown }) => (isMarkdown ? [...text.matchAll(paragraphs)].flatMap(unfinishedEnd) : []),
  describe: (_, { excerpt, span, fix }) => diagnostic('HT475', excerpt, span, fix ? { fix } : {}),
});

/** What stands between empty lines and is no heading, list, table or quotation of Markdown. */
const paragraphs =
  /(?<=^|\n[ \t]*\n)[ \t\u3000]*(?![-*+#>|\s]|\d{1,3}[.)] )[^\n]+(?:\n(?![ \t]*(?:\n|$))[^\n]+)*/gu;

/** What follows hangs on a colon. */
const leadsOver = /如下[，、]?$/u;

function unfinishedEnd({ index, 0: paragraph }: RegExpExecArray): readonly TextSlip[] {
  const text = paragraph.trimEnd();
  const end = index + text.length;
  const [last = ''] = /[\p{Script=Han}，、%‰]$/u.exec(text) ?? [];
  const hasSentence = /。/u.test(text) && !/[\n\t]/u.test(text);
  if (last === '' || !hasSentence) return [];
  const isJoining = /[，、]/u.test(last);
  const mark = leadsOver.test(text) ? '：' : '。';
  return [{ start: end - 1, end, replacement: isJoining ? mark : `${last}${mark}` }];
}
