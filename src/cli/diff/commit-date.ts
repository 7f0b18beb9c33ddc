import type { RunGit } from '../git/run-git.ts';

/** The day on which a commit was made, where its author was (YYYY-MM-DD). `commit` is its full name. */
export function commitDate(folder: string, commit: string, git: RunGit): string | undefined {
  const shown = git(folder, ['show', '--no-patch', '--no-notes', '--format=%cs', '--end-of-options', commit]);
  const date = shown.ok ? new TextDecoder().decode(shown.output).trim() : '';
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : undefined;
}
