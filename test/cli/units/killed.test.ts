import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorld } from '../world.ts';
import { list, out, plan, planFile, summary } from './plan.ts';

const program = join(import.meta.dirname, 'run-until-killed.ts');
const tsx = import.meta.resolve('tsx');

// In the folders of units, in writing a file, before its name, in the summary, and in its last form.
test.each([5, 12, 33, 54, 64])('kill -9 with call %i to the disk: the next run goes on', async (call) => {
  const world = createWorld({ [planFile]: plan, '名单.csv': list });
  const words = ['--import', tsx, program, String(call), 'render', '--units', '名单.csv'];
  const { NODE_OPTIONS: _, ...env } = process.env;
  const ended = spawnSync(process.execPath, words, { cwd: world.folder, env });
  expect(ended.signal).toBe('SIGKILL');
  const again = await world.run('render --units 名单.csv');
  expect(again.code).toBe(0);
  expect(again.talk).not.toContain('没写成');
  expect(world.read(summary).split('\r\n')).toHaveLength(1 + 12 + 1);
  const written = world.files().filter((file) => file.startsWith(out));
  expect(written.filter((file) => file.endsWith('.docx') && !file.endsWith('.new.docx'))).toHaveLength(12);
  // What the killed run left half written is gone.
  expect(written.filter((file) => file.includes('.tmp'))).toEqual([]);
});
