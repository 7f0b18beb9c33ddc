import type { StructureCheckDiagnostics } from '../../diagnostics/areas/checks-structure.ts';
import type { AreaWording } from '../wording.ts';

export const structureChecks: AreaWording<StructureCheckDiagnostics> = {
  HT450: ({ written, before, problem }) => ({
    message:
      problem === 'missing'
        ? `“${before}”后面接着就是“${written}”，中间少了序号`
        : `“${before}”后面又是“${written}”，序号重复`,
    hint: '补上漏掉的一项，或者把后面的序号改成连续的',
  }),
  HT451: ({ written, corrected, mark, usual }) => ({
    message: `“${written}”这一项用“${mark}”收尾，其他各项用“${usual}”`,
    hint: corrected === undefined ? `改成“${usual}”` : `写成“${corrected}”`,
  }),
  HT452: ({ written, problem }) => ({
    message:
      problem === 'sentence-inside'
        ? `各项之间用了分号，可是“${written}”所在的一项里面有句号`
        : `到“${written}”为止，各项之间有的用分号、有的用句号`,
    hint: '有一项里面有句号的，各项末尾都用句号；否则都用分号（GB/T 15834—2011 附录 A.4）',
  }),
};
