import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goalWords } from '../goals/goal.ts';
import { fillPage } from './fill-page.ts';
import type { Measured } from './measured.ts';

const docs = join(import.meta.dirname, '../../../docs');
const stored = join(import.meta.dirname, 'measured.json');

export const pages = { zh: join(docs, 'performance.md'), en: join(docs, 'performance.en.md') } as const;

export const readMeasured = (): Measured => JSON.parse(readFileSync(stored, 'utf8'));

/** Keeps what was measured, in place of what was measured of the same before, and writes it into the pages. */
export function writePages({ goals, sizes, ...now }: Measured): void {
  const before = readMeasured();
  const order = Object.keys(goalWords);
  const measured: Measured = {
    ...now,
    goals: mergeBy(({ id }) => id, before.goals, goals).toSorted(
      (one, other) => order.indexOf(one.id) - order.indexOf(other.id),
    ),
    sizes: mergeBy(({ program, tasks }) => `${program} ${tasks}`, before.sizes, sizes),
  };
  writeFileSync(stored, `${JSON.stringify(measured, undefined, 2)}\n`);
  for (const language of ['zh', 'en'] as const) {
    const page = pages[language];
    writeFileSync(page, fillPage(readFileSync(page, 'utf8'), measured, language));
  }
}

function mergeBy<One>(
  key: (one: One) => string,
  before: readonly One[],
  now: readonly One[],
): readonly One[] {
  const all = new Map(before.map((one) => [key(one), one]));
  for (const one of now) all.set(key(one), one);
  return [...all.values()];
}
