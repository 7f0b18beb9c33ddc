/** A node of a JSON schema: plain JSON. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonMap = { readonly [key: string]: Json };

const include: JsonMap = { $ref: '#/definitions/include' };

const includeDefinition: JsonMap = {
  type: 'object',
  title: '引用文件',
  description: '把内容放到本计划文件夹里的另一个 YAML 文件，例如：{ include: 任务.yaml }',
  properties: {
    include: { type: 'string', title: '文件名', description: '相对于本文件的位置，例如：任务.yaml' },
  },
  required: ['include'],
  additionalProperties: false,
};

/**
 * Makes a generated schema fit for editors: “text or number” becomes one type instead of two branches (an editor
 * explains and completes the first branch only), every list of maps may be, or may hold, an include, and so may be a
 * map that says so (`includable`).
 */
export function tidyJsonSchema(schema: object): object {
  const { definitions, ...rest } = tidy(schema as JsonMap) as JsonMap;
  return { ...rest, definitions: { ...(definitions as JsonMap), include: includeDefinition } };
}

function tidy(node: Json): Json {
  if (Array.isArray(node)) return node.map(tidy);
  if (!isMap(node)) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, tidy(value)]));
  return withIncludes(mergeScalars(liftTitles(textKeys(readablePattern(inner)))));
}

/** Chinese letters in a pattern stand as they are, also where the program was built in ASCII and escapes them. */
function readablePattern(node: JsonMap): JsonMap {
  if (typeof node.pattern !== 'string') return node;
  const pattern = node.pattern.replace(/\\u([0-9a-f]{4})/giu, (written, code: string) => {
    const letter = String.fromCharCode(Number.parseInt(code, 16));
    return /\p{L}|\p{P}/u.test(letter) ? letter : written;
  });
  return { ...node, pattern };
}

/** Beside a `$ref` draft-07 ignores everything (8.3): what is said of the use moves out of the branch. */
function liftTitles(node: JsonMap): JsonMap {
  const [only, ...others] = Array.isArray(node.allOf) ? node.allOf : [];
  if (!isMap(only) || others.length > 0) return node;
  const { $ref, ...said } = only;
  return $ref === undefined ? node : { ...said, ...node, allOf: [{ $ref }] };
}

/** Keys are always texts; the generator also lists those that look like numbers. */
function textKeys(node: JsonMap): JsonMap {
  const names = node.propertyNames;
  if (!isMap(names) || !Array.isArray(names.anyOf)) return node;
  return { ...node, propertyNames: names.anyOf[0] ?? {} };
}

/** anyOf of a text and a number → one node; the limits of texts do not concern numbers (draft-07, 6.3). */
function mergeScalars(node: JsonMap): JsonMap {
  const { anyOf, ...rest } = node;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return node;
  const [text, number] = anyOf;
  if (!isMap(text) || !isMap(number) || text.type !== 'string' || number.type !== 'number') return node;
  if (text.enum !== undefined || Object.keys(number).length !== 1) return node;
  return { ...text, ...rest, type: ['string', 'number'] };
}

function withIncludes(node: JsonMap): JsonMap {
  if (node.includable === true) {
    const { includable, title, description, ...map } = node;
    return { ...(title ? { title } : {}), ...(description ? { description } : {}), anyOf: [map, include] };
  }
  if (node.type !== 'array' || !isMap(node.items) || !holdsMaps(node.items)) return node;
  const { title, description, items, ...list } = node;
  const options = Array.isArray(items.anyOf) ? items.anyOf : [items];
  const about = { ...(title ? { title } : {}), ...(description ? { description } : {}) };
  return { ...about, anyOf: [{ ...list, items: { anyOf: [...options, include] } }, include] };
}

function holdsMaps(items: JsonMap): boolean {
  if (items.type === 'object' || items.$ref !== undefined) return true;
  return Array.isArray(items.anyOf) && items.anyOf.some((option) => isMap(option) && holdsMaps(option));
}

function isMap(node: Json | undefined): node is JsonMap {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
