import { declareProseTemplate } from '../prose-view.ts';
import type { ProseKind } from './document-kind.ts';

/** 函 */
export const letter: ProseKind = { family: 'prose', template: declareProseTemplate('letter', '函') };
