/**
 * Words of one meaning with one object, of which either may be written but not both in one document. The dictionary
 * gives both with it. `object` is a pattern; what stands between is left as it is.
 */
export const twinWords: readonly {
  readonly words: readonly [string, string];
  readonly object: string;
  readonly source: string;
}[] = [
  { words: ['吸取', '汲取'], object: '教训', source: '现代汉语词典 第7版：“吸取”“汲取”条' },
  {
    words: ['作出', '做出'],
    object: '(?:贡献|决定|决策|部署|安排|批示|指示|处理)',
    source: '现代汉语词典 第7版：“作”“做”条',
  },
];
