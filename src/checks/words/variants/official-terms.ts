import type { WordList } from '../word-list.ts';

/** What laws and standards call otherwise than everyday speech. */
export const officialTerms: WordList = {
  title: '法律、标准里的名称',
  source: '见各条',
  why: '法律、标准里的名称',
  entries: [
    {
      wrong: '法人代表',
      right: '法定代表人',
      notAfter: '大会 权 机构 诉讼',
      source: '《中华人民共和国民法典》（2020年）第六十一条',
    },
    { wrong: '消防栓', right: '消火栓', source: '《中华人民共和国消防法》（2021年修正）第二十八条' },
  ],
};
