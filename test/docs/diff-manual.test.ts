import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWorld, type World } from '../cli/world.ts';
import { packageFolder } from './run-example.ts';

const older = `hongtou: 1
name: 冬季消防安全专项整治
issuer: 某县教育局
offices: [某县教育局]
topics:
  - title: 校舍消防
    tasks:
      - { id: 通道, title: 检查通道, text: 每月检查一次消防通道。, deadline: 2026年3月22日前 }
      - { id: 器材, title: 更换器材, text: 更换过期的灭火器。 }
documents:
  - { id: 清单, kind: task-list, title: 任务清单, columns: [no, task, text, deadline] }
`;
const newer = older
  .replace('每月检查一次消防通道。', '每周检查一次消防通道和疏散楼梯。')
  .replace('3月22日', '3月25日')
  .replace(
    '{ id: 器材, title: 更换器材, text: 更换过期的灭火器。 }',
    '{ id: 巡查, title: 夜间巡查, text: 每晚巡查两次，做好记录。, deadline: 2026年6月底前 }',
  );

/** A repository of two commits, the first with the tags that the manuals name, and a plan that was changed since. */
function repository(campaign: string, others: Readonly<Record<string, string>>): World {
  const plan = `plans/${campaign}/campaign.yaml`;
  const world = createWorld({ [plan]: older, ...others });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=某县', '-c', 'user.email=a@example.com', ...args], {
      cwd: world.folder,
      stdio: 'ignore',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', '一');
  git('tag', '印发稿');
  git('tag', 'issued');
  git('commit', '-qm', '二', '--allow-empty');
  world.write(plan, newer);
  return world;
}

const blocks = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );

describe.each([
  { path: 'docs/diff.md', campaign: '冬季消防', old: '旧稿', language: 'zh' },
  { path: 'docs/diff.en.md', campaign: 'winter-fire-safety', old: 'old', language: 'en' },
])('what $path shows', ({ path, campaign, old, language }) => {
  const markdown = readFileSync(join(packageFolder, path), 'utf8');
  const commands = blocks(markdown, 'sh').flatMap((block) =>
    [...block.matchAll(/^hongtou (.+?)(?: +#.*)?$/gmu)].map(([, words = '']) => words),
  );
  const open = () => repository(campaign, { [`plans/${old}/campaign.yaml`]: older });

  test.each(commands)('hongtou %s is understood', async (words) => {
    const { code, out } = await open().run(words);
    expect({ code, isFinding: /HT\d/u.test(out) }).toEqual({ code: 0, isFinding: false });
  });

  test('the result is what the command prints', async () => {
    const { out } = await open().run(`diff --lang ${language}`);
    expect(blocks(markdown, 'text')).toEqual([out]);
  });

  test('the pictures are there', () => {
    const pictures = [...markdown.matchAll(/\]\((pictures\/[^)]+)\)/gu)].map(([, name = '']) => name);
    expect(pictures).toHaveLength(2);
    expect(pictures.filter((name) => !existsSync(join(packageFolder, 'docs', name)))).toEqual([]);
  });

  test('every field of the comparison is explained', async () => {
    const world = open();
    const moved = newer.replace(
      /( {6}- \{ id: 通道.*\n)(.*\n)/u,
      '$2$1  - title: 食品\n    tasks:\n      - { id: 留样, title: 留样 }\n',
    );
    world.write(`plans/${campaign}/campaign.yaml`, moved);
    const { out } = await world.run('diff --word --format json');
    const { comparison, outputs } = JSON.parse(out);
    const names = new Set<string>();
    JSON.parse(JSON.stringify({ comparison, outputs }), (name, value) => {
      if (!/^\d*$/u.test(name)) names.add(name);
      return value;
    });
    expect(names.size).toBeGreaterThan(15);
    expect([...names].filter((name) => !markdown.includes(`\`${name}\``))).toEqual([]);
  });
});
