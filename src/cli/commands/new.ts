import { basename, join } from 'node:path';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCode } from '../../output/file-error.ts';
import { campaignFile } from '../campaigns/find-campaigns.ts';
import { openProject } from '../campaigns/project.ts';
import { exitCode } from '../exit-code.ts';
import { fillSample } from '../new/fill-sample.ts';
import { namedPlace } from '../new/new-place.ts';
import { sampleOffices } from '../new/sample-offices.ts';
import { createText } from '../replace-text.ts';
import type { CommandResult, Session } from '../session.ts';
import type { NewFromArguments } from './new-from.ts';
import { printSchema, readText, schemaFile } from './schema.ts';

export interface NewArguments extends Partial<Pick<NewFromArguments, 'name' | 'year' | 'shift' | 'drop'>> {}

/**
 * Makes plans/NAME/campaign.yaml, a whole campaign that renders as it is with the offices that campaigns share, and
 * what campaigns share where it is missing. Nothing that exists is changed.
 */
export async function create(wanted: NewArguments, session: Session): Promise<CommandResult> {
  const { context, report, say, talk } = session;
  const couldNotRun: CommandResult = { exitCode: exitCode.couldNotRun };
  if (wanted.year !== undefined || wanted.shift !== undefined || (wanted.drop?.length ?? 0) > 0) {
    report(diagnostic('HT893', { problem: 'no-plan' }));
    return couldNotRun;
  }
  const project = openProject(context.workingFolder, context.reader);
  const folder = await namedPlace(wanted.name, project, session);
  if (folder === undefined) return couldNotRun;
  const name = basename(folder);
  const sample = (file: string): string | undefined => {
    const text = readText(join(context.packageFolder, 'templates', 'new', file), context);
    if (!text) report(diagnostic('HT835', { path: `templates/new/${file}` }));
    return text || undefined;
  };
  const officesFile = join(project.plans, 'offices.yaml');
  const offices = sampleOffices(officesFile, project, context.reader, report);
  const [sampleCampaign, sampleOfficesText] = [sample(campaignFile), sample('offices.yaml')];
  if (sampleCampaign === undefined || sampleOfficesText === undefined) return couldNotRun;
  const files: readonly (readonly [path: string, text: string])[] = [
    [officesFile, sampleOfficesText],
    [join(project.plans, schemaFile), printSchema()],
    [join(folder, campaignFile), fillSample(sampleCampaign, name, offices)],
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
