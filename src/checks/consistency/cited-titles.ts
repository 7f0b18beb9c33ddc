import type { ComparedTexts } from './compared-texts.ts';

/** 《…》 with its number where one follows: 《关于…的通知》（国办发〔2020〕5号）. UTF-16 offsets of `ComparedTexts.all`. */
export interface CitedTitle {
  /** As written, without 《》. */
  readonly title: string;
  /** What has to be the same for two titles to be one: no brackets at the end (试行, 2020版), no spaces or quotation marks. */
  readonly core: string;
  readonly number?: string;
  readonly start: number;
  readonly end: number;
}

const cited =
  /《(?<title>[^《》\n]{2,120})》(?:[（(](?<number>\p{Script=Han}{1,12}[〔[［](?:19|20)\d\d[〕\]］]第?\d{1,5}号)[）)])?/gu;

/** Every title that the texts of a campaign cite, in their order. */
export function citedTitles({ all }: ComparedTexts): readonly CitedTitle[] {
  return [...all.matchAll(cited)].map(({ index, groups }) => {
    const { title = '', number } = groups ?? {};
    return {
      title,
      core: coreOf(title),
      ...(number === undefined
        ? {}
        : {
            number: number
              .replace(/[[［]/u, '〔')
              .replace(/[\]］]/u, '〕')
              .replace('第', ''),
          }),
      start: index,
      end: index + title.length + 2,
    };
  });
}

/** A title without what may be left out of it. */
export function coreOf(title: string): string {
  const letters = title.replace(/\s|["“”‘’〈〉]/gu, '');
  const mayEndInBrackets = letters.endsWith('）') || letters.endsWith(')');
  return mayEndInBrackets ? letters.replace(/(?:[（(][^（()）]{1,24}[）)])+$/u, '') : letters;
}
