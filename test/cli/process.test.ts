import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from '../../.ci/build/build.ts';
import { createWorld, soundCampaign } from './world.ts';

const repository = join(import.meta.dirname, '..', '..');
/** Below the repository, because the program looks for templates/ above itself. */
const program = join(repository, 'node_modules', '.cache', 'hongtou-test', 'hongtou.cjs');

beforeAll(() => buildProgram(dirname(program)));

const start = (folder: string, ...words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });

/** So many findings that no pipe holds them. */
const manyMistakes = soundCampaign.replace(
  'topics:',
  `topics:\n${'  - { title: 甲, nope: 乙 }\n'.repeat(4000)}`,
);

describe('the built program', () => {
  test('renders, and ends with 0', () => {
    const world = createWorld({ 'plans/秸秆/campaign.yaml': soundCampaign });
    const rendered = spawnSync(process.execPath, [program], { cwd: world.folder, encoding: 'utf8' });
    expect({ status: rendered.status, stdout: rendered.stdout }).toEqual({ status: 0, stdout: '' });
    expect(world.files()).toContain('out/秸秆/秸秆禁烧任务清单.docx');
  });

  test('ends with 1 for findings and 2 for a command line it does not understand', () => {
    const world = createWorld({ 'plans/a/campaign.yaml': 'name：甲\n' });
    const statusOf = (...words: readonly string[]) =>
      spawnSync(process.execPath, [program, ...words], { cwd: world.folder }).status;
    expect([statusOf('check'), statusOf('chekc')]).toEqual([1, 2]);
  });

  test('ends with 0 for help, however it is asked for', () => {
    const world = createWorld();
    const told = (...words: readonly string[]) =>
      spawnSync(process.execPath, [program, ...words], { cwd: world.folder, encoding: 'utf8' });
    const [asked, named] = [told('render', '--help'), told('help', 'render')];
    expect(named).toMatchObject({ status: 0, stderr: '', stdout: asked.stdout });
    expect(asked.status).toBe(0);
    expect([told('--help').status, told('help').status, told('--version').status]).toEqual([0, 0, 0]);
  });

  test('ends with 3 where nothing is left to wait for and the way is not finished', () => {
    const world = createWorld({
      'plans/秸秆/campaign.yaml': soundCampaign,
      // As if a promise of ours were forgotten.
      'forgetful.cjs': 'globalThis.setImmediate = () => {};',
    });
    const words = ['--require', join(world.folder, 'forgetful.cjs'), program, 'render'];
    expect(spawnSync(process.execPath, words, { cwd: world.folder }).status).toBe(3);
  });

  test('a reader that is slow gets everything', async () => {
    const longWords = manyMistakes.replaceAll('nope', 'nope'.repeat(2000));
    const world = createWorld({ 'plans/a/campaign.yaml': longWords });
    const running = start(world.folder, 'check', '--format', 'json');
    const parts: Buffer[] = [];
    running.stdout?.on('data', (part: Buffer) => {
      parts.push(part);
      running.stdout?.pause();
      setTimeout(() => running.stdout?.resume(), 5);
    });
    await once(running, 'close');
    const printed = Buffer.concat(parts).toString();
    expect(printed.length).toBeGreaterThan(500_000);
    expect(JSON.parse(printed)).toMatchObject({ ok: false });
    expect(running.exitCode).toBe(1);
  });

  test('a reader that goes away is no error', async () => {
    const world = createWorld({ 'plans/a/campaign.yaml': manyMistakes });
    const running = start(world.folder, 'check', '--format', 'json');
    let talk = '';
    running.stderr?.on('data', (chunk: Buffer) => (talk += chunk));
    running.stdout?.once('data', () => running.stdout?.destroy());
    const [code, signal] = await once(running, 'exit');
    expect({ code, signal }).toEqual({ code: 1, signal: null });
    expect(talk).not.toMatch(/EPIPE|Error/u);
  });

  test.skipIf(process.platform === 'win32')('Ctrl+C ends with 130', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`plans/${at}/campaign.yaml`, soundCampaign]),
    );
    const world = createWorld(files);
    const running = start(world.folder, 'render', '--lang', 'en');
    running.stdout?.resume();
    running.stderr?.once('data', () => running.kill('SIGINT'));
    const [code] = await once(running, 'exit');
    expect(code).toBe(130);
  });
});
