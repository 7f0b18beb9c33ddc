import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormPlan } from '../../../src/campaign/document-plan.ts';
import { isForm } from '../../../src/campaign/units/is-form.ts';
import { packetFor } from '../../../src/campaign/units/packet.ts';
import { findCampaigns } from '../../../src/cli/campaigns/find-campaigns.ts';
import { type PreparedCampaign, prepareCampaign } from '../../../src/cli/campaigns/prepare-campaign.ts';
import { prepareDocument } from '../../../src/cli/campaigns/prepare-documents.ts';
import { openProject } from '../../../src/cli/campaigns/project.ts';
import { createCopyMakers } from '../../../src/cli/units/copy-makers.ts';
import { rareCharacter } from '../../../src/cli/units/name-shape.ts';
import { readDocumentStamp } from '../../../src/output/document-stamp.ts';
import { nodeFileReader } from '../../../src/source/file-reader.ts';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { writeText } from '../../../src/writers/text/write-text.ts';
import { createWorld } from '../world.ts';
import { plan, planFile } from './plan.ts';

const packageFolder = join(import.meta.dirname, '../../..');
const nothing = () => {};
const stampFor = (documentId: string) => ({ documentId, inputsHash: 'ab'.repeat(32), program: 'hongtou' });

function prepare(): PreparedCampaign & { readonly forms: readonly FormPlan[] } {
  const world = createWorld({ [planFile]: plan });
  const project = openProject(world.folder, nodeFileReader);
  const [place] = findCampaigns(project.plans, project, nodeFileReader);
  const context = { packageFolder, reader: nodeFileReader };
  const found = place && prepareCampaign(place, { draft: false }, project, context, nothing);
  if (!found?.sound) throw new Error('the plan of the test has a mistake');
  return { ...found, forms: found.loaded.campaign.documents.filter(isForm) };
}

const makers = (prepared: PreparedCampaign) =>
  createCopyMakers({
    templates: prepared.templates,
    draft: false,
    stampFor,
    rare: rareCharacter(prepared.documents.map(({ document }) => writeText(document)).join('\n')),
    report: nothing,
  });

/** The way of every document, for a campaign with the unit filled in. */
function ordinary(
  prepared: PreparedCampaign,
  form: FormPlan,
  unit: { readonly name: string; readonly groups: readonly string[] },
) {
  const { campaign } = packetFor(prepared.loaded.campaign, unit);
  const own = campaign.documents.find(({ id }) => id === form.id);
  if (own === undefined) throw new Error(form.id);
  const { laidOut } = prepareDocument(own, campaign, prepared.templates, false, nothing);
  return writeDocx(laidOut, stampFor(form.id));
}

const sign = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...'某市县区镇中心医院卫生健康局农场第一二三年月日') },
  { weight: 3, arbitrary: fc.constantFrom(...'0123456789ABCxyz（）()·—-') },
  { weight: 1, arbitrary: fc.constantFrom(...'<>&"\' *_“”《》、.,～#\u0301\u00e9\u{1f600}\u{20000}\uf900') },
);
const names = fc
  .array(sign, { minLength: 1, maxLength: 45 })
  .map((signs) => signs.join('').trim())
  .filter((name) => name !== '');
const groups = fc.subarray(['各乡镇人民政府', '各农场', '县农业农村局', '没有这个类别']);

describe('the copy of a form for a unit', () => {
  test('is what the ordinary way writes for it, whatever it is called and wherever it belongs', async () => {
    const prepared = prepare();
    const shared = makers(prepared);
    await fc.assert(
      fc.asyncProperty(names, groups, async (name, belongsTo) => {
        const unit = { name, groups: belongsTo };
        const packet = packetFor(prepared.loaded.campaign, unit);
        for (const form of prepared.forms) {
          const copy = await shared.copy(packet, form, name);
          const expected = await ordinary(prepared, form, unit);
          expect(copy.contentHash).toBe(expected.contentHash);
          expect(copy.lines).toEqual(expected.lines);
        }
      }),
      { numRuns: 120 },
    );
  });

  test('says of itself what it holds', async () => {
    const unit = { name: '某镇中心医院', groups: [] };
    const prepared = prepare();
    const [form] = prepared.forms;
    if (form === undefined) throw new Error('no form');
    const copy = await makers(prepared).copy(packetFor(prepared.loaded.campaign, unit), form, unit.name);
    expect(await readDocumentStamp(copy.bytes)).toMatchObject({
      documentId: '清单',
      contentHash: copy.contentHash,
      intact: true,
    });
  });

  test('is composed once for names that are laid out alike and rows of one kind', async () => {
    let composed = 0;
    const prepared = prepare();
    const counting = createCopyMakers({
      templates: prepared.templates,
      draft: false,
      rare: '䶵',
      report: nothing,
      stampFor: (id) => {
        composed += 1;
        return stampFor(id);
      },
    });
    const [form] = prepared.forms;
    if (form === undefined) throw new Error('no form');
    for (const name of ['东山镇第1医院', '西山镇第2医院', '南河乡第9诊所']) {
      for (const group of ['各乡镇人民政府', '各农场']) {
        const unit = { name, groups: [group] };
        await counting.copy(packetFor(prepared.loaded.campaign, unit), form, name);
      }
    }
    expect(composed).toBe(2);
    // A longer and a shorter name are tried, and everything between is made of the first.
    for (const name of [
      '东山第1院',
      '东山镇中心第1医院',
      '东山镇第1医院',
      '东山镇中第1医院',
      '山镇第1医院',
    ]) {
      const unit = { name, groups: ['各农场'] };
      await counting.copy(packetFor(prepared.loaded.campaign, unit), form, name);
    }
    expect(composed).toBe(4);
  });
});
