import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../src/source/parse-document.ts';
import { placeOf, visitScalars } from '../../src/source/scalar-places.ts';
import { mayBeTrapped, scalarTraps } from '../../src/source/traps/index.ts';

/** What the traps are about, and what stands around it. */
const pieces = [
  ...[
    '甲',
    '乙丙',
    'title',
    '。',
    '，',
    ',',
    ' ',
    '\n',
    '\n  ',
    '\n- ',
    '\n  - ',
    '：',
    ':',
    ': ',
    '- ',
    '-',
    '－',
  ],
  ...[
    '—',
    '＃',
    '#',
    ' #',
    ' # ',
    '［',
    '］',
    '｛',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '\u3000',
    '\u00a0',
    '\t',
    '| \n  ',
  ],
];

const written = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));
const around = fc.constantFrom('', 'title: ', '- ', 'a: [', 'a: { b: ', 'a:\n  - b: ');

test('a text that is passed by would not have been caught by any trap', () => {
  let caught = 0;
  fc.assert(
    fc.property(around, written, (head, text) => {
      const file = { path: 'campaign.yaml', text: head + text };
      visitScalars(parse(file).contents, (node, role, flow, lonely) => {
        const found = scalarTraps.flatMap((trap) => trap(placeOf(node, file, role, flow, lonely)));
        if (mayBeTrapped(node, file.text, role, flow)) caught += found.length;
        else expect(found).toEqual([]);
      });
    }),
    { numRuns: 3_000, seed: 1 },
  );
  expect(caught).toBeGreaterThan(100);
});
