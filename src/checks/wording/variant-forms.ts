import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { textCheck } from '../text/text-rule.ts';
import { variantForms } from '../words/variants/index.ts';
import { type FoundWord, wordSearch } from './find-words.ts';
import { outsideQuotations } from './unquoted.ts';

/** HT481: a form of a word beside which another is recommended: 其它, 帐目, 成份. */
export const unusualForms = textCheck<FoundWord>({
  kinds: ['prose', 'title', 'label'],
  searches: (texts) => [outsideQuotations(wordSearch(variantForms, texts))],
  describe: ({ replacement = '', why }, { written, span, fix }) =>
    diagnostic('HT481', { written, right: replacement, why }, span, fix ? { fix } : {}),
});
