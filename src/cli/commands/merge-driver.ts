import { resolve } from 'node:path';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { mergeYaml } from '../../merge/merge-yaml.ts';
import { decodeText } from '../../source/decode-text.ts';
import { errorCode } from '../../source/load-file.ts';
import { exitCode } from '../exit-code.ts';
import { setUpGit } from '../git/set-up.ts';
import { replaceText } from '../replace-text.ts';
import type { CommandResult, Session } from '../session.ts';

export interface MergeDriverArguments {
  /** What git hands over: the file that both began with, ours (which takes the result), theirs, and its path. */
  readonly files: readonly string[];
  /** Tell git to use this program for plans and documents. */
  readonly setup: boolean;
}

/**
 * Merges two versions of a plan file for git. Exit code 1 says that marks stand in it; a file that cannot be read
 * or written is left as ours with code 2, which git takes for a conflict, too.
 */
export async function mergeDriver(
  { files, setup }: MergeDriverArguments,
  session: Session,
): Promise<CommandResult> {
  const { context, report, say, talk } = session;
  const couldNotRun = { exitCode: exitCode.couldNotRun };
  if (setup) return setUpGit(session);
  const [base, ours, theirs, path = ours] = files;
  if (base === undefined || ours === undefined || theirs === undefined || path === undefined) {
    report(diagnostic('HT881', {}));
    return couldNotRun;
  }
  const texts: string[] = [];
  for (const file of [base, ours, theirs]) {
    try {
      const decoded = decodeText(context.reader.readFile(resolve(context.workingFolder, file)));
      if (!decoded.ok) {
        report(diagnostic('HT882', { path, detail: '' }));
        return couldNotRun;
      }
      texts.push(decoded.text);
    } catch (error) {
      report(diagnostic('HT882', { path, detail: errorCode(error) }));
      return couldNotRun;
    }
  }
  const [first = '', second = '', third = ''] = texts;
  const lineEnd = second.includes('\r\n') ? '\r\n' : '\n';
  const [was, one, other] = [first, second, third].map((text) => text.replaceAll('\r\n', '\n'));
  const { text, conflicts } = mergeYaml(was ?? '', one ?? '', other ?? '', talk.mergeSides);
  try {
    replaceText(resolve(context.workingFolder, ours), text.replaceAll('\n', lineEnd), await context.disk());
  } catch (error) {
    report(diagnostic('HT834', { path, detail: errorCode(error) }));
    return couldNotRun;
  }
  for (const conflict of conflicts) say(talk.mergeConflict(path, conflict));
  return conflicts.length > 0 ? { exitCode: exitCode.findings } : {};
}
