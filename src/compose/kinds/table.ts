import { declareFormTemplate } from '../form-document.ts';
import type { FormKind } from './document-kind.ts';

/** 其他表格 */
export const table: FormKind = { family: 'form', template: declareFormTemplate('table', '其他表格') };
