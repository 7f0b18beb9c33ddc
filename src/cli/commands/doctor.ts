import { join } from 'node:path';
import picocolors from 'picocolors';
import { errorCode } from '../../output/file-error.ts';
import { writeTemporaryFile } from '../../output/temporary-file.ts';
import { openProject, type Project } from '../campaigns/project.ts';
import { findFonts } from '../doctor/fonts.ts';
import { fontsOfLooks } from '../doctor/fonts-of-looks.ts';
import { examineShippedFiles } from '../doctor/shipped-files.ts';
import { exitCode } from '../exit-code.ts';
import type { CommandResult, Session } from '../session.ts';
import { printSchema, readText, schemaFile } from './schema.ts';

/** `trouble`: it will not work. `advice`: it will, but not as well. */
interface Examined {
  readonly state: 'good' | 'advice' | 'trouble';
  readonly text: string;
  readonly more?: string;
}

const leastNode = '20.19.0';

/** Examines the machine: what rendering needs, and what looking at the result needs. */
export async function doctor(session: Session): Promise<CommandResult> {
  const { context, settings, talk } = session;
  const project = openProject(context.workingFolder, context.reader);
  const examined = [
    examineNode(session),
    await examineOut(project, session),
    examinePlans(project, session),
    examineTemplates(session),
    ...examineFonts(project, session),
    examineProgram('LibreOffice', 'soffice', session),
    examineProgram('git', 'git', session),
  ];
  const paint = picocolors.createColors(settings.colors);
  const marks = { good: paint.green('✓'), advice: paint.yellow('!'), trouble: paint.red('✗') };
  for (const { state, text, more } of examined) {
    context.out.write(`${marks[state]} ${text}\n${more === undefined ? '' : `    ${more}\n`}`);
  }
  const isWell = examined.every(({ state }) => state !== 'trouble');
  context.out.write(`${isWell ? talk.doctor.allWell : talk.doctor.trouble}\n`);
  return isWell ? {} : { exitCode: exitCode.findings };
}

function examineNode({ context, talk }: Session): Examined {
  const { nodeVersion } = context;
  return isAtLeast(nodeVersion, leastNode)
    ? { state: 'good', text: talk.doctor.node(nodeVersion, leastNode) }
    : { state: 'trouble', text: talk.doctor.nodeTooOld(nodeVersion, leastNode) };
}

function isAtLeast(version: string, least: string): boolean {
  const [one, other] = [version, least].map((text) =>
    text.split('.').map((part) => Number.parseInt(part, 10)),
  );
  for (const [at, wanted] of (other ?? []).entries()) {
    const difference = (one?.[at] ?? 0) - wanted;
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Writes a file where documents will be written, and takes it away again. */
async function examineOut(project: Project, { context, talk }: Session): Promise<Examined> {
  const out = join(project.folder, 'out');
  const folder = context.reader.stat(out)?.kind === 'folder' ? out : project.folder;
  const { files, run } = await context.disk();
  try {
    files.remove(writeTemporaryFile(folder, new Uint8Array(), files, run));
    return { state: 'good', text: talk.doctor.writable(project.show(out)) };
  } catch (error) {
    return { state: 'trouble', text: talk.doctor.notWritable(project.show(out), errorCode(error)) };
  }
}

function examinePlans(project: Project, { context, talk }: Session): Examined {
  if (!context.reader.stat(project.plans)) {
    return { state: 'advice', text: talk.doctor.noPlans(project.show(project.plans)) };
  }
  const path = join(project.plans, schemaFile);
  return readText(path, context) === printSchema()
    ? { state: 'good', text: talk.doctor.schemaFresh(project.show(path)) }
    : { state: 'advice', text: talk.doctor.schemaStale(project.show(path)) };
}

function examineTemplates({ context, talk: { doctor: say } }: Session): Examined {
  const { damaged, changed } = examineShippedFiles(context);
  if (damaged.length > 0) {
    return { state: 'trouble', text: say.templatesDamaged(damaged), more: say.templatesDamagedAdvice };
  }
  if (changed.length > 0) {
    return { state: 'advice', text: say.templatesChanged(changed), more: say.templatesChangedAdvice };
  }
  return { state: 'good', text: say.templatesSound };
}

function examineFonts(project: Project, { context, talk: { doctor: say } }: Session): readonly Examined[] {
  const fonts = findFonts(context, fontsOfLooks(project, context));
  if (!fonts) return [{ state: 'advice', text: say.fontsUnknown }];
  const examined = fonts.map((font): Examined => {
    const use = say.fontUse[font.use];
    if (font.kind === 'found') return { state: 'good', text: say.font(font.name, font.found) };
    if (font.kind === 'like') return { state: 'advice', text: say.fontInstead(font.name, font.found, use) };
    return { state: 'advice', text: say.fontMissing(font.name, use) };
  });
  const last = examined.findLast(({ state }) => state === 'advice');
  return examined.map((one) => (one === last ? { ...one, more: say.fontAdvice } : one));
}

function examineProgram(name: string, program: 'soffice' | 'git', { context, talk }: Session): Examined {
  const version = context.runProgram(program, ['--version'])?.trim().split('\n')[0];
  return version === undefined
    ? { state: 'advice', text: talk.doctor.programMissing(name), more: talk.doctor.programPurpose[program] }
    : { state: 'good', text: talk.doctor.program(name, version) };
}
