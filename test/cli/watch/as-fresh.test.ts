import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderAnew } from '../../../src/cli/commands/render-anew.ts';
import type { Session } from '../../../src/cli/session.ts';
import { readSettings } from '../../../src/cli/settings.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { talkIn } from '../../../src/i18n/talk.ts';
import { nodeDisk } from '../../../src/output/disk.ts';
import { rememberingDisk } from '../../../src/output/remembering-disk.ts';
import { nodeFileReader } from '../../../src/source/file-reader.ts';
import { createWorld, soundCampaign, type World } from '../world.ts';

const rounds = 200;

const holidays = `hongtou: 1
year: 2021
source: 某通知
holidays:
  - { name: 国庆节, from: 2021-10-01, to: 2021-10-07 }
`;

/** Everything that a plan may be made of. */
const files: Readonly<Record<string, string>> = {
  'plans/秸秆禁烧/campaign.yaml': soundCampaign
    .replace(/offices:\n(?: .*\n)+/u, '')
    .replace(/topics:\n(?: .*\n)+/u, 'topics: { include: 任务/全部.yaml }\n'),
  'plans/秸秆禁烧/任务/全部.yaml': `- title: 巡查
  tasks:
    # hongtou-ignore HT424：依原件
    - title: 开展巡查
      text: 每日巡查重点地块。
      lead: 县农业农村局
      responsible: 各乡镇人民政府
      deadline: 2021年10月底前
- title: 宣传
  tasks: { include: 宣传.yaml }
`,
  'plans/秸秆禁烧/任务/宣传.yaml': `- title: 开展宣传
  text: 张贴公告，发放明白纸。
  lead: 县农业农村局
  deadline: 2021年9月底前
`,
  'plans/秸秆禁烧/offices.yaml': 'offices:\n  - { name: 各乡镇人民政府, group: true }\n',
  'plans/offices.yaml':
    'offices:\n  - { name: 某县农业农村局, short: 县农业农村局, numberPrefix: 某农字 }\n  - 县公安局\n',
  'plans/holidays/2021.yaml': holidays,
  'plans/templates/table/owners.md': '{{#each roles}}{{#each names}}{{this}}负责{{/each}}\n\n{{/each}}\n',
};

/** A sequence of numbers below 1 that looks like chance and is the same in each run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a person may do to a file: words, digits, whole lines, half of them not well. */
function edit(text: string, random: () => number): string {
  const below = (count: number): number => Math.floor(random() * count);
  const pick = (from: readonly string[]): string => from[below(from.length)] ?? '';
  const lines = text.split('\n');
  const line = below(lines.length);
  const at = below(text.length);
  switch (below(12)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + below(3));
    case 1:
      return text.slice(0, at) + pick([':', ' ', '#', '"', '-', '\n', '，', '】', '\u200b']) + text.slice(at);
    case 2:
      return [...lines.slice(0, line), ...lines.slice(line + 1)].join('\n');
    case 3:
      return [...lines.slice(0, line + 1), ...lines.slice(line)].join('\n');
    case 4:
      return text.replace(/2021年(\d+)月/u, () => `2021年${1 + below(13)}月`);
    case 5:
      return text.replace('农业农村局', pick(['农业局', '农业农村局', '公安局']));
    default:
      return text.replace(
        /(?<=text: )[^\n]*/u,
        (found) => `${pick(['切实', '', '认真'])}${found.slice(0, 40)}`,
      );
  }
}

async function render(world: World, memory: Pick<Session, 'memory'>, context: ReturnType<World['context']>) {
  const found: Diagnostic[] = [];
  const settings = readSettings([], context);
  const report = (one: Diagnostic): void => void found.push(one);
  const session = { context, settings, talk: talkIn('zh'), report, say: () => {}, ...memory };
  const options = { draft: false, check: false, force: false, dryRun: false, text: true };
  const result = await renderAnew({ campaigns: [], ...options }, session);
  const written = world.files().filter((path) => path.startsWith('out/'));
  return {
    findings: found.map((one) => JSON.stringify(one)),
    result: JSON.stringify(result),
    written: written.map((path) => [path, readFileSync(join(world.folder, path)).toString('base64')]),
  };
}

test('after any edits the next rendering gives what the first one of a process would give', async () => {
  const random = chance(9704);
  const [going, fresh] = [createWorld(files), createWorld(files)];
  const disk = rememberingDisk(nodeDisk);
  const memory = { memory: new Map() };
  const context = going.context({ reader: { ...nodeFileReader }, disk: async () => disk });
  const texts = new Map(Object.entries(files));
  const names = [...texts.keys()];
  let writings = 0;
  let failures = 0;
  for (let round = 0; round < rounds; round += 1) {
    const again = await render(going, memory, context);
    const first = await render(fresh, {}, fresh.context({ reader: { ...nodeFileReader } }));
    expect(again, `round ${round}`).toEqual(first);
    if (first.result.includes('"written"') || first.result.includes('"replaced"')) writings += 1;
    if (first.findings.some((one) => one.includes('"error"'))) failures += 1;

    const name = names[Math.floor(random() * names.length)] ?? '';
    // Mistakes are mended soon: most renderings are to come to their end.
    const broken = round % 3 === 2 ? names : [name];
    for (const path of broken)
      texts.set(path, round % 3 === 2 ? (files[path] ?? '') : edit(texts.get(path) ?? '', random));
    if (round % 3 === 2) texts.set(name, edit(texts.get(name) ?? '', random));
    const isTakenAway = random() < 0.05;
    for (const world of [going, fresh]) {
      for (const path of names) world.write(path, texts.get(path) ?? '');
      if (isTakenAway) rmSync(join(world.folder, name));
    }
  }
  expect(writings).toBeGreaterThan(rounds / 8);
  expect(failures).toBeGreaterThan(rounds / 8);
}, 300_000);
