import type { WordingCheckDiagnostics } from '../../diagnostics/areas/checks-wording.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { AreaWording } from '../wording.ts';

export const wordingChecks: AreaWording<WordingCheckDiagnostics> = {
  HT480: ({ written, right, why }) => ({
    message: `“${written}” should be “${right}”`,
    hint: `write “${right}” (${why})`,
  }),
  HT481: ({ written, right, why }) => ({
    message: `“${written}”: the recommended form is “${right}”`,
    hint: `write “${right}” (${why})`,
  }),
  HT482: ({ written, right, since }) => ({
    message: `“${written}” is a former name, out of use since ${since}`,
    hint: `write the present name: ${right}; of what happened at that time, write “原${written}”`,
  }),
  HT483: (found) => {
    switch (found.problem) {
      case 'later':
        return {
          message: `${found.name} was held in ${found.day}, after the issue date`,
          hint: 'check the meeting and the issue date',
        };
      case 'never':
        return {
          message: `there was no ${found.name}`,
          hint: 'check which committee and which plenum is meant',
        };
      case 'behind':
        return {
          message: `the latest meeting named is ${found.name}, but ${found.newer} was held in ${found.day}`,
          hint: 'the passage may come from an older document: check it and name the newest meeting',
        };
      case 'office':
        return {
          message: `${found.name} was not premier when the document was written`,
          hint: `the term of ${found.name}: ${found.term}; of what happened then, write “时任国务院总理${found.name}”`,
        };
      default:
        return assertNever(found);
    }
  },
  HT484: ({ written, right, why }) => ({
    message: `“${written}” is not how the set phrase goes`,
    hint: `the set phrase is “${right}” (${why})`,
  }),
  HT485: ({ written, corrected, why }) => ({
    message: `“${written}” says something twice, or in two ways at once`,
    hint: corrected === undefined ? why : `write “${corrected}” (${why})`,
  }),
  HT486: ({ written, right }) => ({
    message: `《${written}》 is not the title of the law or regulation`,
    hint: `check the title: probably 《${right}》; cite it in full at first`,
  }),
  HT487: ({ beginning, letters }) => ({
    message: `the sentence “${beginning}……” has ${letters} letters`,
    hint: 'divide it: one matter, one sentence',
  }),
  HT488: ({ written, title, number }) => ({
    message: `“${written}” has the number of a standard within the title marks`,
    hint: `write the number outside: 《${title}》（${number}）`,
  }),
  HT489: ({ written }) => ({
    message: `${written} is a title that many documents have`,
    hint: 'Write its full title, and its number in brackets behind it',
  }),
};
