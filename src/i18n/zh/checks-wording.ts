import type { WordingCheckDiagnostics } from '../../diagnostics/areas/checks-wording.ts';
import type { AreaWording } from '../wording.ts';

export const wordingChecks: AreaWording<WordingCheckDiagnostics> = {
  HT480: ({ written, right, why }) => ({
    message: `“${written}”应为“${right}”`,
    hint: `改成“${right}”：${why}`,
  }),
};
