import { type Command, CommanderError } from 'commander';
import { createCollector } from '../diagnostics/collector.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { talkIn } from '../i18n/talk.ts';
import { cleanLinesForTerminal } from '../text/clean.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { finish } from './finish.ts';
import { createProgram } from './program.ts';
import type { CommandResult, Session } from './session.ts';
import { readSettings } from './settings.ts';
import { explainUsageError } from './usage-error.ts';

/** Runs one command line (without the program's own name) and gives the exit code; it never throws. */
export async function run(words: readonly string[], context: Context): Promise<ExitCode> {
  const settings = readSettings(words, context);
  const talk = talkIn(settings.language);
  const collector = createCollector();
  const say = (text: string) => context.talk.write(`${cleanLinesForTerminal(text)}\n`);
  const session: Session = { context, settings, talk, report: collector.report, say };
  const end = (result: CommandResult, maxWarnings?: number): ExitCode =>
    finish(collector.diagnostics, result, session, maxWarnings);

  let code: ExitCode = exitCode.done;
  let program: Command | undefined;
  try {
    const called = withCommand(words);
    program = createProgram(called, session, async (command, { maxWarnings }) => {
      code = end(await command(session), maxWarnings);
    });
    await program.parseAsync(called, { from: 'user' });
    return code;
  } catch (error) {
    if (program && error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCode.done;
      collector.report(usageFinding(error, program, words));
      return end({ exitCode: exitCode.couldNotRun });
    }
    const detail = error instanceof Error ? error.message : String(error);
    say(`${talk.bug}\n${error instanceof Error ? (error.stack ?? detail) : detail}`);
    collector.report(diagnostic('HT899', { detail }));
    return end({ exitCode: exitCode.bug });
  }
}

/** Without a command everything is rendered: `npm start` needs no more words. */
function withCommand(words: readonly string[]): readonly string[] {
  const first = words.find(
    (word, at) => !(speaking.includes(word) || speaking.includes(words[at - 1] ?? '')),
  );
  const asksForHelp = ['-h', '--help', '-V', '--version'].includes(first ?? '');
  return first === undefined || (first.startsWith('-') && !asksForHelp) ? ['render', ...words] : words;
}

/** Options that may stand before a command; each is followed by a word. */
const speaking = ['--lang', '--color'];

function usageFinding(error: CommanderError, program: Command, words: readonly string[]): Diagnostic {
  const command = program.commands.find((one) => words.includes(one.name())) ?? program;
  return explainUsageError(error, {
    words: program.args,
    commands: program.commands.map((one) => one.name()),
    options: command.options.map(({ long }) => long ?? ''),
  });
}
