import { join } from 'node:path';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCode } from '../../source/load-file.ts';
import { openProject } from '../campaigns/project.ts';
import { exitCode } from '../exit-code.ts';
import { replaceText } from '../replace-text.ts';
import type { CommandResult, Session } from '../session.ts';

/** Lines of .gitattributes: which files git hands to us. */
const attributes = ['plans/**/*.yaml merge=hongtou', '*.docx diff=hongtou'];

/**
 * Tells the repository of the project to merge plans and to show documents by this program: two settings of this
 * clone, which names its place on this machine, and two lines of .gitattributes, which all clones share.
 */
export async function setUpGit({ context, report, say, talk }: Session): Promise<CommandResult> {
  const project = openProject(context.workingFolder, context.reader);
  const program = `node '${join(context.packageFolder, 'dist', 'hongtou.cjs').replaceAll("'", "'\\''")}'`;
  const settings = [
    ['merge.hongtou.name', 'hongtou'],
    ['merge.hongtou.driver', `${program} merge-driver %O %A %B %P`],
    ['diff.hongtou.textconv', `${program} text`],
  ] as const;
  for (const [key, value] of settings) {
    const done = context.runGit(project.folder, ['config', '--local', key, value]);
    if (done.ok) continue;
    report(diagnostic('HT861', { problem: done.problem === 'missing' ? 'no-git' : 'no-repository' }));
    return { exitCode: exitCode.couldNotRun };
  }
  const file = join(project.folder, '.gitattributes');
  try {
    const text = context.reader.stat(file) ? new TextDecoder().decode(context.reader.readFile(file)) : '';
    const present = new Set(text.split(/\r?\n/u).map((line) => line.trim()));
    const missing = attributes.filter((line) => !present.has(line));
    const begin = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    if (missing.length > 0) replaceText(file, `${begin}${missing.join('\n')}\n`, await context.disk());
  } catch (error) {
    report(diagnostic('HT834', { path: project.show(file), detail: errorCode(error) }));
    return { exitCode: exitCode.couldNotRun };
  }
  say(talk.gitIsSetUp(project.show(file)));
  return {};
}
