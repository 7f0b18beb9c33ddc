import { describe, expect, test } from 'vitest';
import { wrongWords } from '../../../src/checks/wording/confusable-words.ts';
import { confusableWords } from '../../../src/checks/words/confusable/index.ts';
import type { WordEntry } from '../../../src/checks/words/word-list.ts';
import { findInBody, mended, stretches } from '../text/read-text.ts';

test.each([
  ['当前安全生产形式依然严峻', '当前安全生产形势依然严峻'],
  ['防止危险化学品泄露和燃气泄露', '防止危险化学品泄漏和燃气泄漏'],
  ['防止泄漏个人信息', '防止泄露个人信息'],
  ['措施不利、落实不利的，予以通报', '措施不力、落实不力的，予以通报'],
  ['必需严格按照要求布署', '必须严格按照要求部署'],
  ['今年截止目前城建中队组织了11次行动', '今年截至目前城建中队组织了11次行动'],
  ['畅通群众反应环境问题的渠道', '畅通群众反映环境问题的渠道'],
  ['确保全镇安全生产形式的稳定', '确保全镇安全生产形势的稳定'],
  ['都市农业园区出具规模', '都市农业园区初具规模'],
  ['在市级煤体推广2篇，利用煤体开展宣传', '在市级媒体推广2篇，利用媒体开展宣传'],
  ['使用天燃气的单位', '使用天然气的单位'],
  ['考生登陆报名系统', '考生登录报名系统'],
  ['特种作业人员执证上岗', '特种作业人员持证上岗'],
  ['车辆行使速度不得超过40公里', '车辆行驶速度不得超过40公里'],
  ['实现碳达峰、炭中和，减少煤碳消费', '实现碳达峰、碳中和，减少煤炭消费'],
  ['过度期满后平稳过度', '过渡期满后平稳过渡'],
  ['秸杆禁烧、疫苖接种', '秸秆禁烧、疫苗接种'],
  ['再接再励，一如继往', '再接再厉，一如既往'],
  ['自已动手', '自己动手'],
  ['截止2024年12月20日，全市共完成抽检1200批次', '截至2024年12月20日，全市共完成抽检1200批次'],
  ['截止6月底已整改12处。', '截至6月底已整改12处。'],
  ['要按排专人负责', '要安排专人负责'],
  ['网格员入戶核查', '网格员入户核查'],
])('%s', (text, right) => {
  expect(mended(wrongWords, text)).toBe(right);
});

test.each([
  '新就业形式多样，经济形式持续丰富，采取多种形式宣传',
  '个人信息泄露，泄露工作秘密，数据管道泄露信息',
  '申报截止2024年12月20日，共受理12件，报名截止日期为5月6日',
  '按排名先后，按排放标准，按排行榜',
  '群众反应强烈的问题，居民反应很好、意见少，应急反应机制和问题清单',
  '报名截止目前没有调整，松软煤体瓦斯治理，出具规模以上企业证明',
  '不利于推进，对开展工作不利，不利影响',
  '公布署名文章，公布署名单位',
  '台风登陆后本系统停课，登陆艇',
  '担忧先期投入，担忧化学品泄漏，让人担忧质量',
  '备注消防设施，关注消费，投资关注消息',
  '按装置类型、按装机容量核定',
  '既使企业受益，也使群众满意',
  '生产所必需按规定储备，生活必需品',
  '赔偿试点、无偿试用',
  '年末来访，周末经营，期末完成率',
  '自己经历的事，自己完成作业，律己落实',
  '恢复涵养，恢复盖章，未来涵盖',
  '乙稀释，文化纳入，水份额，补充份额',
  '检查院内感染',
  '过度期望，过度期待，过度医疗',
  '学习贯彻、贯彻消防法、已经厉行节约、研究竞争政策',
  '每天燃气用量、冬天燃气检查、煤炭排放、煤碳排放',
  '无尝试意愿、品尝还可以、点缀学校、抗震奋战',
  '新建没有手续，店铺助手，巡检侧重实效，龙骨拆除',
  '吊兰、绿萝等花卉',
  '目睹博物馆，大辐射，图形像素',
  '“措施不利”的说法，《关于布署工作的通知》',
])('nothing is wrong with %s', (text) => {
  expect(stretches(wrongWords, text)).toEqual([]);
});

test('the words of others are left alone, and a fact in a text is not read into', () => {
  expect(stretches(wrongWords, '通知说：“进一步布署工作”，布署到位。')).toEqual(['布署']);
});

describe('the lists', () => {
  const entries = confusableWords.flatMap(({ entries: all, source, why }) =>
    all.map((entry) => ({ source, why, ...entry })),
  );

  test('every entry has a source and a reason, and says something else than what is wrong', () => {
    for (const { wrong, right, source, why } of entries) {
      expect(source, wrong).toMatch(/《.+》|GB\/T|GF/u);
      expect(why, wrong).not.toBe('');
      expect(right, wrong).not.toBe(wrong);
    }
  });

  test.each(entries)('$wrong → $right is found in its own context', (entry) => {
    const text = `${first(entry.before)}${entry.wrong}${first(entry.after)}${first(entry.with)}`;
    const found = findInBody(
      wrongWords,
      `${entry.before?.includes('^') ? '' : '请'}${text}。`.replaceAll('“', ''),
    );
    expect(found.map(({ parameters }) => parameters)).toContainEqual(
      expect.objectContaining({ right: entry.right }),
    );
  });

  test('what the lists advise is not wrong by another entry', () => {
    const advised = entries.map((entry) => `${first(entry.before)}${entry.right}${first(entry.after)}`);
    for (const text of advised) expect(stretches(wrongWords, text), text).toEqual([]);
  });
});

/** The first word of a context that is letters. */
const first = (words: WordEntry['before']): string =>
  words?.split(' ').find((word) => !'^#、，。“《'.includes(word)) ?? '';
