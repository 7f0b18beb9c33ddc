import type { MeasuredCharacter } from '../support/measure-pages.ts';
import { points, type StandardRule, words } from './measure.ts';
import { fontsOf, type PrintedDocument, sizesOf } from './pages.ts';

const sizes = { 二号: 22, 三号: 16, 四号: 14 } as const;
const fonts = {
  小标宋: '方正小标宋简体',
  黑体: '黑体',
  楷体: '楷体_GB2312',
  仿宋: '仿宋_GB2312',
  宋体: '宋体',
} as const;

/** What a clause says of an element's type. */
export interface Type {
  readonly size?: keyof typeof sizes;
  readonly font?: keyof typeof fonts;
  readonly strength: StandardRule['strength'];
  readonly on: readonly string[];
  /** The clause, where it is another than that of the element. */
  readonly source?: string;
  /** Of which part of the element, in Chinese and English. */
  readonly part?: readonly [string, string];
  readonly of: (
    document: PrintedDocument,
  ) => readonly { readonly characters: readonly MeasuredCharacter[] }[];
}

/** The rules of an element's size and font: one each. */
export function typeRules({ size, font, strength, on, source, part, of }: Type): readonly StandardRule[] {
  const [zh = '', en = ''] = part ?? [];
  const where = {
    zh: source === undefined ? '' : `（${source}）`,
    en: source === undefined ? '' : ` (${source})`,
  };
  const rule = (what: { zh: string; en: string }) => ({
    strength,
    on,
    zh: `${zh}${zh === '' ? '' : '用'}${what.zh}${where.zh}`,
    en: `${en}${en === '' ? '' : ' in '}${what.en}${where.en}`,
  });
  return [
    ...(size === undefined
      ? []
      : [
          {
            ...rule({ zh: `${size}字`, en: `${size} (${sizes[size]} pt)` }),
            measure: (document: PrintedDocument) => points(of(document).flatMap(sizesOf), sizes[size]),
          },
        ]),
    ...(font === undefined
      ? []
      : [
          {
            ...rule({ zh: font, en: font }),
            measure: (document: PrintedDocument) => words(of(document).flatMap(fontsOf), fonts[font]),
          },
        ]),
  ];
}
