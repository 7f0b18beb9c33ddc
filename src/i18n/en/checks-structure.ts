import type { StructureCheckDiagnostics } from '../../diagnostics/areas/checks-structure.ts';
import type { AreaWording } from '../wording.ts';

export const structureChecks: AreaWording<StructureCheckDiagnostics> = {
  HT430: (found) => {
    if (found.problem === 'none') {
      const there =
        found.count === 0 ? 'no annex' : `${found.count} annex${found.count === 1 ? '' : 'es'} only`;
      return {
        message: `The text names annex ${found.number}, and the document has ${there}`,
        hint: 'Add it to annexes, or correct the number; 【附件：id】 is numbered by the program',
      };
    }
    const { number, named, title } = found;
    return {
      message: `The text calls annex ${number} “${named}”, and its title is “${title}”`,
      hint:
        found.problem === 'other'
          ? `Name annex ${found.other}; 【附件：id】 is numbered by the program`
          : 'Use one title; 【附件：id的标题】 always does',
    };
  },
  HT431: ({ titles, isNone }) => ({
    message: isNone
      ? `The text mentions none of the annexes: ${titles.map((title) => `“${title}”`).join(', ')}`
      : `The text does not mention the annex ${titles.map((title) => `“${title}”`).join(', ')}`,
    hint: 'Say so where it is used, as in （见【附件：id】）, or remove it from annexes',
  }),
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
