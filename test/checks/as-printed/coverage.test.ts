import { expect, test } from 'vitest';
import { defects, excuses, type Means, namedIds, outcomeOf, reasons } from './defects.ts';

/** How many defects are found at least, in some of their places at least. To be raised, never lowered. */
const floors = { D0: 16, D: 64, T: 65 } as const;

const idsOf = (means: Means) => [...defects].filter(([, one]) => one.means === means).map(([id]) => id);

test('the list has 239 defects', () => {
  expect((['D0', 'D', 'T', 'H'] as const).map((one) => idsOf(one).length)).toEqual([43, 84, 90, 22]);
});

test('every defect has a fate', () => {
  expect([...defects.keys()].filter((id) => outcomeOf(id).kind === 'unknown')).toEqual([]);
});

test('comments name defects of the list', () => {
  expect([...namedIds].filter((id) => !defects.has(id))).toEqual([]);
});

test('what is left to others has one known reason and is missing nowhere', () => {
  for (const [id, defect] of defects) {
    const given = excuses.flatMap((key) => defect[key] ?? []);
    expect(
      given.filter((reason) => !(reason in reasons)),
      id,
    ).toEqual([]);
    expect(given.length, id).toBeLessThanOrEqual(1);
    if (defect.person ?? defect.import) expect(outcomeOf(id).missingIn, id).toEqual([]);
  }
});

test.each(['D0', 'D', 'T'] as const)('defects of the kind %s are found', (means) => {
  const found = idsOf(means).filter((id) => outcomeOf(id).codes.length > 0);
  expect(found.length, `${found.length} of ${idsOf(means).length}`).toBeGreaterThanOrEqual(floors[means]);
});
