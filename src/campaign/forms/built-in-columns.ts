import { type BuiltInColumnName, builtInColumnNames, type ColumnContent } from '../document-plan.ts';

/** A column that every form knows by a word of its own. */
export interface BuiltInColumn {
  readonly show: BuiltInColumnName;
  /** What findings call it; documents have the title of templates/table/columns.md. */
  readonly title: string;
  readonly content: ColumnContent;
}

export const builtInColumns: readonly BuiltInColumn[] = [
  { show: 'no', title: '序号', content: { kind: 'number' } },
  { show: 'topic', title: '主要任务', content: { kind: 'topic' } },
  { show: 'task', title: '任务事项', content: { kind: 'task' } },
  { show: 'text', title: '工作内容', content: { kind: 'text' } },
  { show: 'measure', title: '重点措施', content: { kind: 'measure' } },
  { show: 'deadline', title: '完成时限', content: { kind: 'deadline' } },
  { show: 'deliverable', title: '成果形式', content: { kind: 'deliverable' } },
  { show: 'progress', title: '工作进展', content: { kind: 'blank' } },
  { show: 'remark', title: '备注', content: { kind: 'remark' } },
  { show: 'row', title: '项目', content: { kind: 'row-title' } },
];

/** Shows several roles in one column; which ones depends on the campaign. */
export const ownersColumn = { show: 'owners', title: '责任分工' } as const;

/** All the words that a column may show, besides the ids of roles and fields. */
export const columnWords: readonly string[] = builtInColumnNames;
