import { declareFormTemplate } from '../form-document.ts';
import type { FormKind } from './document-kind.ts';

/** 名单 */
export const roster: FormKind = { family: 'form', template: declareFormTemplate('roster', '名单') };
