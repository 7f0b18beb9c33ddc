import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { textCheck } from '../text/text-rule.ts';
import { confusableWords } from '../words/confusable/index.ts';
import { type FoundWord, wordSearch } from './find-words.ts';
import { outsideQuotations } from './unquoted.ts';

/** HT480: a word that was taken for another (布署, 天燃气), or a real word in the wrong place (形式严峻). */
export const wrongWords = textCheck<FoundWord>({
  kinds: ['prose', 'title', 'label'],
  searches: (texts) => [outsideQuotations(wordSearch(confusableWords, texts))],
  describe: ({ replacement = '', why }, { written, span, fix }) =>
    diagnostic('HT480', { written, right: replacement, why }, span, fix ? { fix } : {}),
});
