import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { neverDoubled, neverTried } from '../words/never-doubled.ts';
import type { CampaignTexts } from './campaign-texts.ts';
import { findSlips, type SlipPattern, slipSearch } from './find-slips.ts';
import { repeatedStretch } from './repeated-stretch.ts';
import { sideBySide } from './signs.ts';
import { type Search, textCheck } from './text-rule.ts';

/** HT471: a mark, a word or a phrase that was typed twice. */
export const doubled = textCheck({
  kinds: ['prose', 'title', 'label'],
  searches: (texts) => [
    ...patterns.map((pattern) => slipSearch(pattern)),
    ...doubledWords(texts),
    doubledPhrases(),
  ],
  describe: (_, { written, excerpt, span, fix }) =>
    diagnostic('HT471', { ...excerpt, doubled: written }, span, fix ? { fix } : {}),
});

/** Most campaigns double none of the words, and no pattern of them all is made. */
function doubledWords({ mayHold }: CampaignTexts): readonly Search[] {
  const words = [...neverDoubled.words, ...neverTried.words].filter((word) => mayHold(word + word));
  if (words.length === 0) return [];
  const pattern = new RegExp(`(?<word>${words.join('|')})\\k<word>`, 'gu');
  const signs = words.map((word) => word + word);
  return [slipSearch({ signs, pattern, replacement: ({ groups }) => groups?.word })];
}

/** Three letters and more; 一件件一件件 and the like begin with a number. */
const phrase: SlipPattern = {
  pattern: /(?<phrase>(?![一二三四五六七八九十])\p{Script=Han}{3,10})\k<phrase>/gu,
  replacement: ({ groups }) => groups?.phrase,
};

function doubledPhrases(): Search {
  // A letter is one UTF-16 unit or two.
  const isRepeated = repeatedStretch(3, 20);
  return { find: (text) => (isRepeated(text) ? findSlips(text, phrase) : []) };
}

/** Last letters of nouns of official language that no word doubles (层层, 处处, 人人, 种种 do; 踏踏实实 doubles both). */
const lastLetters =
  '制务任度理查改治训报案册账区县局厅科股院校厂企施措程准则规章策率据网统议期限款证书费质备险患故控测验核监督系';
/** AABB: 规规矩矩 and the like have the first letters doubled as well; read backwards. */
const doubledBefore = String.raw`\k<first>(?<first>\p{Script=Han})`;

const patterns: readonly SlipPattern[] = [
  // 。。。 is an ellipsis (HT466).
  {
    signs: ['，，', '、、', '；；', '：：', '。。'],
    pattern: /(?<!(?<mark>[，、；：。]))(?<one>[，、；：。])\k<one>(?!\k<one>)/gu,
    replacement: ([marks]) => marks.charAt(0),
  },
  // Which of the two is meant only the author knows.
  {
    signs: sideBySide('，、；：。', '，、；：。'),
    pattern: /[，、；：][。，、；：]|。[，、；：]/gu,
    unless: ([marks]) => marks[0] === marks[1],
  },
  // Not 目的的, 标的的, 的的确确.
  { signs: '的的', pattern: /(?<![目标有众中])的的(?!确)/gu, replacement: '的' },
  // Not 为了了解, 不了了之.
  { signs: '了了', pattern: /(?<![不为除])了了(?![解结事之断却望无然账债案分])/gu, replacement: '了' },
  // The last letter of a word, before a word that does not begin with it: 使用用人员, but 使用用人单位 and 管理理念.
  {
    signs: '用用',
    pattern: /(?<=[使采应利运启占租聘])用用(?=人员|单位|部门|科室|的|情况)/gu,
    replacement: '用',
  },
  { signs: '理理', pattern: /(?<=管)理理(?=人员|单位|部门|制度|办法|的|情况)/gu, replacement: '理' },
  { signs: '改改', pattern: /(?<=整)改改(?=情况|措施|台账|的)/gu, replacement: '改' },
  // 2000个个以上, but 2个个体工商户, 3家家庭农场 and 12名名师
  {
    signs: ['个个', '家家', '项项', '条条', '处处', '名名', '件件', '起起', '户户', '批批', '次次'],
    pattern:
      /(?<=\d)(?:个个(?![体人别案性例位股税])|家家(?![庭长禽电具政畜装纺居族校风访家用])|项项(?!目)|条条(?![例件款目幅形纹理])|处处(?![理置方室长级罚分])|名名(?![师单录牌医校家人优企胜著称额誉])|件件|起起(?![重点草火飞诉源步])|户户(?![均主籍外用型])|批批(?![次发文准复示])|次次(?![生要品级数新]))/gu,
    replacement: ([marks]) => marks.charAt(0),
  },
  // 副局长××及及各科室, but 以及及时
  { signs: '及及', pattern: /(?<!以)及及(?![时早格第其物])/gu, replacement: '及' },
  // The last letter of a word at the end of a clause: 衔接机制制。 Names of persons do not end with these.
  {
    signs: [...lastLetters].map((letter) => letter + letter),
    pattern: new RegExp(`(?<!${doubledBefore})(?<last>[${lastLetters}])\\k<last>(?=[，。；、：）]|$)`, 'gu'),
    replacement: ({ groups }) => groups?.last,
  },
];
