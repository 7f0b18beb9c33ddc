import { declareProseTemplate } from '../prose-view.ts';
import type { ProseKind } from './document-kind.ts';

/** 通知, and every 文种 that has no kind of its own: 意见, 决定, 通报, 批复, 公告 … */
export const notice: ProseKind = {
  family: 'prose',
  template: declareProseTemplate('notice', '通知、意见、决定、通报、批复等'),
};
