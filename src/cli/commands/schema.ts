import { join } from 'node:path';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCode } from '../../output/file-error.ts';
import { campaignJsonSchema } from '../../schema/json-schema.ts';
import { openProject } from '../campaigns/project.ts';
import { exitCode } from '../exit-code.ts';
import type { CommandResult, Session } from '../session.ts';

export const schemaFile = 'campaign.schema.json';

export interface SchemaArguments {
  readonly check: boolean;
}

/** Writes the JSON schema that editors complete and check campaign.yaml by, or compares it. */
export async function schema(wanted: SchemaArguments, session: Session): Promise<CommandResult> {
  const { context, report, talk } = session;
  const project = openProject(context.workingFolder, context.reader);
  const path = join(project.plans, schemaFile);
  const shown = project.show(path);
  const text = printSchema();
  if (readText(path, context) === text) return { whenWell: talk.schemaFresh(shown) };
  if (wanted.check) {
    report(diagnostic('HT841', { path: shown }));
    return {};
  }
  const { replaceText } = await import('../replace-text.ts');
  try {
    replaceText(path, text, await context.disk());
  } catch (error) {
    report(diagnostic('HT834', { path: shown, detail: errorCode(error) }));
    return { exitCode: exitCode.couldNotRun };
  }
  return { whenWell: talk.schemaWritten(shown) };
}

/** The schema as it stands in the file: the same on every system. */
export const printSchema = (): string => `${JSON.stringify(campaignJsonSchema(), undefined, 2)}\n`;

export function readText(path: string, { reader }: Pick<Session['context'], 'reader'>): string | undefined {
  return reader.stat(path)?.kind === 'file' ? new TextDecoder().decode(reader.readFile(path)) : undefined;
}
