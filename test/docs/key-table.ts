import { campaignJsonSchema } from '../../src/schema/json-schema.ts';
import { places } from './key-places.ts';

/** A node of the JSON schema, as far as it is looked at. */
interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
}

export interface Key {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
}

/** Keys that may stand in one place. */
export interface KeyGroup {
  readonly zh: string;
  readonly en: string;
  readonly keys: readonly Key[];
}

/** Every key of campaign.yaml by the place where it stands, in the order of the manual. */
export function keyGroups(): readonly KeyGroup[] {
  const schema = campaignJsonSchema();
  const keysAt = (path: string): readonly Key[] => keysOf(nodeAt(schema, path));
  return places.map(({ zh, en, at, shared = [], forms }) => {
    const elsewhere = new Set(shared.flatMap(keysAt).map(({ key }) => key));
    const all = at.flatMap(keysAt).map((one) => (forms ? { ...one, required: false } : one));
    const keys = new Map(all.map((one) => [one.key, one]));
    return { zh, en, keys: [...keys.values()].filter(({ key }) => !elsewhere.has(key)) };
  });
}

/** Places of the schema that list keys and are not in the manual. */
export function forgottenPlaces(): readonly string[] {
  const known = new Set(places.flatMap(({ at }) => at));
  return [...placesIn(campaignJsonSchema(), '#')].filter((path) => !known.has(path));
}

/** Everything below it is written by `write-key-table.ts`. */
export const keyTableMark = '<!-- keys -->\n\n';

/** The table as it stands in the Chinese manual. */
export function printKeyTable(): string {
  return keyGroups()
    .flatMap(({ zh, keys }) => [
      `### ${zh}`,
      '',
      '| 键 | 名称 | 说明 |',
      '| --- | --- | --- |',
      ...keys.map(printKey),
      '',
    ])
    .join('\n');
}

const printKey = ({ key, title, description, required }: Key): string =>
  `| \`${key}\`${required ? ' 必写' : ''} | ${title} | ${description.replaceAll('|', '\\|')} |`;

function keysOf({ properties = {}, required = [] }: Node): readonly Key[] {
  return Object.entries(properties).map(([key, { title = '', description = '' }]) => ({
    key,
    title,
    description,
    required: required.includes(key),
  }));
}

function nodeAt(schema: object, path: string): Node {
  const steps = path.split('/').slice(1);
  const found = steps.reduce<unknown>(
    (node, step) => (node as Readonly<Record<string, unknown>>)[step],
    schema,
  );
  return found as Node;
}

function* placesIn(node: unknown, path: string): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if ('properties' in node) yield path;
  for (const [step, part] of Object.entries(node)) yield* placesIn(part, `${path}/${step}`);
}
