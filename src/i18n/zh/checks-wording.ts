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
  HT484: ({ written, right, why }) => ({
    message: `“${written}”和固定提法不一致`,
    hint: `固定提法是“${right}”：${why}`,
  }),
  HT485: ({ written, corrected, why }) => ({
    message: `“${written}”：意思重复或者混在一起`,
    hint: corrected === undefined ? why : `改成“${corrected}”：${why}`,
  }),
};
