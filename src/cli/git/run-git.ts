/** What git printed, or why it did not: it is not installed, or it refused (its own words, for messages). */
export type GitResult =
  | { readonly ok: true; readonly output: Uint8Array }
  | { readonly ok: false; readonly problem: 'missing' }
  | { readonly ok: false; readonly problem: 'refused'; readonly words: string };

/** Runs git in a folder. Never asks, never pages, never writes to the repository. */
export type RunGit = (folder: string, args: readonly string[]) => GitResult;

/** Far above any plan with its history of one version; a repository of films is not read into memory. */
const mostBytes = 256 * 1024 * 1024;

/** Whatever a user's settings say, paths are taken literally and what is printed is for a program. */
const always = [
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'core.quotePath=false',
  '-c',
  'core.fsmonitor=false',
];

export const nodeGit: RunGit = (folder, args) => {
  // Loaded only by commands that ask git: it brings the whole of Node's network with it.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const done = spawnSync('git', [...always, ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: mostBytes,
    timeout: 60_000,
    windowsHide: true,
  });
  if (done.error && 'code' in done.error && done.error.code === 'ENOENT')
    return { ok: false, problem: 'missing' };
  if (done.status === 0) return { ok: true, output: done.stdout };
  const words = done.stderr?.toString('utf8').trim() || (done.error?.message ?? '');
  return { ok: false, problem: 'refused', words };
};
