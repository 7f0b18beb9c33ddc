import { join } from 'node:path';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCode } from '../../output/file-error.ts';
import { safeFileName } from '../../output/safe-name.ts';
import { campaignFile } from '../campaigns/find-campaigns.ts';
import { openProject } from '../campaigns/project.ts';
import { exitCode } from '../exit-code.ts';
import { fillSample } from '../new/fill-sample.ts';
import { sampleOffices } from '../new/sample-offices.ts';
import { createText } from '../replace-text.ts';
import type { CommandResult, Session } from '../session.ts';
import { printSchema, readText, schemaFile } from './schema.ts';

export interface NewArguments {
  readonly name?: string;
}

/** Names of folders below plans/ that mean something else. */
const reserved = ['templates'];

/**
 * Makes plans/NAME/campaign.yaml, a whole campaign that renders as it is with the offices that campaigns share, and
 * what campaigns share where it is missing. Nothing that exists is changed.
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
  const safe = safeFileName(reserved.includes(name) ? `${name}-1` : name);
  if (safe !== name) {
    report(diagnostic('HT832', { name, suggestion: safe }));
    return couldNotRun;
  }
  const project = openProject(context.workingFolder, context.reader);
  const folder = join(project.plans, name);
  if (context.reader.stat(folder)) {
    report(diagnostic('HT831', { path: project.show(folder) }));
    return couldNotRun;
  }
  const sample = (file: string): string =>
    readText(join(context.packageFolder, 'templates', 'new', file), context) ?? '';
  const officesFile = join(project.plans, 'offices.yaml');
  const offices = sampleOffices(officesFile, project, context.reader, report);
  const files: readonly (readonly [path: string, text: string])[] = [
    [officesFile, sample('offices.yaml')],
    [join(project.plans, schemaFile), printSchema()],
    [join(folder, campaignFile), fillSample(sample(campaignFile), name, offices)],
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
