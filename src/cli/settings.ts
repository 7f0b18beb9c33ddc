import type { Language } from '../i18n/language.ts';
import type { Context } from './context.ts';
import { type FormatName, formatNames } from './format/index.ts';
import type { FormatSettings } from './format/report.ts';

/** How the program speaks. */
export interface Settings extends FormatSettings {
  readonly format: FormatName;
}

export const languages: readonly Language[] = ['zh', 'en'];
export const colorModes = ['auto', 'always', 'never'] as const;

/** Columns of a code frame's text where no terminal says how wide it is. */
const defaultColumns = 100;

/** Columns of a code frame that are no text: the mark, the line number and the rule. */
const gutterColumns = 12;

/**
 * How to speak must be known before the command line is understood: help and mistakes on the command line
 * are printed in this language and format, too. What is written wrongly is reported later, by the parser.
 */
export function readSettings(words: readonly string[], context: Context): Settings {
  const format = oneOf(formatNames, optionIn(words, '--format')) ?? 'human';
  const columns = context.out.columns === undefined ? defaultColumns : context.out.columns - gutterColumns;
  return {
    format,
    language: oneOf(languages, optionIn(words, '--lang')) ?? context.systemLanguage,
    colors: useColors(oneOf(colorModes, optionIn(words, '--color')) ?? 'auto', context),
    columns: Math.max(20, columns),
  };
}

/** NO_COLOR and FORCE_COLOR by their conventions (no-color.org, force-color.org); the option counts more. */
function useColors(mode: (typeof colorModes)[number], { environment, out }: Context): boolean {
  if (mode !== 'auto') return mode === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return out.isTerminal && TERM !== 'dumb';
}

function optionIn(words: readonly string[], option: string): string | undefined {
  const end = words.indexOf('--');
  const given = end < 0 ? words : words.slice(0, end);
  const at = given.findLastIndex((word) => word === option || word.startsWith(`${option}=`));
  const word = given[at];
  return word === option ? given[at + 1] : word?.slice(option.length + 1);
}

const oneOf = <Value extends string>(values: readonly Value[], word: string | undefined): Value | undefined =>
  values.find((value) => value === word);
