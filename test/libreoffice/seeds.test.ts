import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractText } from '../support/extract-text.ts';
import { libreOfficeIsHere } from '../support/libreoffice.ts';
import { render } from '../support/rendered.ts';
import { type Difference, differences } from '../support/text-difference.ts';

/** Plan folder → the document that holds the whole original, and the names that a merged cell repeats on each page. */
const originals = [
  { plan: 'jilin-key-tasks-2021', document: /通知\.docx$/, repeated: /^\d?.+(?:专题|整治)$/u },
  { plan: 'jinfeng-tasks-2024', document: /责任分工.*\.docx$/, repeated: /^.+提升行动$/u },
] as const;

/** White space and the signs that part cells in corrections.md are not what is compared. */
const onlyText = (text: string): string => text.replace(/[\s\u3000\u200b\ufeff│⏎`]+/g, '');

interface Correction {
  readonly place: string;
  readonly original: string;
  readonly plan: string;
}

/** The rows of corrections.md: place, original, plan, reason. */
function corrections(plan: string): readonly Correction[] {
  const page = readFileSync(join(import.meta.dirname, '../../plans', plan, 'corrections.md'), 'utf8');
  return page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| 位置'))
    .map((line) => {
      const [, place = '', original = '', changed = ''] = line.split('|').map(onlyText);
      return { place, original, plan: changed };
    });
}

/** Applies each correction in turn; one that finds nothing to correct is a mistake in the list. */
function correct(original: string, list: readonly Correction[]): string {
  return list.reduce((text, { place, original: from, plan }) => {
    if (!text.includes(from)) throw new Error(`${place}: “${from}” is not in the original`);
    return text.replaceAll(from, plan);
  }, original);
}

const size = (found: readonly Difference[]): number =>
  found.reduce((sum, one) => sum + Math.max(one.removed.length, one.added.length), 0);

describe.runIf(libreOfficeIsHere())('the text of the originals', () => {
  for (const { plan, document, repeated } of originals) {
    test(`${plan}: everything is there, in order, but for the listed corrections`, async () => {
      const file = [...render(`plans/${plan}`)].find(([name]) => document.test(name))?.[1] ?? '';
      const original = onlyText(
        readFileSync(join(import.meta.dirname, `../fixtures/seeds/${plan}.txt`), 'utf8'),
      );
      const expected = correct(original, corrections(plan));
      const rendered = onlyText(await extractText(file));
      const share = (100 * size(differences(original, expected))) / original.length;
      console.info(`${plan}: the corrections change ${share.toFixed(1)} % of ${original.length} characters`);
      const others = differences(expected, rendered).filter(
        (one) => one.removed !== '' || !repeated.test(one.added),
      );
      expect(others).toEqual([]);
      expect(share).toBeLessThan(5);
    });
  }
});
