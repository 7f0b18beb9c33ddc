import { declareProseTemplate } from '../prose-view.ts';
import type { ProseKind } from './document-kind.ts';

/** 令 */
export const order: ProseKind = { family: 'prose', template: declareProseTemplate('order', '令') };
