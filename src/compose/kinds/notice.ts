import { declareProseTemplate } from '../prose-view.ts';
import type { ProseKind } from './document-kind.ts';

/** 通知 */
export const notice: ProseKind = { family: 'prose', template: declareProseTemplate('notice', '通知') };
