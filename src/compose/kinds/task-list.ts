import { declareFormTemplate } from '../form-document.ts';
import type { FormKind } from './document-kind.ts';

/** 任务清单、责任分工表 */
export const taskList: FormKind = {
  family: 'form',
  template: declareFormTemplate('task-list', '任务清单、责任分工表'),
};
