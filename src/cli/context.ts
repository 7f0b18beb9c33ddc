import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../i18n/language.ts';
import type { Disk } from '../output/disk.ts';
import { type FileReader, nodeFileReader } from '../source/file-reader.ts';
import { nodeGit, type RunGit } from './git/run-git.ts';
import type { WatchFiles } from './watch/watch-files.ts';

/** Where text goes: a terminal, a file, a pipe. Writing never fails: a reader that went away is no error. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width in columns; `undefined` where there is no terminal. */
  readonly columns: number | undefined;
}

/** Everything outside of the program that commands may use, so that a test can put another world in its place. */
export interface Context {
  /** Absolute. */
  readonly workingFolder: string;
  /** Absolute; holds templates/ and docs/. */
  readonly packageFolder: string;
  /** Differs from that of every other program: what another one wrote down may be wrong today. */
  readonly build: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly systemLanguage: Language;
  readonly nodeVersion: string;
  /** For findings and what a command is asked to print. */
  readonly out: Output;
  /** For talk: progress and summaries. */
  readonly talk: Output;
  readonly reader: FileReader;
  /** Loaded only by commands that write. */
  disk(): Promise<Disk>;
  /** Milliseconds that only grow. */
  clock(): number;
  /** Today as YYYY-MM-DD in local time. */
  today(): string;
  /** Becomes aborted when the user presses Ctrl+C. */
  readonly interrupted: AbortSignal;
  /** Lets other events happen, Ctrl+C among them. */
  pause(): Promise<void>;
  /** Asks the user for a line; absent where nobody sits at a terminal. `undefined` when they gave up. */
  readonly ask?: (question: string, placeholder: string) => Promise<string | undefined>;
  /** Asks the user for a yes or no; absent where nobody sits at a terminal. */
  readonly confirm?: (question: string) => Promise<boolean>;
  /** What another program prints; `undefined` where it is not installed or fails. */
  runProgram(program: string, args: readonly string[]): string | undefined;
  readonly runGit: RunGit;
  readonly watchFiles: WatchFiles;
}

/** The program that runs. */
export interface Program {
  /** Where it lies, absolute. */
  readonly folder: string;
  /** Differs from that of every other program. */
  readonly build: string;
}

/** The world as it is. */
export function nodeContext(program: Program): Context {
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  const isAtTerminal = process.stderr.isTTY === true && process.stdin.isTTY === true;
  return {
    workingFolder: process.cwd(),
    packageFolder: packageFolder(program),
    build: program.build,
    environment: process.env,
    systemLanguage: systemLanguage(),
    nodeVersion: process.versions.node,
    out: outputTo(process.stdout),
    talk: outputTo(process.stderr),
    reader: nodeFileReader,
    disk: async () => (await import('../output/disk.ts')).nodeDisk,
    clock: () => performance.now(),
    today: () => localDate(new Date()),
    interrupted: interruption.signal,
    pause: () => new Promise((resume) => setImmediate(resume)),
    ...(isAtTerminal && { ask: askAtTerminal, confirm: confirmAtTerminal }),
    runProgram,
    runGit: nodeGit,
    watchFiles: async (folders, tell) => (await import('./watch/watch-files.ts')).watchDisk(folders, tell),
  };
}

/** The folder that holds templates/: dist/ lies in it. */
function packageFolder(program: Program): string {
  let { folder } = program;
  while (!existsSync(join(folder, 'templates')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Elsewhere a system speaks English where its variables say nothing; asking costs a quarter of starting. */
const hasLanguageOfItsOwn = process.platform === 'win32' || process.platform === 'darwin';

const localeOfSystem = (): string => Intl.DateTimeFormat().resolvedOptions().locale;

function systemLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const named = LC_ALL || LC_MESSAGES || LANG || (hasLanguageOfItsOwn ? localeOfSystem() : '');
  return named.startsWith('zh') ? 'zh' : 'en';
}

function outputTo(stream: NodeJS.WriteStream): Output {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isOpen = false;
  });
  return {
    write: (text) => {
      if (isOpen) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}

async function askAtTerminal(question: string, placeholder: string): Promise<string | undefined> {
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({ message: question, placeholder, output: process.stderr });
  return isCancel(answer) ? undefined : answer;
}

async function confirmAtTerminal(question: string): Promise<boolean> {
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message: question, output: process.stderr });
  return !isCancel(answer) && answer;
}

function runProgram(program: string, args: readonly string[]): string | undefined {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const done = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000, windowsHide: true });
  return done.status === 0 ? done.stdout : undefined;
}

function localDate(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
