import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../src/output/disk.ts';
import type { FileWriter } from '../../src/output/file-writer.ts';
import { createWorld, type World } from './world.ts';

const plan = 'plans/校园安全/campaign.yaml';
const notice = 'out/校园安全/关于开展校园安全整治的通知.docx';
const campaign = `hongtou: 1
name: 校园安全整治
issuer: 某县教育局
topics:
  - title: 消防
    lead: 安全管理股
    tasks:
      - id: 通道
        text: 检查消防通道，发现堵塞立即清理。
        deadline: 2026年3月22日前
documents:
  - id: 通知
    kind: notice
    status: final
    number: 某教发〔2026〕3号
    date: 2026年1月5日
    title: 关于开展校园安全整治的通知
    recipients: [各中小学校]
    annexes: [清单]
    body:
      - 请于2026年3月22日前完成，任务清单见【附件：清单】。
  - { id: 清单, kind: task-list, title: 校园安全整治任务清单 }
`;
const offices = `offices:
  - { name: 某县教育局, numberPrefix: 某教发 }
  - { name: 安全管理股, parent: 某县教育局 }
`;

async function issued(): Promise<World> {
  const world = createWorld({ [plan]: campaign, 'plans/offices.yaml': offices });
  const ran = await world.run('issue 通知');
  expect([ran.code, ran.out], ran.talk).toEqual([0, '']);
  return world;
}
const codes = (text: string): readonly string[] => text.match(/HT\d+/gu) ?? [];

test('the document, its annex and the plan are kept with their hashes', async () => {
  const world = await issued();
  expect(world.files().filter((name) => name.includes('issued'))).toMatchInlineSnapshot(`
    [
      "plans/校园安全/issued/通知/issued.json",
      "plans/校园安全/issued/通知/plan/campaign.yaml",
      "plans/校园安全/issued/通知/shared/offices.yaml",
      "plans/校园安全/issued/通知/关于开展校园安全整治的通知.docx",
      "plans/校园安全/issued/通知/校园安全整治任务清单.docx",
    ]
  `);
  const record = JSON.parse(world.read('plans/校园安全/issued/通知/issued.json'));
  expect(record).toMatchObject({
    document: '通知',
    number: '某教发〔2026〕3号',
    date: '2026年1月5日',
    issued: '2021-03-22',
  });
  expect(record.files).toHaveLength(2);
  expect(world.read('plans/校园安全/issued/通知/plan/campaign.yaml')).toBe(campaign);
  expect((await world.run('check')).out).toBe('');
});

test('what the plan says otherwise later is reported, and the file stays as it was sent', async () => {
  const world = await issued();
  await world.run('render');
  const sent = readFileSync(join(world.folder, notice));
  world.write(
    plan,
    campaign.replace('        deadline: 2026年3月22日前', '        deadline: 2026年3月25日前'),
  );
  const ran = await world.run('render --format short');
  expect(codes(ran.out)).toContain('HT886');
  expect(ran.out).toContain(`${plan}:10:19: warning HT886`);
  expect(ran.talk).toContain('无变化');
  expect(readFileSync(join(world.folder, notice)).equals(sent)).toBe(true);
  const { out } = await world.run('diff --issued');
  expect(out).toContain('完成时限：2026年3月22日前 → 2026年3月25日前');
});

test('a correction that was issued is said once, in the plan', async () => {
  const world = await issued();
  const corrected = campaign.replace(
    '        deadline: 2026年3月22日前',
    '        # hongtou-ignore HT886、HT415: 已以某教发〔2026〕9号更正\n        deadline: 2026年3月25日前',
  );
  world.write(plan, corrected);
  expect(codes((await world.run('check --format short')).out).filter((code) => code === 'HT886')).toEqual([]);
});

test('a change of what the document does not say is nobody’s business', async () => {
  const world = await issued();
  world.write(
    plan,
    campaign.replace(
      'documents:',
      '# 说明\nindicators:\n  - { id: 率, title: 整改率, target: 100% }\ndocuments:',
    ),
  );
  expect(codes((await world.run('check --format short')).out)).not.toContain('HT886');
});

test('a new file in out is the one that was sent', async () => {
  const world = await issued();
  world.write(plan, campaign.replace('发现堵塞立即清理', '发现堵塞三日内清理'));
  await world.run('render');
  const sent = readFileSync(join(world.folder, 'plans/校园安全/issued/通知/关于开展校园安全整治的通知.docx'));
  expect(readFileSync(join(world.folder, notice)).equals(sent)).toBe(true);
  expect((await world.run('render --check')).code).toBe(0);
});

test('what cannot be issued', async () => {
  const world = createWorld({ [plan]: campaign, 'plans/offices.yaml': offices });
  const codeOf = async (words: string): Promise<string | undefined> =>
    codes((await world.run(`${words} --format short`)).out)[0];
  expect(await codeOf('issue 通告')).toBe('HT804');
  expect(await codeOf('issue 清单')).toBe('HT884');
  world.write(
    plan,
    campaign.replace('    number: 某教发〔2026〕3号\n', '').replace('status: final', 'status: draft'),
  );
  expect(await codeOf('issue 通知')).toBe('HT884');
  world.write(plan, campaign.replace('lead: 安全管理股', 'lead: 没有的股'));
  expect((await world.run('issue 通知 --format short')).code).toBe(1);
  expect(world.files().some((name) => name.includes('issued'))).toBe(false);
  world.write(plan, campaign);
  world.write('plans/乙/campaign.yaml', campaign.replace('某教发〔2026〕3号', '某教发〔2026〕4号'));
  expect(await codeOf('issue 通知')).toBe('HT803');
  expect((await world.run('issue 通知 --campaign 乙')).code).toBe(0);
  expect(await codeOf('issue 通知 --campaign 乙')).toBe('HT885');
});

test('what was issued is kept an eye on', async () => {
  const world = await issued();
  const folder = 'plans/校园安全/issued/通知';
  const kept = `${folder}/关于开展校园安全整治的通知.docx`;
  world.write(kept, 'changed');
  expect(codes((await world.run('check --format short')).out)).toContain('HT888');
  rmSync(join(world.folder, kept));
  expect(codes((await world.run('check --format short')).out)).toContain('HT888');
  world.write(`${folder}/issued.json`, '{ "format_version": 1 }');
  expect(codes((await world.run('check --format short')).out)).toEqual(['HT889']);
  rmSync(join(world.folder, folder, 'issued.json'));
  expect((await world.run('check --format short')).out).toBe('');
  const again = await issued();
  again.write(plan, campaign.replaceAll('通知\n    kind', '印发\n    kind'));
  expect(codes((await again.run('check --format short')).out)).toContain('HT887');
});

test('killed at any write, an issue is either whole or not there, and can be made again', async () => {
  let wholeAfter: number | undefined;
  for (let limit = 1; wholeAfter === undefined; limit++) {
    const world = createWorld({ [plan]: campaign, 'plans/offices.yaml': offices });
    let calls = 0;
    const failing = new Proxy(nodeDisk.files, {
      get: (files, name: keyof FileWriter) =>
        typeof files[name] !== 'function'
          ? files[name]
          : (...given: readonly never[]) => {
              if (['createFile', 'write', 'rename', 'createFolder'].includes(name) && ++calls > limit) {
                throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
              }
              return (files[name] as (...all: readonly never[]) => unknown)(...given);
            },
    });
    const ran = await world.run('issue 通知 --format short', {
      disk: async () => ({ ...nodeDisk, files: failing }),
    });
    const isThere = world.files().includes('plans/校园安全/issued/通知/issued.json');
    expect(isThere, `after ${limit} calls`).toBe(ran.code === 0);
    if (ran.code === 0) wholeAfter = limit;
    else {
      expect(codes(ran.out)[0]).toBe('HT834');
      expect((await world.run('check --format short')).out).toBe('');
      expect((await world.run('issue 通知')).code).toBe(0);
    }
  }
  expect(wholeAfter).toBeGreaterThan(10);
});
