import { declareFormTemplate } from '../form-document.ts';
import type { FormKind } from './document-kind.ts';

/** 进展情况表 */
export const progressTable: FormKind = {
  family: 'form',
  template: declareFormTemplate('progress-table', '进展情况表'),
};
