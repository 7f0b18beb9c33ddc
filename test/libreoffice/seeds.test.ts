import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { extractText } from '../support/extract-text.ts';
import { libreOfficeIsHere } from '../support/libreoffice.ts';
import { render } from '../support/rendered.ts';
import { type Difference, differences } from '../support/text-difference.ts';

/** Plan folder → the document that holds the whole original. */
const originals = [
  { plan: 'jilin-key-tasks-2021', document: /通知\.docx$/ },
  { plan: 'jinfeng-tasks-2024', document: /责任分工.*\.docx$/ },
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

/** What a merged cell at the left says, with the number before it. A page that the cell goes on to says it again. */
function labels(plan: string): readonly string[] {
  const file = join(import.meta.dirname, '../../plans', plan, 'campaign.yaml');
  const { topics } = parse(readFileSync(file, 'utf8')) as { topics: readonly { title: string }[] };
  return topics.flatMap(({ title }, index) => [`${index + 1}${title}`, title]);
}

const count = (text: string, part: string): number => text.split(part).length - 1;

/** Takes out labels that stand more often than they should, from the second on. */
function withoutRepeatedLabels(rendered: string, expected: string, repeated: readonly string[]): string {
  return repeated.reduce((text, label) => {
    let rest = text;
    while (count(rest, label) > count(expected, label)) {
      const second = rest.indexOf(label, rest.indexOf(label) + label.length);
      rest = rest.slice(0, second) + rest.slice(second + label.length);
    }
    return rest;
  }, rendered);
}

const size = (found: readonly Difference[]): number =>
  found.reduce((sum, one) => sum + Math.max(one.removed.length, one.added.length), 0);

describe.runIf(libreOfficeIsHere())('the text of the originals', () => {
  const shares: { readonly changed: number; readonly of: number }[] = [];

  for (const { plan, document } of originals) {
    test(`${plan}: everything is there, in order, but for the listed corrections`, async () => {
      const file = [...render(`plans/${plan}`)].find(([name]) => document.test(name))?.[1] ?? '';
      const original = onlyText(
        readFileSync(join(import.meta.dirname, `../fixtures/seeds/${plan}.txt`), 'utf8'),
      );
      const expected = correct(original, corrections(plan));
      const rendered = withoutRepeatedLabels(onlyText(await extractText(file)), expected, labels(plan));
      expect(differences(expected, rendered)).toEqual([]);
      const changed = size(differences(original, expected));
      shares.push({ changed, of: original.length });
      console.info(`${plan}: the corrections change ${changed} of ${original.length} characters`);
    });
  }

  test('the corrections change at most 5 % of the text', () => {
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(shares).toHaveLength(originals.length);
    expect(sum(shares.map(({ changed }) => changed)) / sum(shares.map((one) => one.of))).toBeLessThan(0.05);
  });
});
