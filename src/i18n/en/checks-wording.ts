import type { WordingCheckDiagnostics } from '../../diagnostics/areas/checks-wording.ts';
import type { AreaWording } from '../wording.ts';

export const wordingChecks: AreaWording<WordingCheckDiagnostics> = {
  HT480: ({ written, right, why }) => ({
    message: `“${written}” should be “${right}”`,
    hint: `write “${right}” (${why})`,
  }),
};
