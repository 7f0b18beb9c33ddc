import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { textsAsRead } from '../prose/as-read.ts';

/**
 * HT434: a duty that names no receiver, in the data or else in a text (于3月5日前将总结报送。), there once a text. A document
 * that says anywhere whom to send things to is left alone, and so is a report on what was handed in.
 */
export const dutyReceivers: Check = {
  run(campaign, report) {
    const open = campaign.duties.filter(
      ({ title, to, origin }) =>
        to.length === 0 && !campaign.incomplete?.has(origin) && !namesReceiver(title),
    );
    for (const { title, origin } of open) {
      report(diagnostic('HT434', { written: title, isText: false }, origin.at('title')));
    }
    // The text says the same once more.
    if (open.length > 0) return;
    const texts = textsAsRead(campaign);
    const addressed = new Set(
      texts.flatMap(({ text, document }) => (document && sentTo.test(text) ? [document] : [])),
    );
    for (const { text, placeOf, document } of texts) {
      if (document && addressed.has(document)) continue;
      // What a form says of returns is read by those who know where it came from.
      if (
        !(text.includes('报送') || text.includes('上报')) ||
        namesReceiver(text) ||
        (document && 'columns' in document)
      )
        continue;
      const found = [...text.matchAll(dutyInText)].find(([written]) => !over.test(written));
      if (!found) continue;
      const { span } = placeOf(found.index, found.index + found[0].length);
      report(diagnostic('HT434', { written: found[0], isText: true }, span));
    }
  },
};

const office =
  '(?:局|委|办|厅|科|股|处|室|部|中心|院|所|站|司|政府|机关|小组|专班|组|会|公司|学校|总站|指挥部)';
/** 报送至…, 报送县教育局, 报我局, 向…报送. */
const sentTo = new RegExp(
  `[报送交发传寄]\\p{Script=Han}{0,2}[至到给往]|报送?我|(?:报送?|上报|反馈)(?![^，。；：、\\n]{0,20}(?:情况|总结|材料|方案|计划|信息|进展))[^，。；：、\\n]{0,20}${office}|向[^，。；：\\n]{1,24}(?:报送|上报|报告|反馈)`,
  'u',
);
/** 逐级上报, 通过系统上报: a way that leads there. */
const anyWay = /逐级|分级|层层|邮箱|平台|系统|微信|传真|网上|在线|备案/u;
const namesReceiver = (text: string): boolean => sentTo.test(text) || anyWay.test(text);

/** A due date, then to hand something in, to the end of the clause. */
const dutyInText =
  /[\d年月每季度]{0,12}(?:[日号底旬末天]|下班|月)(?:之|以)?前[，,]?(?:请)?[^，。；\n]{0,40}?(?:报送|上报)(?![的了过])[^，。；\n]{0,24}(?=[，。；\n]|$)/gu;

/** It has been done, or is only described. */
const over = /已|曾|未|原定|没有|(?:报送|上报)[^，。；]{0,12}的(?!情况|总结|材料|进展|信息)/u;
