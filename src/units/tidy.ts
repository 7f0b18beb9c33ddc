/** What tidying is about; hardly any cell has it, and lists are long. */
const untidy = /[\r\n\p{Cf}]/u;

/**
 * What a cell says: without marks that cannot be seen, without space around it (that of full width, too), on one line.
 * A line break between Chinese characters was put in for the look of a cell; elsewhere it is a space.
 */
export function tidy(written: string): string {
  const text = written.trim();
  if (!untidy.test(text)) return text.normalize('NFC');
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
    .replaceAll(/(?<=[\p{Script=Han}）”])\s*[\r\n]\s*(?=[\p{Script=Han}（“])/gu, '')
    .replaceAll(/\s*[\r\n]\s*/gu, ' ')
    .normalize('NFC');
}

/** By this two names are the same: spaces (`市 医院`), full and half width, and case say nothing. */
export const sameName = (name: string): string => name.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();
