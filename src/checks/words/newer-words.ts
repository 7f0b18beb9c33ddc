/** Words of two letters that official documents use all the time and that the dictionaries of runtimes lack. */
export const newerWords = {
  source: '现代汉语词典 第7版',
  words: [
    '防控',
    '管控',
    '管护',
    '会商',
    '督导',
    '督办',
    '排查',
    '摸排',
    '联动',
    '整改',
    '暗访',
    '问责',
    '履职',
    '帮扶',
    '布控',
  ],
} as const;
