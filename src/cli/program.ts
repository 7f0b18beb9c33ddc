import { Command, Option } from 'commander';
import { type CommandName, type Help, helpIn } from '../i18n/help.ts';
import { displayWidth } from '../text/display-width.ts';
import { commands, type Run } from './commands.ts';
import type { Session } from './session.ts';
import { colorModes, languages } from './settings.ts';
import { programVersion } from './version.ts';

/**
 * The command line, for these words of the user. Where they begin with a command only that one is made, because
 * starting counts. Commands and what they need are loaded only when they are called.
 */
export function createProgram(words: readonly string[], session: Session, run: Run): Command {
  const help = helpIn(session.settings.language);
  const program = prepare(new Command('hongtou'), help, session)
    .description(help.description)
    .version(programVersion(session.context), '-V, --version', help.options.version)
    .helpCommand('help [command]', help.options.helpCommand);
  const names = Object.keys(commands) as CommandName[];
  const called = names.filter((name) => name === words[0]);
  for (const name of called.length > 0 ? called : names) {
    const command = prepare(program.command(name), help, session)
      .summary(help.commands[name].summary)
      .description(help.commands[name].summary)
      .addHelpText('after', `\n${help.examples}\n${printExamples(name, help)}`);
    commands[name]({ command, help, run });
  }
  return program;
}

/** What every command has: no exit of its own, no words of its own, the options that say how to speak. */
function prepare(command: Command, help: Help, { context }: Session): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => context.out.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => context.out.columns ?? 100,
    })
    .configureHelp({
      styleTitle: (title) => help.headings[title] ?? title,
      // Choices stand in the option itself; commander's own words for them are English.
      optionDescription: ({ description }) => description,
      displayWidth,
    })
    .helpOption('-h, --help', help.options.help)
    .addOption(new Option('--lang <zh|en>', help.options.lang).choices(languages))
    .addOption(new Option('--color <auto|always|never>', help.options.color).choices(colorModes));
}

function printExamples(name: CommandName, help: Help): string {
  return help.commands[name].examples
    .map(([words, meaning]) => `  hongtou ${`${name} ${words}`.trim()}\n      ${meaning}`)
    .join('\n');
}
