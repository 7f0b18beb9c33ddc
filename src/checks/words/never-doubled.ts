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

/**
 * Words of instructions. Doubled, a verb would mean doing it a little or to try (研究研究, 讨论讨论), which these do not,
 * and none begins a longer word that may follow it, as 管理管理人员 or 组织组织部门 do.
 */
export const neverTried = {
  source: '朱德熙《语法讲义》：动词重叠表示时量短或动量小',
  words: [
    '确保',
    '加强',
    '加大',
    '加快',
    '强化',
    '深化',
    '健全',
    '提高',
    '坚持',
    '做好',
    '抓好',
    '协助',
    '开展',
    '切实',
    '认真',
    '严格',
    '积极',
    '及时',
    '各级',
    '各地',
    '有关',
    '全面',
    '充分',
    '不断',
    '进一步',
  ],
} as const;
