import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Command, plainEnvironment } from './run-measured.ts';

/** A process that goes on running, e.g. `hongtou watch`. */
export interface WatchedProcess {
  /** Waits until it has printed something like this since the last time. */
  said(pattern: RegExp): Promise<void>;
  /** The CPU time that it has used until now, milliseconds. */
  cpu(): Promise<number>;
  end(): Promise<void>;
}

const hook = join(import.meta.dirname, 'usage-on-demand.cjs');

export function startWatched({ name, words, folder }: Command): WatchedProcess {
  const child = spawn(process.execPath, ['--require', hook, ...words], {
    cwd: folder,
    env: plainEnvironment,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let printed = '';
  let told = '';
  let wake = (): void => {};
  const listen = (stream: unknown, take: (text: string) => void): void => {
    (stream as Readable).on('data', (bytes: Buffer) => {
      take(bytes.toString('utf8'));
      wake();
    });
  };
  const hear = (text: string): void => {
    printed += text;
  };
  listen(child.stdout, hear);
  listen(child.stderr, hear);
  listen(child.stdio[3], (text) => {
    told += text;
  });
  child.on('exit', () => wake());
  const until = async (isThere: () => boolean): Promise<void> => {
    while (!isThere()) {
      if (child.exitCode !== null) throw new Error(`${name} ended: ${printed}`);
      await new Promise<void>((resume) => {
        wake = resume;
      });
    }
  };
  return {
    async said(pattern) {
      await until(() => pattern.test(printed));
      printed = '';
    },
    async cpu() {
      told = '';
      child.kill('SIGUSR2');
      await until(() => told.endsWith('\n'));
      return Number(told);
    },
    async end() {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    },
  };
}
