import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorld } from '../cli/world.ts';
import { readManual } from './read-manual.ts';
import { packageFolder } from './run-example.ts';

test.each(['zh', 'en'] as const)(
  'what the page about offices shows is what happens (%s)',
  async (language) => {
    const page = readFileSync(
      join(packageFolder, `docs/offices${language === 'zh' ? '' : '.en'}.md`),
      'utf8',
    );
    const [example] = readManual(page);
    const story = /^```console\n(?<story>.*?)^```$/msu.exec(page)?.groups?.story ?? '';
    const world = createWorld({ 'plans/校园安全/campaign.yaml': example?.files['campaign.yaml'] ?? '' });
    let told = '';
    const terminal = { write: (text: string) => (told += text), isTerminal: false, columns: undefined };
    const commands = [...story.matchAll(/^\$ hongtou (.*)$/gmu)].map(([, words = '']) => words);
    for (const words of commands) {
      told += `$ hongtou ${words}\n`;
      await world.run(`--lang ${language} ${words}`, { out: terminal, talk: terminal });
    }
    expect(commands).toHaveLength(2);
    expect(told.replaceAll(/\d+ ms$/gmu, '… ms')).toBe(story);
  },
);
