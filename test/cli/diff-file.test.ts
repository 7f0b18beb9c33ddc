import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPackage } from '../../src/readers/docx/open-package.ts';
import { writeZip } from '../../src/writers/docx/zip.ts';
import { createWorld, soundCampaign, type World } from './world.ts';

const plan = 'plans/秸秆禁烧/campaign.yaml';
const planFile = 'out/秸秆禁烧/秸秆禁烧专项行动实施方案.docx';
const listFile = 'out/秸秆禁烧/秸秆禁烧任务清单.docx';

/** What a word processor does when somebody changes a word and saves. */
async function editByHand(world: World, file: string, edit: (xml: string) => string): Promise<void> {
  const opened = await openPackage(readFileSync(join(world.folder, file)));
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const parts = new Map(opened.parts);
  const xml = Buffer.from(parts.get('word/document.xml') ?? '').toString('utf8');
  expect(edit(xml)).not.toBe(xml);
  parts.set('word/document.xml', Buffer.from(edit(xml)));
  world.write(file, writeZip(parts));
}

async function rendered(): Promise<World> {
  const world = createWorld({ [plan]: soundCampaign });
  await world.run('render');
  return world;
}

test('changed words are shown with the line of the plan that says them', async () => {
  const world = await rendered();
  await editByHand(world, planFile, (xml) => xml.replace('每日巡查重点地块', '每日早晚巡查重点地块'));
  await editByHand(world, listFile, (xml) => xml.replace('2021年10月底前', '2021年11月底前'));
  const one = await world.run(['diff', '--file', planFile]);
  expect(one.code).toBe(0);
  expect(one.out).toMatchInlineSnapshot(`
    "out/秸秆禁烧/秸秆禁烧专项行动实施方案.docx（计划 秸秆禁烧，文件 方案）
    ~ 1.开展巡查。每日{+早晚+}巡查重点地块。
        plans/秸秆禁烧/campaign.yaml:11:15
    "
  `);
  expect(one.talk).toMatchInlineSnapshot(`
    "人工改了 1 处
    "
  `);
  const other = await world.run(['diff', '--file', listFile]);
  expect(other.out).toMatchInlineSnapshot(`
    "out/秸秆禁烧/秸秆禁烧任务清单.docx（计划 秸秆禁烧，文件 清单）
    ~ 表格“1 巡查”行：[-2021年10月底-]{+2021年11月底+}前
        plans/秸秆禁烧/campaign.yaml:14:19
    "
  `);
});

test('what was taken over into the plan needs no force: the file says it already', async () => {
  const world = await rendered();
  await editByHand(world, planFile, (xml) => xml.replace('每日巡查重点地块', '每日早晚巡查重点地块'));
  expect((await world.run('render')).code).toBe(1);
  expect(world.files()).toContain(planFile.replace('.docx', '.new.docx'));
  // The plan goes on, too: what it says elsewhere is its own.
  world.write(
    plan,
    soundCampaign.replace('每日巡查重点地块', '每日早晚巡查重点地块').replace('为做好秸秆', '为切实做好秸秆'),
  );
  expect((await world.run('render --check')).out).not.toContain('edited');
  const { out } = await world.run('render --format short');
  expect(out).not.toContain('HT701');
  expect(world.files()).not.toContain(planFile.replace('.docx', '.new.docx'));
  expect((await world.run('render --check')).code).toBe(0);
});

test('a new paragraph and words of a template have no place in the plan', async () => {
  const world = await rendered();
  await editByHand(world, planFile, (xml) =>
    xml.replace('</w:p><w:sectPr', '</w:p><w:p><w:r><w:t>另：请确定一名联络员。</w:t></w:r></w:p><w:sectPr'),
  );
  const { out } = await world.run(['diff', '--file', planFile]);
  expect(out).toContain('+ {+另：请确定一名联络员。+}\n    计划里没有这几个字');
});

test('for programs', async () => {
  const world = await rendered();
  await editByHand(world, planFile, (xml) => xml.replace('重点地块', '一般地块'));
  const { out } = await world.run(['diff', '--format', 'json', '--file', planFile]);
  expect(JSON.parse(out).hand_edits).toMatchObject({
    file: planFile,
    campaign: '秸秆禁烧',
    document: '方案',
    is_outdated: false,
    edits: [{ kind: 'changed', plan: { file: plan, line: 11 } }],
  });
});

test('nothing was changed; the plan was changed since', async () => {
  const world = await rendered();
  expect((await world.run(['diff', '--file', planFile])).talk).toContain('没有人工修改');
  const both = soundCampaign.replace('每日巡查', '每周巡查').replace('为做好秸秆', '为切实做好秸秆');
  world.write(plan, both);
  expect((await world.run(['diff', '--file', planFile])).talk).toContain('没有人工修改');
  await editByHand(world, planFile, (xml) => xml.replace('每日巡查重点地块', '每日早晚巡查重点地块'));
  const { out, talk } = await world.run(['diff', '--file', planFile]);
  expect(talk).toContain('人工改了 1 处；文件写出以后计划也改过');
  expect(out).not.toContain('切实');
});

test('files that cannot be compared', async () => {
  const world = await rendered();
  expect((await world.run('diff --format short --file none.docx')).out).toContain('HT871');
  await editByHand(world, planFile, (xml) => `${xml} `);
  const opened = await openPackage(readFileSync(join(world.folder, planFile)));
  const parts = new Map(opened.ok ? opened.parts : []);
  parts.delete('docProps/custom.xml');
  world.write('foreign.docx', writeZip(parts));
  expect((await world.run('diff --format short --file foreign.docx')).out).toContain('HT872');
  world.write(plan, soundCampaign.replace('id: 方案', 'id: 别的'));
  const gone = await world.run(['diff', '--format', 'short', '--file', planFile]);
  expect([gone.code, gone.out.match(/HT\d+/u)?.[0]]).toEqual([2, 'HT873']);
});
