/**
 * Prepositions, conjunctions and auxiliary verbs of two letters: they cannot be said twice, as 讨论讨论 can, and none
 * ends with what another word begins with.
 */
export const neverDoubled = {
  source: '吕叔湘《现代汉语八百词（增订本）》：介词、连词、能愿动词不能重叠',
  words: [
    '以及',
    '关于',
    '对于',
    '按照',
    '根据',
    '依照',
    '通过',
    '为了',
    '并且',
    '但是',
    '因为',
    '所以',
    '如果',
    '应当',
    '应该',
    '必须',
    '可以',
    '能够',
    '已经',
    '进行',
    '由于',
    '鉴于',
    '经过',
    '或者',
    '其他',
  ],
} as const;
