import { declareProseTemplate } from '../prose-view.ts';
import type { ProseKind } from './document-kind.ts';

/** 报告 */
export const report: ProseKind = { family: 'prose', template: declareProseTemplate('report', '报告') };
