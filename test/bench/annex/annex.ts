/** What a task list says, whoever prints it: all that the measured programs are given, and all that is compared. */
export interface Annex {
  /** 附件3 */
  readonly mark: string;
  readonly title: string;
  /** A line above the table, e.g. 填报单位：某医院; empty where there is none. */
  readonly unit: string;
  readonly header: readonly string[];
  readonly rows: readonly AnnexRow[];
}

/** One task; rows next to each other with the same topic share one cell in its column. */
export interface AnnexRow {
  readonly no: string;
  readonly topic: string;
  readonly task: string;
  readonly rooms: string;
  readonly units: string;
  readonly deadline: string;
}

/** The columns in the order in which they are printed. */
export const annexColumns = [
  'no',
  'topic',
  'task',
  'rooms',
  'units',
  'deadline',
] as const satisfies (keyof AnnexRow)[];

/** The column whose cells are merged. */
export const mergedColumn = annexColumns.indexOf('topic');

/** Widths of the columns in twips. */
export const columnWidths = [700, 1900, 5400, 1900, 2700, 1970] as const;
