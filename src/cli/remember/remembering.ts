import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CommandResult, Session } from '../session.ts';
import { programVersion } from '../version.ts';
import { recallRun, rememberRun } from './last-run.ts';
import { traceReader } from './traced-reader.ts';

/** What was asked for, as far as it decides what is written, and where to. */
export interface Question {
  /** The output folder, absolute. */
  readonly out: string;
  readonly asked: readonly unknown[];
}

/**
 * Runs a command that writes documents. Where nothing that the last run of the same kind read or wrote has changed, its
 * findings are told again and nothing else is done.
 */
export async function remembering(
  { out, asked }: Question,
  session: Session,
  runAnew: (session: Session) => Promise<CommandResult>,
): Promise<CommandResult> {
  const { context, report, say, talk } = session;
  // Neither language nor format: findings are told in whichever is asked for.
  const question = JSON.stringify([
    programVersion(context),
    context.build,
    ...asked,
    context.workingFolder,
    out,
  ]);
  const last = recallRun(out, question, context);
  if (last) {
    for (const found of last.diagnostics) report(found);
    for (const { path } of last.outputs) say(`${talk.outcome.unchanged}  ${path}`);
    return { outputs: last.outputs, silenced: last.silenced };
  }
  const traced = traceReader(context.reader);
  const diagnostics: Diagnostic[] = [];
  const result = await runAnew({
    ...session,
    context: { ...context, reader: traced.reader },
    report: (found) => {
      diagnostics.push(found);
      report(found);
    },
  });
  const { outputs = [], silenced = [] } = result;
  if (result.exitCode === undefined) {
    await rememberRun(out, question, { calls: traced.calls(), outputs, diagnostics, silenced }, context);
  }
  return result;
}
