import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import { gbt9704, type Standard } from '../../src/standard/gbt9704.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { resolveText } from '../campaign/resolve-text.ts';
import { compileWith } from '../compose/read-templates.ts';
import { type BrokenPage, brokenPages } from './broken-pages.ts';
import { isKept, type StandardRule } from './measure.ts';
import { measuredRules } from './registry.ts';
import { canMeasure, type Print, printFiles } from './showcase.ts';

const plans = join(import.meta.dirname, '../../plans/showcase');

/** The standard with one number changed. */
function changed(number: string, instead: unknown): Standard {
  const change = (node: object, [name = '', ...rest]: readonly string[]): object => {
    const value = (node as Record<string, unknown>)[name];
    if (value === undefined) throw new Error(`the standard has no ${number}`);
    return { ...node, [name]: rest.length === 0 ? instead : change(value as object, rest) };
  };
  return change(gbt9704, number.split('.')) as Standard;
}

/** The first document of an example, typeset by another standard. */
function typesetBy(standard: Standard, example: string) {
  const { campaign } = resolveText(readFileSync(join(plans, example, 'campaign.yaml'), 'utf8'));
  const [plan] = campaign.documents;
  if (plan === undefined) throw new Error(`${example} has no document`);
  const document = compose(plan, campaign, compileWith(), { draft: false }, () => {});
  return typeset(document, standard, () => {});
}

function ruleOf({ breaks: [clause, rule] }: BrokenPage): StandardRule {
  const found = measuredRules
    .filter((group) => group.clause === clause)
    .flatMap(({ rules }) => rules)
    .find(({ zh }) => zh.startsWith(rule));
  if (found === undefined) throw new Error(`there is no rule ${clause} ${rule}`);
  return found;
}

// A measure that cannot fail measures nothing: each of these pages has one number wrong, and its rule must say so.
describe.runIf(canMeasure())('a page with a wrong number', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-broken-'));
  let print: Print;
  beforeAll(async () => {
    const files = new Map<string, string>();
    for (const [index, { number, instead, example }] of brokenPages.entries()) {
      const file = join(folder, `broken-${index}.docx`);
      const laidOut = typesetBy(changed(number, instead), example);
      writeFileSync(
        file,
        (await writeDocx(laidOut, { documentId: '', inputsHash: '', program: 'test' })).bytes,
      );
      files.set(String(index), file);
    }
    print = printFiles(files, folder);
  });
  afterAll(() => print.forget());

  test.each(brokenPages.map((page, index) => [page.number, page.breaks.join(' '), page, index] as const))(
    '%s breaks %s',
    (_number, _rule, page, index) => {
      const rule = ruleOf(page);
      const document = print.documents.get(String(index));
      if (document === undefined) throw new Error('not printed');
      let kept: boolean;
      try {
        kept = isKept(rule.measure(document));
      } catch {
        // What is asked for is not on the page at all.
        kept = false;
      }
      expect(kept).toBe(false);
    },
  );
});
