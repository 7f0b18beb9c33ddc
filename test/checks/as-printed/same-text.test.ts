import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annexesOf, attachedTo, formsIn } from '../../../src/campaign/walk.ts';
import { compose } from '../../../src/compose/compose.ts';
import { writeText } from '../../../src/writers/text/write-text.ts';
import { compileWith } from '../../compose/read-templates.ts';
import { packageFolder, runExample } from '../../docs/run-example.ts';
import { correct, onlyText, readCorrections } from '../../support/corrections.ts';
import { differences } from '../../support/text-difference.ts';
import { asPrintedPlans, expectationsOf, filesOf, pageOf } from './as-printed-plan.ts';

const templates = compileWith();

describe.each(asPrintedPlans)('%s as it was printed', (plan) => {
  const original = onlyText(readFileSync(join(packageFolder, 'test/fixtures/seeds', `${plan}.txt`), 'utf8'));
  const rows = readCorrections(pageOf(plan, 'printed.md'));

  test('prints the text of the original, but for what a plan cannot print', () => {
    expect(differences(correct(original, rows), printedText(plan))).toEqual([]);
  });

  test('quotes what the original says', () => {
    const { expected, gaps } = expectationsOf(plan);
    const quotations = [...expected, ...gaps].flatMap(({ place, covered }) =>
      place === covered ? [] : [place.file.text.slice(place.start, place.end)],
    );
    const isThere = (text: string): boolean => original.includes(onlyText(text));
    // Of a list of names, each name has to stand there.
    const wrong = quotations.filter((text) => !isThere(text) && !text.split(/[,[\]{}]/u).every(isThere));
    expect(wrong).toEqual([]);
  });
});

/**
 * What a person reads in the documents of a plan, in order; what is attached to another is read there. Taken before
 * pages are made: a page that begins inside of a merged cell says it again.
 */
function printedText(plan: string): string {
  const { prepared } = runExample(filesOf(plan));
  if (!prepared) throw new Error(`${plan} cannot be read`);
  const { campaign } = prepared.loaded;
  const attached = new Set(
    campaign.documents.flatMap((one) => [...annexesOf(one), ...attachedTo(one), ...formsIn(one)]),
  );
  const texts = campaign.documents
    .filter(({ id }) => !attached.has(id))
    .map((one) => writeText(compose(one, campaign, templates, { draft: false }, () => {})));
  return onlyText(texts.join('').replace(signsOfTables, ''));
}

/** What the plain text of a document puts where a page has lines, blanks and merged cells. */
const signsOfTables = /[|〃←↵─＿]| --- /gu;
