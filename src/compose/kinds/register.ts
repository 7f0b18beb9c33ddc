import type { FormPlan, ProsePlan } from '../../campaign/document-plan.ts';
import { checklist } from './checklist.ts';
import type { FormKind, ProseKind } from './document-kind.ts';
import { implementationPlan } from './implementation-plan.ts';
import { ledger } from './ledger.ts';
import { letter } from './letter.ts';
import { minutes } from './minutes.ts';
import { notice } from './notice.ts';
import { order } from './order.ts';
import { progressTable } from './progress-table.ts';
import { report } from './report.ts';
import { request } from './request.ts';
import { roster } from './roster.ts';
import { table } from './table.ts';
import { taskList } from './task-list.ts';
import { workReport } from './work-report.ts';

/** Every kind of document. A new one is a file, a line here and a template. */
export const proseKinds: { readonly [Kind in ProsePlan['kind']]: ProseKind } = {
  notice,
  'implementation-plan': implementationPlan,
  'work-report': workReport,
  report,
  request,
  letter,
  order,
  minutes,
};

export const formKinds: { readonly [Kind in FormPlan['kind']]: FormKind } = {
  'task-list': taskList,
  'progress-table': progressTable,
  checklist,
  ledger,
  table,
  roster,
};
