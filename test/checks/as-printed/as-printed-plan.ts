import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Expectations, readExpectations } from './read-expectations.ts';

const folder = join(import.meta.dirname, '../../fixtures/seeds-as-printed');

/** Folders of the fixtures, named as the plans they were printed from. */
export const asPrintedPlans: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export function filesOf(plan: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(folder, plan)).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, plan, name), 'utf8')]));
}

/** A page of a fixture that is no plan; empty where there is none. */
export function pageOf(plan: string, name: string): string {
  return readdirSync(join(folder, plan)).includes(name) ? readFileSync(join(folder, plan, name), 'utf8') : '';
}

/** What the comments of a plan expect. */
export function expectationsOf(plan: string): Expectations {
  const all = Object.entries(filesOf(plan)).map(([path, text]) => readExpectations({ path, text }));
  return {
    expected: all.flatMap(({ expected }) => expected),
    gaps: all.flatMap(({ gaps }) => gaps),
  };
}
