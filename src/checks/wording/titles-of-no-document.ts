import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { type TextAsRead, textsAsRead } from '../prose/as-read.ts';

/** Words that are in the titles of thousands of documents and say nothing about any of them. */
const general =
  /^(?:安全|质量|管理|工作|综合|监督|检查|考核|评价|评估|培训|指导|技术|服务|实施|操作|有关|相关|若干|基本|通用|专项|规范化|标准化|制度|手册|指南|规定|办法|方案|规范|标准|细则|意见|要求|通知|规程|规则|条例|清单|目录|和|及|与|的)+$/u;
/** Somebody issued it: 国家卫健委《…》. What a body draws up itself is not cited. */
const issuerBefore =
  /(?:国家|国务院|部|省|市|县|区|自治区)?\p{Script=Han}{1,8}(?:委|部|厅|局|总局|办|院|协会)(?:印发|制定|下发|发布|编制)?的?$/u;
/** The letters that this ends with: asked first, for most titles have no issuer before them. */
const lastOfIssuer = '委部厅局办院会发定布制的';
/** 我局《…》 is at hand; what is being drawn up is no citation. */
const isDrawnUp = /[我本该贵各][^，。；]{0,8}$|(?:制定|印发|出台|修订|起草|编制|完善)[^，。；]{0,10}$/u;

/**
 * HT489: a document that is cited by its issuer and a title of general words only, without number and year: 国家某委《安全管
 * 理指南》. A title that stands for a longer one of the same campaign is known.
 */
export const titlesOfNoDocument: Check = {
  run(campaign, report) {
    const texts = textsAsRead(campaign);
    const known = campaign.documents.map(({ title }) => `${title}》`);
    for (const place of texts) {
      for (const { written, title, start } of citations(place)) {
        const isShort = [...known, ...texts.map(({ text }) => text)].some((text) => namesLonger(text, title));
        if (isShort) continue;
        const { span } = place.placeOf(start, start + written.length);
        report(diagnostic('HT489', { written }, span));
      }
    }
  },
};

interface Citation {
  readonly written: string;
  readonly title: string;
  readonly start: number;
}

function citations({ text }: TextAsRead): readonly Citation[] {
  if (!text.includes('《')) return [];
  return [...text.matchAll(/《([^《》]{4,20})》(?![（(〔])/gu)].flatMap(
    ({ 0: written, 1: title = '', index }) => {
      const before = text.slice(Math.max(0, index - 24), index);
      if (!lastOfIssuer.includes(before.slice(-1)) || before === '') return [];
      if (!general.test(title) || !issuerBefore.test(before) || isDrawnUp.test(before)) return [];
      if (/\d{4}年[^。；]{0,16}$/u.test(before)) return [];
      return [{ written, title, start: index }];
    },
  );
}

/** 《某某市…安全管理办法》, or 以下简称《安全管理办法》. */
const namesLonger = (text: string, title: string): boolean =>
  text.includes(`简称《${title}》`) ||
  text.includes(`简称“${title}”`) ||
  new RegExp(`[^《]${title}》`, 'u').test(text);
