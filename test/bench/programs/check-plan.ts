import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import * as z from 'zod';

/**
 * node check-plan.cjs PLAN: what a program must do at least to check a plan: read it with the yaml package and hold it
 * against a schema of zod that describes the keys which the plan uses.
 */
const word = z.union([z.string(), z.number()]);
const words = z.union([word, z.array(word)]);
const owners = z.record(z.string(), words);

const work = {
  id: word.optional(),
  title: z.string().optional(),
  text: z.string().optional(),
  owners: owners.optional(),
  deadline: words.optional(),
  deliverable: z.string().optional(),
  remark: z.string().optional(),
  fields: z.record(z.string(), word).optional(),
};
const measure = z.strictObject({ ...work, text: z.string() });
const task = z.strictObject({ ...work, prose: z.string().optional(), measures: z.array(measure).optional() });
const topic = z.strictObject({ ...work, title: z.string(), tasks: z.array(task).min(1) });

const column = z.union([
  z.string(),
  z.strictObject({
    show: z.string(),
    title: z.string().optional(),
    roles: z.array(z.string()).optional(),
    separator: z.string().optional(),
  }),
]);

const list = z.strictObject({
  id: word,
  kind: z.enum(['task-list', 'progress-table', 'checklist', 'ledger']),
  mark: z.string().optional(),
  title: z.string().min(1),
  columns: z.array(column).min(1).optional(),
});

const plan = z.strictObject({
  hongtou: z.literal(1),
  name: z.string().min(1),
  period: z.string().optional(),
  issuer: z.union([z.string(), z.array(z.string()).min(1)]),
  roles: z.array(z.strictObject({ id: z.string(), title: z.string().optional() })).optional(),
  defaults: z.strictObject({ owners: owners.optional() }).optional(),
  topics: z.array(topic),
  documents: z.array(list),
});

const [path = ''] = process.argv.slice(2);
const document = parseDocument(readFileSync(path, 'utf8'));
if (document.errors.length > 0) throw document.errors[0];
const read = plan.safeParse(document.toJS());
if (!read.success) throw read.error;
