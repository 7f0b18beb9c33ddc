import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { campaignJsonSchema } from '../../src/schema/json-schema.ts';

const file = join(import.meta.dirname, '../../plans/campaign.schema.json');
const written = `${JSON.stringify(campaignJsonSchema(), null, 2)}\n`;

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every node of the schema with the way to it. */
function* nodesOf(value: unknown, way = '#'): Generator<readonly [way: string, node: Node]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* nodesOf(item, `${way}/${index}`);
  } else if (isNode(value)) {
    yield [way, value];
    for (const [key, part] of Object.entries(value)) yield* nodesOf(part, `${way}/${key}`);
  }
}

const schema = JSON.parse(written) as Node;
const nodes = [...nodesOf(schema)];
const properties = nodes.filter(([way]) => /\/properties\/[^/]+$/u.test(way));

describe('the JSON schema of a plan', () => {
  it('is the one beside the plans; `hongtou schema` writes it anew', () => {
    expect(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).toBe(written);
  });

  it('is of draft-07, which editors read best', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  });

  it('explains every key in Chinese', () => {
    const silent = properties.filter(([, { title, description }]) =>
      [title, description].some((said) => typeof said !== 'string' || !/\p{Script=Han}/u.test(said)),
    );
    expect(properties.length).toBeGreaterThan(150);
    expect(silent.map(([way]) => way)).toEqual([]);
  });

  it('explains every word out of a few', () => {
    const unexplained = nodes.filter(
      ([, { enum: words, enumDescriptions: meanings }]) =>
        Array.isArray(words) &&
        /[a-z]/u.test(words.join('')) &&
        (!Array.isArray(meanings) || meanings.length !== words.length),
    );
    expect(unexplained.map(([way]) => way)).toEqual([]);
  });

  it('says nothing beside a $ref, where draft-07 would not see it', () => {
    const hidden = nodes.filter(([, node]) => '$ref' in node && Object.keys(node).length > 1);
    expect(hidden.map(([way]) => way)).toEqual([]);
  });

  it('has a definition for every $ref', () => {
    const missing = nodes.flatMap(([, { $ref }]) =>
      typeof $ref === 'string' && !nodes.some(([way]) => way === $ref) ? [$ref] : [],
    );
    expect(missing).toEqual([]);
  });

  it('refuses keys that it does not know', () => {
    const open = nodes.filter(
      ([, node]) => isNode(node.properties) && node.type === 'object' && node.additionalProperties !== false,
    );
    expect(open.map(([way]) => way)).toEqual([]);
  });

  it('describes what is written, not what becomes of it', () => {
    const definitions = schema.definitions as Node;
    const office = definitions.office as { readonly anyOf: readonly Node[] };
    expect(office.anyOf.map(({ type }) => type)).toEqual([['string', 'number'], 'object']);
    const lead = ((definitions.topic as Node).properties as Node).lead as Node;
    expect(lead).toMatchObject({ title: '牵头单位', allOf: [{ $ref: '#/definitions/owners' }] });
  });

  it('takes an include for a list of maps and for each of its items', () => {
    const topics = (schema.properties as Node).topics as { readonly anyOf: readonly Node[] };
    const include = { $ref: '#/definitions/include' };
    expect(topics.anyOf).toEqual([
      {
        type: 'array',
        maxItems: 10_000,
        items: { anyOf: [{ $ref: '#/definitions/topic' }, include] },
      },
      include,
    ]);
  });
});
