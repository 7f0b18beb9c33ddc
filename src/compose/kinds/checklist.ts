import { declareFormTemplate } from '../form-document.ts';
import type { FormKind } from './document-kind.ts';

/** 问题、任务、责任清单，检查表 */
export const checklist: FormKind = {
  family: 'form',
  template: declareFormTemplate('checklist', '问题、任务、责任清单，检查表'),
};
