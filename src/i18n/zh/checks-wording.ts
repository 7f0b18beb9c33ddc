import type { WordingCheckDiagnostics } from '../../diagnostics/areas/checks-wording.ts';
import type { AreaWording } from '../wording.ts';

export const wordingChecks: AreaWording<WordingCheckDiagnostics> = {
  HT480: ({ written, right, why }) => ({
    message: `“${written}”应为“${right}”`,
    hint: `改成“${right}”：${why}`,
  }),
  HT482: ({ written, right, since }) => ({
    message: `“${written}”是旧名称，${since}以后不再使用`,
    hint: `改成现在的名称：${right}；说的是当时的事，写成“原${written}”`,
  }),
};
