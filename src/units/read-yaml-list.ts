import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/span.ts';
import type { PositionedYaml } from '../source/read-yaml.ts';
import type { Entry } from './entry.ts';
import { type Field, fieldOf, titleMeant } from './fields.ts';

/**
 * Reads a list of names, or of maps with `name`, `district`, `group`, `contact` and `phone` or the titles of columns;
 * the list may stand below `units:`. Reported: what is no such list (HT913), and keys that are misspelt or of no use
 * (HT906, HT907).
 */
export function readYamlList(yaml: PositionedYaml, onEntry: (entry: Entry) => void, report: Report): void {
  const { value } = yaml;
  const [path, items] = isRecord(value) ? [['units'], value.units] : [[], value];
  if (!Array.isArray(items)) {
    report(diagnostic('HT913', { part: 'list', key: '' }, yaml.locate(path)));
    return;
  }
  for (const [index, item] of items.entries()) {
    const at = [...path, index];
    const entry =
      typeof item === 'string' ? nameAlone(item, yaml.locate(at)) : readMap(item, at, yaml, report);
    if (entry) onEntry(entry);
  }
}

const nameAlone = (name: string, span: Span): Entry => ({ values: { name }, span: () => span });

function readMap(
  item: unknown,
  at: readonly (string | number)[],
  yaml: PositionedYaml,
  report: Report,
): Entry | undefined {
  if (!isRecord(item)) {
    report(diagnostic('HT913', { part: 'item', key: '' }, yaml.locate(at)));
    return undefined;
  }
  const values: { [Name in Field]?: string } = {};
  const keys = new Map<Field, string>();
  let groups: readonly string[] | undefined;
  for (const [key, value] of Object.entries(item)) {
    const field = fieldOf(key);
    const used = field && keys.get(field);
    if (field === undefined || used !== undefined) {
      const suggestion = used === undefined ? titleMeant(key) : undefined;
      const span = yaml.locate([...at, key], 'key');
      if (suggestion !== undefined) report(diagnostic('HT906', { column: key, suggestion }, span));
      else report(diagnostic('HT907', { column: key, ...(used === undefined ? {} : { used }) }, span));
      continue;
    }
    keys.set(field, key);
    if (field === 'group' && Array.isArray(value) && value.every((one) => typeof one === 'string')) {
      groups = value;
    } else if (typeof value === 'string' || typeof value === 'number') values[field] = String(value);
    else if (value !== null) report(diagnostic('HT913', { part: 'value', key }, yaml.locate([...at, key])));
  }
  const span = (field: Field) => {
    const key = keys.get(field);
    return yaml.locate(key === undefined ? at : [...at, key]);
  };
  return { values, ...(groups && { groups }), span };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
