import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annex } from './annex/annex.ts';
import { annexOfPlan } from './annex/annex-of-plan.ts';
import { buildPrograms } from './build-programs.ts';
import type { Command } from './measure/run-measured.ts';

/** The tools beside which hongtou is measured, fastest to tell first. */
export const peers = ['docx', 'docxtemplater', 'docx-templates', 'easy-template-x', 'carbone'] as const;
export type Peer = (typeof peers)[number];

/** Where everything that is measured lies ready. */
export interface Workbench {
  /** A new folder. */
  folder(name: string): string;
  /** hongtou as built. */
  hongtou(folder: string, ...words: readonly string[]): Command;
  /** One of programs/. */
  program(name: string, ...words: readonly string[]): Command;
  /** A peer, running one of the programs in peers/. */
  peer(peer: Peer, program: 'render' | 'render-copies' | 'render-warm', ...words: readonly string[]): Command;
  /** The annex with the plan's tasks so many times, and the file that the programs read it from. */
  annex(times: number): { readonly annex: Annex; readonly file: string };
  /** Makes something when it is first asked for; two tables may need the same. */
  once<Made>(name: string, make: () => Promise<Made>): Promise<Made>;
  /** Many rounds and the largest sizes. */
  readonly long: boolean;
  close(): void;
}

const peersFolder = join(import.meta.dirname, 'peers');
const hongtou = join(import.meta.dirname, '../../dist/hongtou.cjs');

/** Installs the peers where they are missing, bundles the programs, makes the templates. */
export async function setUpWorkbench(long: boolean): Promise<Workbench> {
  installPeers();
  const root = mkdtempSync(join(tmpdir(), 'hongtou-bench-'));
  const folder = (name: string): string => {
    const made = join(root, name);
    mkdirSync(made, { recursive: true });
    return made;
  };
  const programs = await buildPrograms(folder('programs'));
  const templates = folder('templates');
  run(process.execPath, [join(peersFolder, 'templates.mjs'), templates]);
  const made = new Map<string, Promise<unknown>>();
  return {
    folder,
    once<Made>(name: string, make: () => Promise<Made>) {
      const known = (made.get(name) as Promise<Made> | undefined) ?? make();
      made.set(name, known);
      return known;
    },
    hongtou: (project, ...words) => ({ name: 'hongtou', words: [hongtou, ...words], folder: project }),
    program: (name, ...words) => ({ name, words: [programs(name), ...words] }),
    peer: (peer, program, ...words) => ({
      name: peer,
      words: [join(peersFolder, `${program}.mjs`), peer, templates, ...words],
    }),
    annex(times) {
      const annex = annexOfPlan(times);
      const file = join(root, `annex-${times}.json`);
      if (!existsSync(file)) writeFileSync(file, JSON.stringify(annex));
      return { annex, file };
    },
    long,
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

function installPeers(): void {
  if (existsSync(join(peersFolder, 'node_modules'))) return;
  console.log('Installing the tools to measure against, once: npm ci --prefix test/bench/peers');
  run('npm', ['ci', '--prefix', peersFolder]);
}

function run(program: string, words: readonly string[]): void {
  const done = spawnSync(program, words, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program} ${words.join(' ')}: ${done.error ?? done.stderr}`);
}
