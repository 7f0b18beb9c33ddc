import { join } from 'node:path';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCode } from '../../output/file-error.ts';
import { safeFileName } from '../../output/safe-name.ts';
import { campaignFile } from '../campaigns/find-campaigns.ts';
import { openProject } from '../campaigns/project.ts';
import { exitCode } from '../exit-code.ts';
import { createText } from '../replace-text.ts';
import type { CommandResult, Session } from '../session.ts';
import { printSchema, readText, schemaFile } from './schema.ts';

export interface NewArguments {
  readonly name?: string;
}

/** Stands in the sample for what the user is asked; a word that YAML and documents have no other use for. */
const namePlace = '__名称__';

/**
 * Makes plans/NAME/campaign.yaml, a whole campaign that renders as it is, and what campaigns share where it is
 * missing. Nothing that exists is changed.
 */
export async function create(wanted: NewArguments, session: Session): Promise<CommandResult> {
  const { context, report, say, talk } = session;
  const couldNotRun: CommandResult = { exitCode: exitCode.couldNotRun };
  const given = wanted.name ?? (await context.ask?.(talk.newQuestion, talk.newPlaceholder));
  const name = given?.trim() ?? '';
  if (name === '') {
    report(diagnostic('HT833', {}));
    return couldNotRun;
  }
  const safe = safeFileName(name);
  if (safe !== name || name === 'templates') {
    report(diagnostic('HT832', { name, suggestion: name === 'templates' ? `${name}-1` : safe }));
    return couldNotRun;
  }
  const project = openProject(context.workingFolder, context.reader);
  const folder = join(project.plans, name);
  if (context.reader.stat(folder)) {
    report(diagnostic('HT831', { path: project.show(folder) }));
    return couldNotRun;
  }
  const sample = (file: string) =>
    readText(join(context.packageFolder, 'templates', 'new', file), context) ?? '';
  const files: readonly (readonly [path: string, text: string])[] = [
    [join(project.plans, 'offices.yaml'), sample('offices.yaml')],
    [join(project.plans, schemaFile), printSchema()],
    [join(folder, campaignFile), sample(campaignFile).replaceAll(namePlace, asYaml(name))],
  ];
  const disk = await context.disk();
  for (const [path, text] of files) {
    if (context.reader.stat(path)) continue;
    try {
      createText(path, text, disk);
    } catch (error) {
      report(diagnostic('HT834', { path: project.show(path), detail: errorCode(error) }));
      return couldNotRun;
    }
    say(talk.created(project.show(path)));
  }
  return { whenWell: talk.nextSteps(name) };
}

/** A name as a YAML value: plain where that means the same, quoted otherwise. */
const asYaml = (name: string): string => (/^[\p{L}][\p{L}\p{N}]*$/u.test(name) ? name : JSON.stringify(name));
