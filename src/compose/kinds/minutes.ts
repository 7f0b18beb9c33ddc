import { declareProseTemplate } from '../prose-view.ts';
import type { ProseKind } from './document-kind.ts';

/** 纪要 */
export const minutes: ProseKind = { family: 'prose', template: declareProseTemplate('minutes', '纪要') };
