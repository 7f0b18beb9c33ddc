import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { describe as inWords } from '../../src/i18n/describe.ts';
import { campaignSchema } from '../../src/schema/campaign-input.ts';
import { limits } from '../../src/schema/limits.ts';
import { readBureau, readCampaign, readOffices } from '../../src/schema/read.ts';
import { unwritten } from './positioned.ts';

function findingsOf(value: unknown): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  readCampaign(unwritten(value), (one) => found.push(one));
  return found;
}

const plan = (more: object) => ({ hongtou: 1, name: '专项整治', ...more });

/** Keys that the schema knows, so that values that make no sense get deep into it. */
const knownWords = [
  ...new Set(JSON.stringify(Object.keys(campaignSchema.shape)).match(/\w+/gu)),
  ...['title', 'text', 'tasks', 'measures', 'kind', 'notice', 'table', 'columns', 'group', 'rows', 'body'],
  ...['sections', 'show', 'what', 'annexes', 'id', 'cells', 'total', 'date', 'by', 'include', 'words'],
  ...['__proto__', 'constructor', 'toString', '标题', '【', '', ' '],
];
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(
      fc.constantFrom(...knownWords),
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...knownWords) },
        { weight: 1, arbitrary: fc.string() },
      ),
      tie('value'),
      { maxKeys: 6 },
    ),
  ),
})).value;

describe('whatever a file says', () => {
  it('it is read without an exception, and every finding has a place and words', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const found: Diagnostic[] = [];
        for (const read of [readCampaign, readOffices, readBureau]) {
          read(unwritten(value), (one) => found.push(one));
          if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
            read(unwritten({ hongtou: 1, name: '甲', offices: [], ...value }), (one) => found.push(one));
          }
        }
        for (const one of found) {
          expect(one.span).toBeDefined();
          for (const language of ['zh', 'en'] as const) {
            const { message, hint } = inWords(one, language);
            expect(message.length).toBeGreaterThan(0);
            expect(`${message}${hint}`).not.toMatch(/undefined|\[object|NaN/u);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('what is kept is read again without a finding', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const first = readCampaign(unwritten(plan({ topics: value, documents: value })), () => undefined);
        if (first && !JSON.stringify(first.value).includes('（缺')) {
          expect(findingsOf(first.value)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile plans', () => {
  it('may have keys of every object', () => {
    const value: unknown = JSON.parse(
      '{"hongtou":1,"name":"甲","__proto__":{"polluted":1},"constructor":{},"toString":1,"facts":{"__proto__":"x","constructor":"y"}}',
    );
    expect(
      findingsOf(value).map(({ code, parameters }) => [code, 'key' in parameters && parameters.key]),
    ).toEqual([
      ['HT201', '__proto__'],
      ['HT201', 'constructor'],
      ['HT201', 'toString'],
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('may be nested deeper than anybody can mean', () => {
    let sections: unknown = [];
    for (let depth = 0; depth < 50_000; depth += 1) sections = [{ section: '甲', sections }];
    const documents = [{ kind: 'notice', title: '甲', body: sections }];
    expect(findingsOf(plan({ documents })).map(({ code }) => code)).toEqual(['HT211']);
    let unknown: unknown = 1;
    for (let depth = 0; depth < 50_000; depth += 1) unknown = { unknown };
    expect(findingsOf(plan({ unknown })).map(({ code }) => code)).toEqual(['HT201']);
  });

  it('may be longer than anybody can mean', () => {
    const many = Array.from({ length: 100_000 }, () => ({ title: '甲' }));
    expect(findingsOf(plan({ topics: many }))).toMatchObject([
      { code: 'HT210', parameters: { count: 100_000, limit: limits.items } },
    ]);
    const facts = Object.fromEntries(many.map((_, index) => [`事实${index}`, index]));
    expect(findingsOf(plan({ facts }))).toMatchObject([{ code: 'HT210', parameters: { count: 100_000 } }]);
    expect(findingsOf(plan({ name: '甲'.repeat(1_000_000) }))).toMatchObject([{ code: 'HT209' }]);
  });

  it('are not answered with ten thousand times the same finding', () => {
    const found = findingsOf(plan({ topics: Array.from({ length: 10_000 }, () => ({ titel: '甲' })) }));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toMatchObject({ code: 'HT109', parameters: { code: 'HT201', count: 9_900 } });
  });
});
