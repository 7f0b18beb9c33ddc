import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWorld } from '../cli/world.ts';
import { packageFolder } from './run-example.ts';

describe.each([
  { path: 'docs/next-year.md', language: 'zh', old: '秸秆禁烧2025', renewed: '秸秆禁烧2026' },
  { path: 'docs/next-year.en.md', language: 'en', old: 'straw-2025', renewed: 'straw-2026' },
])('what $path shows', ({ path, language, old, renewed }) => {
  const markdown = readFileSync(join(packageFolder, path), 'utf8');
  const blocks = (name: string): readonly string[] =>
    [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].flatMap(([, written, text = '']) =>
      written === name ? [text] : [],
    );
  const commands = blocks('sh').flatMap((block) =>
    [...block.matchAll(/^hongtou (.+?)(?: +#.*)?$/gmu)].map(([, words = '']) => words),
  );
  const [before = '', after = ''] = blocks('yaml');
  const [talk = '', finding = ''] = blocks('text');
  const open = () => createWorld({ [`plans/${old}/campaign.yaml`]: before });

  test('the old plan has nothing to complain about', async () => {
    const { code, out } = await open().run('check');
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });

  test.each(commands)('hongtou %s makes a plan', async (words) => {
    const world = open();
    const ran = await world.run(words);
    expect(ran.code).toBe(0);
    expect(world.files()).toHaveLength(2);
  });

  test('the new plan and what is said are those of the page', async () => {
    const world = open();
    const ran = await world.run(`${commands[0]} --lang ${language}`);
    expect(world.read(`plans/${renewed}/campaign.yaml`)).toBe(after);
    expect(ran.talk.startsWith(talk)).toBe(true);
    expect(ran.out).toContain(finding);
  });
});
