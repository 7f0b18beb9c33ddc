import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildProgram } from '../../.ci/build/build.ts';
import { writeCodeCache } from '../../src/launch/code-cache.ts';
import { createWorld, soundCampaign, type World } from '../cli/world.ts';

const repository = join(import.meta.dirname, '..', '..');
/** Below the repository, because the program looks for templates/ above itself. */
const built = join(repository, 'node_modules', '.cache', 'hongtou-test-launch');

beforeAll(() => buildProgram(built));

/** A copy of the program that a test may damage. */
function copyProgram(): string {
  const folder = `${built}-${process.pid}`;
  cpSync(built, folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function node(args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const run = (program: string, { folder }: World, ...words: readonly string[]) =>
  node([join(program, 'hongtou.cjs'), ...words], folder);

const plan = 'plans/秸秆/campaign.yaml';
/** With a finding that is no error. */
const slip = { [plan]: soundCampaign.replace('每日巡查重点地块。', '每日巡查,重点地块。') };

test('what V8 made in the build is taken, and nothing is loaded that a command does not need', () => {
  const world = createWorld(slip);
  const loadedBy = (...words: readonly string[]): unknown => {
    const child = join(import.meta.dirname, 'tell-caches.ts');
    const { stdout } = node(['--import', 'tsx', child, built, world.folder, ...words], repository);
    return JSON.parse(stdout.split('\n').at(-2) ?? '');
  };
  const start = { './start.cjs': false };
  const check = { ...start, './check.cjs': false };
  const render = { ...check, './render.cjs': false };
  expect(loadedBy('--version')).toEqual(start);
  expect(loadedBy('check')).toEqual(check);
  expect(loadedBy('render')).toEqual(render);
  expect(loadedBy('render')).toEqual(start);
  expect(loadedBy('render', '--check')).toEqual({
    ...render,
    './rest.cjs': false,
    './saxes.cjs': false,
  });
});

test('settings of git that name the launcher of an earlier version work still', () => {
  const { folder } = createWorld({});
  const words = ['merge-driver', '--lang', 'en'];
  expect(node([join(built, 'hongtou.mjs'), ...words], folder)).toEqual(
    node([join(built, 'hongtou.cjs'), ...words], folder),
  );
});

test('the schema for editors is the same from the built program, whose letters are escapes', () => {
  const { status, stdout } = node([join(built, 'hongtou.cjs'), 'schema', '--check'], repository);
  expect([status, stdout]).toEqual([0, '']);
});

test('wording of a project is compiled when the program runs, and what is wrong with it is told', () => {
  const world = createWorld({ ...slip, 'plans/templates/task-list.md': '\n{{#if titel}}字{{/if}}\n' });
  const { status, stdout } = run(built, world, 'check', '--format', 'short');
  expect([status, stdout]).toEqual([
    1,
    expect.stringContaining('plans/templates/task-list.md:2:7: error HT501'),
  ]);
});

describe('a cache that cannot be used is passed over', () => {
  const data = (file: string): Buffer => readFileSync(file).subarray(72);
  const markOf = (file: string): string => readFileSync(file, 'latin1').slice(0, 64);

  test.each<readonly [string, (bundle: string, cache: string) => void]>([
    ['missing', (_, cache) => rmSync(cache)],
    ['empty', (_, cache) => truncateSync(cache, 0)],
    ['half written', (_, cache) => truncateSync(cache, 100_000)],
    [
      'damaged',
      (_, cache) => {
        const bytes = readFileSync(cache);
        for (let at = 1000; at < bytes.length; at += 997) bytes[at] = 255 - (bytes[at] ?? 0);
        writeFileSync(cache, bytes);
      },
    ],
    ['of another build', (bundle, cache) => writeCodeCache(bundle, 'f'.repeat(64), data(cache))],
    [
      'of another Node',
      (bundle, cache) => {
        // Behind V8's magic number stands the hash of its version.
        const foreign = Buffer.from(data(cache));
        foreign.writeUInt32LE(foreign.readUInt32LE(4) ^ 1, 4);
        writeCodeCache(bundle, markOf(cache), foreign);
      },
    ],
  ])('%s', (_, damage) => {
    const program = copyProgram();
    const world = createWorld(slip);
    const words = ['check', '--format', 'json', '--lang', 'zh'];
    const before = run(program, world, ...words);
    expect(before).toMatchObject({ status: 0, stdout: expect.stringContaining('HT460') });
    for (const name of ['start.cjs', 'check.cjs']) {
      damage(join(program, name), join(program, `${name}.cache`));
    }
    expect(run(program, world, ...words)).toEqual(before);
  });
});

test('where nothing has changed, the same findings are told without what renders', () => {
  const program = copyProgram();
  const world = createWorld(slip);
  const render = () => run(program, world, 'render', '--format', 'json', '--max-warnings', '0');
  const first = render();
  expect(first).toMatchObject({ status: 1, stdout: expect.stringContaining('HT460') });
  rmSync(join(program, 'check.cjs'));
  const second = render();
  expect(second.status).toBe(1);
  expect(JSON.parse(second.stdout)).toEqual({
    ...JSON.parse(first.stdout),
    outputs: JSON.parse(first.stdout).outputs.map((output: object) => ({ ...output, status: 'unchanged' })),
  });
  world.write(plan, soundCampaign);
  expect(render()).toMatchObject({ status: 3, stderr: expect.stringContaining('check.cjs') });
});

test('a mistake of the program is told with the place in its files', () => {
  const program = copyProgram();
  const world = createWorld(slip);
  const file = join(program, 'check.cjs');
  const source = readFileSync(file, 'latin1');
  writeFileSync(
    file,
    source.replace(
      'function prepareCampaign(',
      'function prepareCampaign() { return none(); }\nfunction other(',
    ),
  );
  const { status, stderr } = run(program, world, 'check');
  expect(status).toBe(3);
  expect(stderr).toMatch(
    /ReferenceError: none is not defined\n\s+at prepareCampaign \(dist\/check\.cjs:\d+:\d+\)/u,
  );
});
