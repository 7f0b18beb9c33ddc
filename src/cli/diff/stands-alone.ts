import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';

/** What else may stand behind `diff`; `--file` and `--issued` compare something of their own and take none of it. */
export interface OtherWords {
  readonly versions: readonly string[];
  readonly word: boolean;
  readonly out?: string;
  readonly force: boolean;
  readonly file?: string;
}

/** Whether an option stands without the others that mean nothing beside it. Reported: HT946 for the first that does. */
export function standsAlone(
  option: '--file' | '--issued',
  { versions, word, out, force, file }: OtherWords,
  report: Report,
): boolean {
  const others = [
    ...(file !== undefined && option !== '--file' ? ['--file'] : []),
    ...versions,
    ...(word ? ['--word'] : []),
    ...(out === undefined ? [] : ['--out']),
    ...(force ? ['--force'] : []),
  ];
  const [other] = others;
  if (other !== undefined) report(diagnostic('HT946', { option, other }));
  return other === undefined;
}
