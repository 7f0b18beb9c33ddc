import { declareFormTemplate } from '../form-document.ts';
import type { FormKind } from './document-kind.ts';

/** 台账 */
export const ledger: FormKind = { family: 'form', template: declareFormTemplate('ledger', '台账') };
