import type { Campaign } from '../../src/campaign/campaign.ts';
import { type Redline, redlines } from '../../src/cli/diff/redlines.ts';
import { compareCampaigns } from '../../src/compare/compare-campaigns.ts';
import { compose } from '../../src/compose/compose.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { resolveText } from '../campaign/resolve-text.ts';
import { compileWith } from '../compose/read-templates.ts';

const templates = compileWith();
const stamp = { documentId: '花脸稿', inputsHash: '', program: 'hongtou' };

const worded = (yaml: string) => ({ campaign: resolveText(yaml).campaign, templates });

/** The redlined documents between two plans, as files, by the id of the document. */
export async function redlinesOf(older: string, newer: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const [before, after] = [worded(older), worded(newer)];
  const made = redlines(before, after, compareCampaigns(before.campaign, after.campaign));
  return new Map(await Promise.all(made.map(fileOf)));
}

const fileOf = async ({ plan, laidOut }: Redline): Promise<readonly [string, Uint8Array]> => [
  plan.id,
  (await writeDocx(laidOut, stamp)).bytes,
];

/** The documents of a plan as they would be rendered, on pages without end, by their id. */
export async function documentsOf(yaml: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { campaign } = worded(yaml);
  const made = campaign.documents.map((plan) => rendered(plan, campaign));
  return new Map(await Promise.all(made));
}

async function rendered(
  plan: Campaign['documents'][number],
  campaign: Campaign,
): Promise<readonly [string, Uint8Array]> {
  const document = compose(plan, campaign, templates, { draft: true }, () => {});
  const laidOut = typeset(document, gbt9704, () => {}, 'endless');
  return [plan.id, (await writeDocx(laidOut, stamp)).bytes];
}
