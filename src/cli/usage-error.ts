import type { CommanderError } from 'commander';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';

/** What was typed, and names that a mistyped one could have been. */
export interface Known {
  /** Without options. */
  readonly words: readonly string[];
  readonly commands: readonly string[];
  readonly options: readonly string[];
}

/**
 * Puts a mistake on the command line, which commander words in English, into a finding of our own.
 * Its codes are stable; names are taken from between the quotes of its sentence.
 */
export function explainUsageError({ code, message }: CommanderError, known: Known): Diagnostic {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/gu)].map(([, quoted]) => quoted ?? '');
  switch (code) {
    case 'commander.unknownCommand':
      return diagnostic('HT811', withSuggestion(first, known.commands));
    case 'commander.help':
      // `help` was asked about a command that does not exist; its sentence does not say which.
      return diagnostic('HT811', withSuggestion(known.words[1] ?? '', known.commands));
    case 'commander.unknownOption':
      return diagnostic('HT812', withSuggestion(first, known.options));
    case 'commander.invalidArgument': {
      const allowed = message.match(/(?:Allowed choices are|is invalid\.) ((?!Allowed).*?)\.?$/u)?.[1] ?? '';
      return diagnostic('HT814', { option: first.replace(/ .*$/u, ''), value: second, allowed });
    }
    case 'commander.excessArguments':
      return diagnostic('HT815', { command: first });
    default:
      return diagnostic('HT813', { name: first === '' ? message : first });
  }
}

function withSuggestion(name: string, known: readonly string[]) {
  const suggestion = nearest(name, known);
  return { name, ...(suggestion !== undefined && { suggestion }) };
}
