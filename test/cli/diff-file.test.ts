import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../src/readers/docx/open-package.ts';
import { writeZip } from '../../src/writers/docx/zip.ts';
import { list, plan as unitsPlan, planFile as unitsPlanFile } from './units/plan.ts';
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

test('a copy of what was issued is compared with what was sent, not with the plan as it went on', async () => {
  const campaign = soundCampaign.replace(
    'documents:',
    `documents:
  - id: 通知
    kind: notice
    status: final
    number: 某农发〔2021〕3号
    date: 2021年3月5日
    title: 关于秸秆禁烧的通知
    recipients: [各乡镇]
    body: [请每天巡查各自的地块。, 请按时报送情况。]
`,
  );
  const world = createWorld({ [plan]: campaign });
  const issued = await world.run('issue 通知');
  expect([issued.code, issued.out], issued.talk).toEqual([0, '']);
  await world.run('render');
  const copy = 'out/秸秆禁烧/关于秸秆禁烧的通知.docx';
  world.write(plan, campaign.replace('请按时报送情况', '请每周报送情况'));
  expect((await world.run(['diff', '--file', copy])).talk).toContain('和印发的一样（某农发〔2021〕3号）');
  await editByHand(world, copy, (xml) => xml.replace('每天巡查', '每天两次巡查'));
  const { out, talk } = await world.run(['diff', '--file', copy]);
  expect(out).toContain('每天{+两次+}巡查');
  expect(out).not.toContain('每周');
  expect(talk).toContain('人工改了 1 处；印发过的不再重排');
  const again = await world.run('render');
  expect(again.out).toMatch(/HT701.*这份文件已经印发，不再重排/su);
  const { hand_edits } = JSON.parse((await world.run(['diff', '--format', 'json', '--file', copy])).out);
  expect(hand_edits).toMatchObject({ issued: '某农发〔2021〕3号', is_outdated: false });
});

test('the list of one office is compared with its list', async () => {
  const world = createWorld({ [plan]: soundCampaign });
  await world.run('render --each-office');
  const file = world.files().find((name) => name.includes('/offices/')) ?? '';
  expect((await world.run(['diff', '--file', file])).talk).toContain('没有人工修改');
  await editByHand(world, file, (xml) => xml.replace('2021年10月底前', '2021年11月底前'));
  expect((await world.run(['diff', '--file', file])).talk).toBe('人工改了 1 处\n');
});

describe('the packet of one unit', () => {
  const campaign = unitsPlan.replace(
    'title: 秸秆禁烧进展情况表\n',
    `title: 秸秆禁烧进展情况表
    columns:
      - row
      - { title: 火点数, filledBy: 各乡镇人民政府 }
      - { title: 处置数, filledBy: 各乡镇人民政府 }
      - { title: 处置率, ratio: [处置数, 火点数] }
      - { title: 核查, filledBy: 县农业农村局 }
`,
  );
  const table = (unit: string) => `out/秸秆/units/${unit}/秸秆禁烧进展情况表.docx`;
  const units = async (): Promise<World> => {
    const world = createWorld({ [unitsPlanFile]: campaign, '名单.csv': list });
    expect((await world.run('render --units 名单.csv')).code).toBe(0);
    return world;
  };
  const talkOf = async (world: World, file: string) => (await world.run(['diff', '--file', file])).talk;

  test('is compared with that of the unit: its name and closed cells are nobody’s edits', async () => {
    const world = await units();
    const file = table('东部片区/东山镇人民政府');
    expect(await talkOf(world, file)).toBe('文字和表格没有人工修改\n');
    await editByHand(world, file, (xml) => xml.replace('—', '已核').replace('东山镇人民政府', '东山镇'));
    const { out, talk } = await world.run(['diff', '--file', file]);
    expect(talk).toBe('人工改了 2 处\n');
    expect(out).toContain('[-—-]{+已核+}');
    expect(out).toContain('东山镇[-人民政府-]');
  });

  test('is found for every unit, and where the summary is gone or the file was sent elsewhere', async () => {
    const world = await units();
    for (const file of world.files().filter((name) => name.endsWith('.docx'))) {
      const bytes = readFileSync(join(world.folder, file));
      world.write('收到的/表.docx', bytes);
      for (const one of [file, '收到的/表.docx'])
        expect(await talkOf(world, one), file).toContain('没有人工修改');
    }
    await editByHand(world, '收到的/表.docx', (xml) => xml.replace('负责人', '主要负责人'));
    expect(await talkOf(world, '收到的/表.docx')).toBe('人工改了 1 处\n');
  });

  test('is found after the plan went on', async () => {
    const world = await units();
    const file = table('东部片区/东山镇人民政府');
    world.write(unitsPlanFile, campaign.replace('title: 巡查', 'title: 巡查和值守'));
    await editByHand(world, file, (xml) => xml.replace('—', '已核'));
    expect(await talkOf(world, file)).toBe('人工改了 1 处；文件写出以后计划也改过\n');
  });
});

/** Puts parts into a document, as a word processor does for what a person inserts. */
async function putIn(world: World, file: string, added: Readonly<Record<string, string>>): Promise<void> {
  const opened = await openPackage(readFileSync(join(world.folder, file)));
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const parts = Object.entries(added).map(([name, text]) => [name, Buffer.from(text)] as const);
  world.write(file, writeZip(new Map([...opened.parts, ...parts])));
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const note = (name: string, attributes: string, text: string): string =>
  `<w:${name} ${attributes}><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${name}>`;

test('comments, notes and pictures are not compared, and told', async () => {
  const world = await rendered();
  const told = async () => {
    const { code, out, talk } = await world.run(['diff', '--format', 'short', '--file', planFile]);
    return { code, talk, told: out.split('\n').filter((line) => line.includes('HT874')) };
  };
  const none = { code: 0, talk: '文字和表格没有人工修改\n', told: [] };
  expect(await told()).toEqual(none);
  // What programs put in unasked.
  const separator = note('footnote', 'w:type="separator" w:id="-1"', '');
  await putIn(world, planFile, {
    'word/footnotes.xml': `<w:footnotes ${word}>${separator}</w:footnotes>`,
    'word/comments.xml': `<w:comments ${word}/>`,
  });
  expect(await told()).toEqual(none);

  const remarks = ['时限太紧。', '好', '请', '改'].map((text) => note('comment', 'w:author="王××"', text));
  await putIn(world, planFile, {
    'word/comments.xml': `<w:comments ${word}>${remarks.join('')}</w:comments>`,
    'word/footnotes.xml': `<w:footnotes ${word}>${separator}${note('footnote', 'w:id="1"', '见附件')}</w:footnotes>`,
    'word/media/image1.png': 'a picture',
  });
  expect(await told()).toEqual({
    ...none,
    told: [expect.stringContaining(`${planFile} 里还有4 条批注、1 条脚注或尾注、1 张图片，没有比较`)],
  });
  const { out } = await world.run(['diff', '--file', planFile]);
  expect(out).toContain(
    '批注：王××“时限太紧。”；王××“好”；王××“请”……。这些计划里没有，请在 Word 里打开看一看',
  );
});

test('a changed header or footer is told', async () => {
  const world = await rendered();
  const opened = await openPackage(readFileSync(join(world.folder, planFile)));
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const [name = '', bytes] = [...opened.parts].find(([part]) => part.includes('footer')) ?? [];
  const footer = Buffer.from(bytes ?? []).toString();
  await putIn(world, planFile, {
    [name]: footer.replace('</w:p>', '<w:r><w:t>内部资料</w:t></w:r></w:p>'),
  });
  const { out } = await world.run(['diff', '--format', 'short', '--file', planFile]);
  expect(out).toContain(`HT874 ${planFile} 里还有改过的页眉、页脚，没有比较`);
});
