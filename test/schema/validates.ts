/**
 * Whether a value keeps a JSON schema, for the keywords of draft-07 that our schema is made of.
 * A keyword that is not known here fails the test instead of being passed over.
 */
export function validates(schema: unknown, value: unknown, root: Schema = schema as Schema): boolean {
  if (typeof schema === 'boolean') return schema;
  return Object.entries(schema as Schema).every(([keyword, rule]) => {
    const check = keywords[keyword];
    if (!check) throw new Error(`unknown keyword ${keyword}`);
    return check(rule, value, root, schema as Schema);
  });
}

type Schema = { readonly [keyword: string]: unknown };
type Keyword = (rule: unknown, value: unknown, root: Schema, schema: Schema) => boolean;

const about: Keyword = () => true;
const list = (rule: unknown): readonly unknown[] => rule as readonly unknown[];
const isMap = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keywords: Readonly<Record<string, Keyword>> = {
  $schema: about,
  title: about,
  description: about,
  definitions: about,
  enumDescriptions: about,
  $ref: (rule, value, root) => {
    const definitions = root.definitions as Schema;
    return validates(definitions[String(rule).replace('#/definitions/', '')], value, root);
  },
  type: (rule, value) => (Array.isArray(rule) ? rule : [rule]).some((type) => isOfType(value, type)),
  const: (rule, value) => value === rule,
  enum: (rule, value) => list(rule).includes(value),
  anyOf: (rule, value, root) => list(rule).some((one) => validates(one, value, root)),
  oneOf: (rule, value, root) => list(rule).filter((one) => validates(one, value, root)).length === 1,
  allOf: (rule, value, root) => list(rule).every((one) => validates(one, value, root)),
  not: (rule, value, root) => !validates(rule, value, root),
  required: (rule, value) => !isMap(value) || list(rule).every((key) => Object.hasOwn(value, String(key))),
  properties: (rule, value, root) =>
    !isMap(value) ||
    Object.entries(rule as Schema).every(
      ([key, part]) => !Object.hasOwn(value, key) || validates(part, value[key], root),
    ),
  additionalProperties: (rule, value, root, schema) =>
    !isMap(value) ||
    Object.keys(value).every(
      (key) => Object.hasOwn((schema.properties ?? {}) as Schema, key) || validates(rule, value[key], root),
    ),
  propertyNames: (rule, value, root) =>
    !isMap(value) || Object.keys(value).every((key) => validates(rule, key, root)),
  items: (rule, value, root) => !Array.isArray(value) || value.every((item) => validates(rule, item, root)),
  minItems: (rule, value) => !Array.isArray(value) || value.length >= Number(rule),
  maxItems: (rule, value) => !Array.isArray(value) || value.length <= Number(rule),
  minLength: (rule, value) => typeof value !== 'string' || value.length >= Number(rule),
  maxLength: (rule, value) => typeof value !== 'string' || value.length <= Number(rule),
  pattern: (rule, value) => typeof value !== 'string' || new RegExp(String(rule), 'u').test(value),
  minimum: (rule, value) => typeof value !== 'number' || value >= Number(rule),
  maximum: (rule, value) => typeof value !== 'number' || value <= Number(rule),
};

function isOfType(value: unknown, type: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isMap(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
