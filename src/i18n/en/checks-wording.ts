import type { WordingCheckDiagnostics } from '../../diagnostics/areas/checks-wording.ts';
import type { AreaWording } from '../wording.ts';

export const wordingChecks: AreaWording<WordingCheckDiagnostics> = {
  HT480: ({ written, right, why }) => ({
    message: `“${written}” should be “${right}”`,
    hint: `write “${right}” (${why})`,
  }),
  HT482: ({ written, right, since }) => ({
    message: `“${written}” is a former name, out of use since ${since}`,
    hint: `write the present name: ${right}; of what happened at that time, write “原${written}”`,
  }),
  HT484: ({ written, right, why }) => ({
    message: `“${written}” is not how the set phrase goes`,
    hint: `the set phrase is “${right}” (${why})`,
  }),
  HT485: ({ written, corrected, why }) => ({
    message: `“${written}” says something twice, or in two ways at once`,
    hint: corrected === undefined ? why : `write “${corrected}” (${why})`,
  }),
};
