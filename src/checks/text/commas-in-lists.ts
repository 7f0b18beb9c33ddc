import type { ColumnLeaf, ColumnPlan } from '../../campaign/document-plan.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { findSlips, type SlipPattern } from './find-slips.ts';
import { textCheck } from './text-rule.ts';

/** Fewer letters than this are a term; more may be a sentence that is quoted. */
const term = '“[^“”，。；：！？、]{2,6}”';

/** 落实“甲”，“乙”，加强…: two terms after one verb, and something else behind them. */
const row: SlipPattern = {
  pattern: new RegExp(
    `(?<=(?:落实|实行|推行|执行|推进|开展|坚持|执行好|做到)${term})，(?=${term}[，。；])`,
    'gu',
  ),
  replacement: '',
};

/** HT479: a comma between two terms in quotation marks that one verb governs (GB/T 15834—2011, 4.5.3.5: usually none). */
export const commasBetweenTerms = textCheck({
  kinds: ['prose'],
  signs: '”，“',
  find: (text) => findSlips(text, row),
  describe: (_, { excerpt, span, fix }) =>
    diagnostic('HT479', { what: 'terms', ...excerpt }, span, fix ? { fix } : {}),
});

/** HT479: a column that prints commas between its owners; words of one list are parted by 、 (GB/T 15834—2011, 4.5.3.1). */
export const commasBetweenOwners: Check = {
  run({ documents, incomplete }, report) {
    for (const form of documents) {
      if (!('columns' in form) || incomplete?.has(form.origin)) continue;
      for (const { content, title, origin } of leaves(form.columns)) {
        if (content.kind !== 'owners' || !isComma(content.separator)) continue;
        const parameters = { what: 'owners', written: title } as const;
        report(diagnostic('HT479', parameters, origin.at('separator')));
      }
    }
  },
};

const isComma = (separator: string): boolean => separator.trimEnd() === '，' || separator.trimEnd() === ',';

const leaves = (columns: readonly ColumnPlan[]): readonly ColumnLeaf[] =>
  columns.flatMap((column) => (column.kind === 'group' ? leaves(column.columns) : [column]));
