import type { StructureCheckDiagnostics } from '../../diagnostics/areas/checks-structure.ts';
import type { AreaWording } from '../wording.ts';

export const structureChecks: AreaWording<StructureCheckDiagnostics> = {
  HT450: ({ written, before, problem }) => ({
    message:
      problem === 'missing'
        ? `“${before}” is followed by “${written}”: a number is missing`
        : `“${before}” is followed by “${written}”: the number stands there twice`,
    hint: 'Add the missing item, or number on without a gap',
  }),
  HT451: ({ written, corrected, mark, usual }) => ({
    message: `The item at “${written}” ends in ${mark}, the others in ${usual}`,
    hint: corrected === undefined ? `End it in ${usual}` : `Write “${corrected}”`,
  }),
  HT452: ({ written, problem }) => ({
    message:
      problem === 'sentence-inside'
        ? `The items are parted by ；, and the one at “${written}” has a 。 inside`
        : `Up to “${written}”, some items are parted by ； and some by 。`,
    hint: 'End all of them in 。 where one has a 。 inside, else in ； (GB/T 15834—2011, annex A.4)',
  }),
};
