import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import { codeAt, resolveText } from './resolve-text.ts';

const folder = join(import.meta.dirname, 'sectors');

/** Campaigns of sectors that nothing here was written for: what they carry has to be sayable. */
describe('a campaign of another sector', () => {
  for (const name of readdirSync(folder)) {
    it(name, async () => {
      const { campaign, found } = resolveText(readFileSync(join(folder, name), 'utf8'));
      const findings = found.map((one) => `${codeAt(one)}\n`).join('');
      await expect(`${outline(campaign)}\n${findings}`).toMatchFileSnapshot(
        join(import.meta.dirname, 'golden', name.replace('.yaml', '.txt')),
      );
    });
  }
});
