import { declareProseTemplate } from '../prose-view.ts';
import type { ProseKind } from './document-kind.ts';

/** 请示 */
export const request: ProseKind = { family: 'prose', template: declareProseTemplate('request', '请示') };
