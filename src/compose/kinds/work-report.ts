import { declareProseTemplate } from '../prose-view.ts';
import type { ProseKind } from './document-kind.ts';

/** 汇报、工作报告 */
export const workReport: ProseKind = {
  family: 'prose',
  template: declareProseTemplate('work-report', '汇报、工作报告'),
};
