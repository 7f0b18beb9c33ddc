import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { createWorld, soundCampaign } from '../cli/world.ts';
import { packageFolder } from './run-example.ts';

const read = (path: string) => readFileSync(join(packageFolder, path), 'utf8');
const blocks = (markdown: string, language: string) =>
  [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );

describe.each(['docs/check.md', 'docs/check.en.md'])('what %s shows', (path) => {
  const markdown = read(path);
  const commands = [...blocks(markdown, 'sh'), ...blocks(markdown, 'yml')].flatMap((block) =>
    [...block.matchAll(/\bhongtou (.+?)(?: +#.*)?$/gmu)].map(([, words = '']) => words),
  );

  test('has commands to show', () => {
    expect(commands.length).toBeGreaterThanOrEqual(6);
  });

  test.each(commands)('hongtou %s is understood', async (words) => {
    const plans = ['冬季消防', 'winter-fire-safety'].map((name) => [
      `plans/${name}/campaign.yaml`,
      soundCampaign,
    ]);
    const { code, out } = await createWorld(Object.fromEntries(plans)).run(words);
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });

  test.each(blocks(markdown, 'yml'))('a workflow is sound YAML', (text) => {
    expect(parseDocument(text).errors).toEqual([]);
  });

  test('every field of the JSON is explained', async () => {
    const slip = soundCampaign
      .replace('kind: task-list', 'kind: task-lisd')
      .replace('documents:', 'name: 又\ndocuments:');
    const { out } = await createWorld({ 'plans/a/campaign.yaml': slip }).run(
      'check --fix --dry-run --format json',
    );
    const names = new Set<string>();
    JSON.parse(out, (name, value) => {
      if (!/^\d*$/u.test(name)) names.add(name);
      return value;
    });
    expect(names.size).toBeGreaterThan(15);
    expect([...names].filter((name) => !markdown.includes(`\`${name}\``))).toEqual([]);
  });
});
