import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annexesOf, attachedTo, formsIn } from '../../../src/campaign/walk.ts';
import { openPackage } from '../../../src/readers/docx/open-package.ts';
import { readText } from '../../../src/readers/docx/read-text.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { packageFolder, runExample } from '../../docs/run-example.ts';
import { correct, onlyText, readCorrections } from '../../support/corrections.ts';
import { differences } from '../../support/text-difference.ts';
import { asPrintedPlans, expectationsOf, filesOf, pageOf } from './as-printed-plan.ts';

describe.each(asPrintedPlans)('%s as it was printed', (plan) => {
  const original = onlyText(readFileSync(join(packageFolder, 'test/fixtures/seeds', `${plan}.txt`), 'utf8'));
  const rows = readCorrections(pageOf(plan, 'printed.md'));

  test('prints the text of the original, but for what a plan cannot print', async () => {
    expect(differences(correct(original, rows), await printedText(plan))).toEqual([]);
  });

  test('quotes what the original says', () => {
    const { expected, gaps } = expectationsOf(plan);
    const quotations = [...expected, ...gaps].flatMap(({ place, covered }) =>
      place === covered ? [] : [place.file.text.slice(place.start, place.end)],
    );
    expect(quotations.filter((quotation) => !original.includes(onlyText(quotation)))).toEqual([]);
  });
});

/** What a person reads in the documents of a plan, in order; what is attached to another is read there. */
async function printedText(plan: string): Promise<string> {
  const documents = runExample(filesOf(plan)).prepared?.documents ?? [];
  const attached = new Set(
    documents.flatMap(({ plan: one }) => [...annexesOf(one), ...attachedTo(one), ...formsIn(one)]),
  );
  let text = '';
  for (const { plan: document, laidOut } of documents) {
    if (attached.has(document.id)) continue;
    const bytes = await writeDocx(laidOut, { documentId: document.id, inputsHash: '', program: 'test' });
    text += await textOf(bytes);
  }
  return onlyText(text);
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const opened = await openPackage(bytes);
  const read = opened.ok ? readText(opened.parts) : opened;
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.text.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat()))
    .join('\n');
}
