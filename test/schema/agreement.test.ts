import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { campaignSchema } from '../../src/schema/campaign-input.ts';
import { explainKey } from '../../src/schema/explain-key.ts';
import { campaignJsonSchema } from '../../src/schema/json-schema.ts';
import { readCampaign } from '../../src/schema/read.ts';
import { positioned, unwritten } from './positioned.ts';
import { validates } from './validates.ts';

const text = readFileSync(join(import.meta.dirname, 'full-campaign.yaml'), 'utf8');
const full: unknown = parse(text);
const schema: unknown = JSON.parse(JSON.stringify(campaignJsonSchema()));

/** Dates that no calendar has, lengths, type sizes and colours are beyond a JSON schema. */
const beyondSchema = new Set(['HT207', 'HT208', 'HT240', 'HT241', 'HT242', 'HT243']);

type Path = readonly (string | number)[];

/** The way to every part of a value. */
function pathsOf(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pathsOf(part).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
  );
  return [[], ...inner];
}

/** A copy in which one part is another. */
function replaced(value: unknown, [step, ...rest]: Path, part: unknown): unknown {
  if (step === undefined) return part;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? replaced(item, rest, part) : item));
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.map(([key, one]) => [key, key === step ? replaced(one, rest, part) : one]),
  );
}

const paths = pathsOf(full);
const part = (path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Readonly<Record<string | number, unknown>>)[step], full);

/** What a slip puts in the place of a part: another part of the same plan, or something simple. */
const slip = fc.oneof(
  fc.constantFrom(...paths).map(part),
  fc.constantFrom('', ' ', '字', 0, -1, 1.5, 1e9, true, false, [], {}, [[]], [''], 'notice', 'topics', {
    title: '字',
  }),
);

describe('reading and the JSON schema', () => {
  it('both take the plan that has every key', () => {
    const found: Diagnostic[] = [];
    readCampaign(positioned(text), (one) => found.push(one));
    expect(found).toEqual([]);
    expect(validates(schema, full)).toBe(true);
  });

  it('there is no key that this plan does not have', () => {
    const written = new Set(paths.map((path) => path.filter((step) => typeof step === 'string').at(-1)));
    const keys = [...JSON.stringify(schema).matchAll(/"properties":(\{.*?\})/gu)].length;
    expect(keys).toBeGreaterThan(20);
    const known = Object.entries((schema as { definitions: object }).definitions).flatMap(([, definition]) =>
      propertiesOf(definition),
    );
    expect(
      [...new Set([...propertiesOf(schema), ...known])].filter(
        (key) => !written.has(key) && key !== 'include',
      ),
    ).toEqual([]);
    expect(explainKey('rows').length).toBeGreaterThan(0);
  });

  it('agree on whatever a slip makes of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), slip, (path, other) => {
        const plan = replaced(full, path, other);
        const found: Diagnostic[] = [];
        readCampaign(unwritten(plan), (one) => found.push(one));
        const codes = found.map(({ code }) => code).filter((code) => !beyondSchema.has(code));
        expect({ path, valid: codes.length === 0, codes }).toEqual({
          path,
          valid: validates(schema, plan),
          codes,
        });
      }),
      { numRuns: 300 },
    );
  });
});

/** The inspection puts the value together itself; this is what it must come to. */
describe('reading and zod', () => {
  it('make the same of whatever both take', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...paths), slip, (path, other) => {
        const plan = replaced(full, path, other);
        const found: Diagnostic[] = [];
        const read = readCampaign(unwritten(plan), (one) => found.push(one));
        const parsed = campaignSchema.safeParse(plan);
        expect({ path, isTaken: parsed.success }).toEqual({ path, isTaken: found.length === 0 });
        if (!parsed.success) return;
        taken += 1;
        expect(read?.value).toEqual(parsed.data);
        expect(JSON.stringify(read?.value)).toBe(JSON.stringify(parsed.data));
      }),
      { numRuns: 500 },
    );
    expect(taken).toBeGreaterThan(10);
  });
});

function propertiesOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = Object.entries(node).flatMap(([key, value]) =>
    key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : [],
  );
  return [...own, ...Object.values(node).flatMap(propertiesOf)];
}
