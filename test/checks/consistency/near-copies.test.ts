import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NearCopy, nearCopies } from '../../../src/checks/consistency/near-copies.ts';

/** What `nearCopies` says, found by holding every place against every earlier one that begins alike. */
function foundOneByOne(text: string): readonly NearCopy[] {
  const places = Array.from({ length: Math.max(0, text.length - 3) }, (_, place) => place);
  return places.flatMap((later) => {
    const alike = places.slice(0, later).filter((earlier) => seedAt(text, earlier) === seedAt(text, later));
    const compared = alike.slice(alike.length < 64 ? -16 : -2).reverse();
    return compared.flatMap((earlier) => [
      ...differencesAfter(text, later + 4, earlier + 4),
      ...differencesBefore(text, later, earlier),
    ]);
  });
}

const seedAt = (text: string, place: number): string => text.slice(place, place + 4);

const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 2],
] as const;

function differencesAfter(text: string, later: number, earlier: number): readonly NearCopy[] {
  if (text[later] === text[earlier]) return [];
  return shapes.flatMap(([more, less]) => differenceAt(text, later, earlier, more, less));
}

function differencesBefore(text: string, later: number, earlier: number): readonly NearCopy[] {
  if (text[later - 1] === text[earlier - 1]) return [];
  return shapes.flatMap(([more, less]) =>
    later - more <= 0 || earlier - less <= 0
      ? []
      : differenceAt(text, later - more, earlier - less, more, less).filter(({ before }) => before < 4),
  );
}

function differenceAt(
  text: string,
  later: number,
  earlier: number,
  more: number,
  less: number,
): readonly NearCopy[] {
  const agreement = (one: string, other: string): number => {
    let count = 0;
    while (count < 24 && count < one.length && one[count] === other[count] && one[count] !== '\n') count++;
    return count;
  };
  const backwards = (end: number): string => [...text.slice(0, end)].reverse().join('');
  const before = agreement(backwards(later), backwards(earlier));
  const after = agreement(text.slice(later + more), text.slice(earlier + less));
  const [here, there] = [text.slice(later, later + more), text.slice(earlier, earlier + less)];
  if (before === 0 || after === 0 || /\P{Script=Han}/u.test(here + there)) return [];
  if (more === 2 && (here[0] === here[1] || here !== `${there[1]}${there[0]}`)) return [];
  return [
    { before, after, later: { start: later, letters: here }, earlier: { start: earlier, letters: there } },
  ];
}

// Few, so that nearly every place begins like others, and many, of which most stand in set phrases.
const few = ['甲', '甲', '甲', '乙', '1', '\n'];
const many = [...'安全生产责任落实检查整改情况报送各单位，。', '隐患排查治理', '主体责任', '安全生产', '\n'];

test.each([
  { letters: few, longest: 240, repeated: 4 },
  { letters: many, longest: 400, repeated: 2 },
])('no near copy is lost by what is passed over', ({ letters, longest, repeated }) => {
  const some = fc.array(fc.constantFrom(...letters), { maxLength: longest });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: repeated }), (written, times) => {
      const text = written.join('').repeat(times).slice(0, longest);
      expect(nearCopies(text)).toEqual(foundOneByOne(text));
    }),
    { numRuns: 300 },
  );
});
