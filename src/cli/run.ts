import { CommanderError } from 'commander';
import { createCollector } from '../diagnostics/collector.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import { talkIn } from '../i18n/talk.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { formatters } from './format/index.ts';
import { countOf } from './format/report.ts';
import { createProgram } from './program.ts';
import type { CommandResult, Session } from './session.ts';
import { readSettings } from './settings.ts';
import { explainUsageError } from './usage-error.ts';

/** Runs one command line (without the program's own name) and gives the exit code; it never throws. */
export async function run(words: readonly string[], context: Context): Promise<ExitCode> {
  const settings = readSettings(words, context);
  const talk = talkIn(settings.language);
  const collector = createCollector();
  const say = (line: string) => context.talk.write(`${line}\n`);
  const session: Session = { context, settings, talk, report: collector.report, say };

  const finish = (result: CommandResult, maxWarnings = Number.POSITIVE_INFINITY): ExitCode => {
    const diagnostics = sortDiagnostics(collector.diagnostics);
    const errors = countOf(diagnostics, 'error');
    const warnings = countOf(diagnostics, 'warning');
    const code =
      result.exitCode ?? (errors > 0 || warnings > maxWarnings ? exitCode.findings : exitCode.done);
    const outputs = result.outputs ?? [];
    context.out.write(
      formatters[settings.format]({ diagnostics, outputs, ok: code === exitCode.done }, settings),
    );
    if (diagnostics.length > 0) {
      say(talk.summary(errors, warnings, diagnostics[0]?.code));
      if (warnings > maxWarnings) say(talk.tooManyWarnings(warnings, maxWarnings));
    } else if (result.whenWell !== undefined) say(result.whenWell);
    if (code === exitCode.interrupted) say(talk.interrupted);
    return code;
  };

  let ended: ExitCode = exitCode.done;
  const program = createProgram(session, async (command, { maxWarnings }) => {
    ended = finish(await command(session), maxWarnings);
  });
  try {
    await program.parseAsync(words.length === 0 ? ['render'] : words, { from: 'user' });
    return ended;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCode.done;
      const command = program.commands.find((one) => words.includes(one.name())) ?? program;
      collector.report(
        explainUsageError(error, {
          commands: program.commands.map((one) => one.name()),
          options: command.options.map((option) => option.long ?? ''),
        }),
      );
      return finish({ exitCode: exitCode.couldNotRun });
    }
    const detail = error instanceof Error ? error.message : String(error);
    collector.report(diagnostic('HT899', { detail }));
    say(`${talk.bug}\n${error instanceof Error ? (error.stack ?? detail) : detail}`);
    return finish({ exitCode: exitCode.bug });
  }
}
