import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Campaign } from '../../../src/campaign/campaign.ts';
import type { Check } from '../../../src/checks/check.ts';
import { textChecks } from '../../../src/checks/text/index.ts';
import { sideBySide } from '../../../src/checks/text/signs.ts';
import { wordingChecks } from '../../../src/checks/wording/index.ts';
import { confusableWords } from '../../../src/checks/words/confusable/index.ts';
import { formerNames } from '../../../src/checks/words/names/index.ts';
import { neverDoubled, neverTried } from '../../../src/checks/words/never-doubled.ts';
import { mistakenPhrases } from '../../../src/checks/words/phrases/mistaken-phrases.ts';
import { setPhrases } from '../../../src/checks/words/phrases/set-phrases.ts';
import { redundancies } from '../../../src/checks/words/redundancy.ts';
import { variantForms } from '../../../src/checks/words/variants/index.ts';
import { resolveText } from '../../campaign/resolve-text.ts';
import { inBody } from './read-text.ts';

/** The same rules where every text is taken to hold every sign and every word. */
async function withoutSigns(): Promise<readonly Check[]> {
  vi.resetModules();
  vi.doMock('../../../src/checks/text/campaign-texts.ts', async (original) => {
    const { campaignTexts } = await original<typeof import('../../../src/checks/text/campaign-texts.ts')>();
    return {
      campaignTexts(campaign: Campaign) {
        const { texts, all } = campaignTexts(campaign);
        return { texts, all, mayHold: () => true, holding: () => texts };
      },
    };
  });
  const text = await import('../../../src/checks/text/index.ts');
  const wording = await import('../../../src/checks/wording/index.ts');
  return [...text.textChecks, ...wording.wordingChecks];
}

function findings(checks: readonly Check[], campaign: Campaign): readonly string[] {
  const found: string[] = [];
  for (const check of checks) {
    check.run(campaign, ({ code, span, parameters }) => {
      found.push(`${code} ${span?.start} ${span?.end} ${JSON.stringify(parameters)}`);
    });
  }
  return found.sort();
}

const words = [...confusableWords, ...variantForms, formerNames, mistakenPhrases]
  .flat()
  .flatMap(({ entries }) =>
    entries.map(
      ({ before = '', wrong, after = '' }) => `${before.split(' ')[0]}${wrong}${after.split(' ')[0]}`,
    ),
  );

/** Pieces of texts, right and wrong, and the letters that rules ask for. */
const pieces: readonly string[] = [
  ...words,
  ...redundancies.map(({ example }) => example),
  ...setPhrases.map(({ parts }) => parts.toReversed().join('、')),
  ...[...neverDoubled.words, ...neverTried.words].map((word) => word + word),
  ...'加强 领导 落实 制度 检查 整治 消防安全 危险化学品 教育局 卫健委 方案如下 对 开展 进行 2024年 12月 5日 30 0. 100% 近 余 家 左右'.split(
    ' ',
  ),
  ...'《关于开展检查的通知》 （国办发〔2022〕10） （2020）第5号 〔2021〕第05号 “甲乙”，“丙丁” 落实“一图一表”，“五双制度”， ”、“ 第一、 一是、 1、 ①、 （一）、'.split(
    ' ',
  ),
  ...'... …… … 。。。 --- — —— - ~ 3-5个 9-12月 15-30% 18余次 21年3月 80年代 ３ .5% 3月5号 2021年三月 二零二一年 2021年03月 2021.3.15 3千人 百分之5 10几户 10KV 4。2万 2月30日'.split(
    ' ',
  ),
  ...sideBySide('，。、；：（）《》“”〔〕(),:;?!."', ' 汉1，'),
  ...'<p> &nbsp; _GoBack 锟斤拷 {{x}} ** # \uf020 错误！未找到引用源 “中秋”节 的的 了了 用用 及及 个个 机制制。 专项整治专项整治 《安全（GB 1234—2008）》'.split(
    ' ',
  ),
];

const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(''));

test('signs and words that are not held leave nothing out', async () => {
  const plain = await withoutSigns();
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const plan = `hongtou: 1\nname: 消防\nissuer: 教育局\noffices: [教育局]\n${inBody(texts.join('\n\n'))}`;
      const { campaign } = resolveText(plan);
      expect(findings([...textChecks, ...wordingChecks], campaign)).toEqual(findings(plain, campaign));
    }),
    { numRuns: 150 },
  );
}, 120_000);
