import { declareProseTemplate } from '../prose-view.ts';
import type { ProseKind } from './document-kind.ts';

/** 实施方案、工作方案 */
export const implementationPlan: ProseKind = {
  family: 'prose',
  template: declareProseTemplate('implementation-plan', '实施方案、工作方案'),
};
