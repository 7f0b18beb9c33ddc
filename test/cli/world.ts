import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Context, Output } from '../../src/cli/context.ts';
import { nodeGit } from '../../src/cli/git/run-git.ts';
import { run } from '../../src/cli/run.ts';
import { watchDisk } from '../../src/cli/watch/watch-files.ts';
import { nodeDisk } from '../../src/output/disk.ts';
import { nodeFileReader } from '../../src/source/file-reader.ts';

const silent: Output = { write: () => {}, isTerminal: false, columns: undefined };

const packageFolder = join(import.meta.dirname, '..', '..');

/** A folder of its own, in which whole commands run as a user would run them. */
export interface World {
  readonly folder: string;
  write(path: string, text: string | Uint8Array): void;
  read(path: string): string;
  /** Every file below the folder, sorted. */
  files(): readonly string[];
  /** Runs a command line; words are separated by spaces, or given one by one. */
  run(words: string | readonly string[], change?: Partial<Context>): Promise<Ran>;
  /** What a command sees of it; what it prints goes nowhere. */
  context(change?: Partial<Context>): Context;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly talk: string;
}

/** A world with these files; it is taken away when the test ends. */
export function createWorld(files: Readonly<Record<string, string | Uint8Array>> = {}): World {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hongtou-cli-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const world: World = {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
        .sort(),
    async run(words, change = {}) {
      let out = '';
      let talk = '';
      const context = world.context({
        out: { ...silent, write: (text) => (out += text) },
        talk: { ...silent, write: (text) => (talk += text) },
        ...change,
      });
      const code = await run(typeof words === 'string' ? words.split(' ').filter(Boolean) : words, context);
      return { code, out, talk };
    },
    context(change = {}) {
      let time = 0;
      return {
        workingFolder: folder,
        packageFolder,
        build: 'of the tests',
        environment: {},
        systemLanguage: 'zh',
        nodeVersion: '20.19.0',
        out: silent,
        talk: silent,
        reader: nodeFileReader,
        disk: async () => nodeDisk,
        clock: () => (time += 5),
        today: () => '2021-03-22',
        interrupted: new AbortController().signal,
        pause: async () => {},
        runProgram: () => undefined,
        runGit: nodeGit,
        watchFiles: watchDisk,
        ...change,
      };
    },
  };
  for (const [path, text] of Object.entries(files)) world.write(path, text);
  return world;
}

/** A campaign without a mistake, of no sector in particular. */
export const soundCampaign = `hongtou: 1
name: 秸秆禁烧专项行动
issuer: 某县农业农村局
offices:
  - { name: 某县农业农村局, short: 县农业农村局, numberPrefix: 某农字 }
  - { name: 各乡镇人民政府, group: true }
topics:
  - title: 巡查
    tasks:
      - title: 开展巡查
        text: 每日巡查重点地块。
        lead: 县农业农村局
        responsible: 各乡镇人民政府
        deadline: 2021年10月底前
documents:
  - id: 方案
    kind: implementation-plan
    title: 秸秆禁烧专项行动实施方案
    body:
      - 为做好秸秆禁烧工作，制定本方案。
      - { section: 重点任务, show: topics }
  - id: 清单
    kind: task-list
    title: 秸秆禁烧任务清单
`;
