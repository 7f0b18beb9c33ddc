import type { Origin } from '../diagnostics/span.ts';
import type { Look } from '../standard/look.ts';
import type { PartialDate } from '../text/deadline.ts';
import type { Numbering } from '../text/numbering.ts';
import type { Contact } from './campaign.ts';
import type { Office } from './office.ts';

/** 文种 and forms that a campaign can be printed as. One composer each. */
export const documentKinds = [
  'notice',
  'implementation-plan',
  'task-list',
  'progress-table',
  'checklist',
  'ledger',
  'table',
  'roster',
  'work-report',
  'report',
  'request',
  'letter',
  'order',
  'minutes',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** One document of a campaign, names resolved, nothing laid out. */
export type DocumentPlan = ProsePlan | FormPlan;

export interface DocumentPlanBase {
  readonly id: string;
  readonly title: string;
  /** The author's own line breaks of the title; together they are the title. */
  readonly titleLines?: readonly string[];
  /** A draft may lack number and date; they are printed as blanks. */
  readonly status: 'draft' | 'final';
  /** The file's name without ending, where it must differ from the title. */
  readonly file?: string;
  /** 附件3: for an annex whose parent document is not in this campaign. */
  readonly mark?: string;
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'auto' | 'portrait' | 'landscape';
  /** Its own look over the campaign's over the bureau's; an annex bound into another document takes that one's. */
  readonly look: Look;
  readonly origin: Origin;
}

/** 主持、出席、请假、列席、记录, in the order of print: the standard has the three in the middle (10.3). */
export const attendanceGroups = ['host', 'present', 'excused', 'observers', 'recorder'] as const;
export type AttendanceGroup = (typeof attendanceGroups)[number];

/** 公文格式 (GB/T 9704-2012, 7 and 10; 明电 by practice). */
export type PlanFormat = 'general' | 'letter' | 'order' | 'minutes' | 'telegram';

/** A document of prose: 通知 and what is laid out like one, plan, report, request, letter, order, minutes. */
export interface ProsePlan extends DocumentPlanBase {
  readonly kind: Exclude<DocumentKind, FormPlan['kind']>;
  /** By default a letter, an order and minutes have their own, everything else the general one. */
  readonly format: PlanFormat;
  /** Whether the document carries a red head; by default all do but plans and work reports. */
  readonly redHead: boolean;
  /** 发文机关标志 as this document words it; absent: what its format makes of the issuers. */
  readonly redHeadMark?: string;
  /** The title names the document and its file, and is not printed: by default that of an order (10.2). */
  readonly isTitleUnprinted?: true;
  readonly number?: string;
  readonly copyNumber?: string;
  readonly secrecy?: string;
  readonly urgency?: string;
  readonly signers: readonly string[];
  readonly issuers: readonly Office[];
  /** As printed, without the final colon. */
  readonly recipients: readonly string[];
  /** 检查组的各位领导、专家： in place of recipients. */
  readonly salutation?: string;
  readonly date?: PartialDate;
  /** Why and on which grounds; the templates add the words that lead over to the body. */
  readonly opening?: string;
  /** Last words; `true`: those of the templates. */
  readonly closing?: string | true;
  readonly body: readonly BodyPart[];
  /** Ids in the order of the annex list: documents of this campaign, and those of `listedAnnexes`. */
  readonly annexes: readonly string[];
  /** Ids of the documents that this one issues: they follow its text on a new page and are no annexes. */
  readonly attached?: readonly string[];
  /** Annexes that are named in the list only, because they are attached by hand. */
  readonly listedAnnexes?: readonly ListedAnnex[];
  readonly signature: 'sealed' | 'unsealed' | 'stamped' | 'none';
  /** Of a stamped signature (7.3.5.3), the lead first. */
  readonly signatories?: readonly { readonly post: string; readonly name?: string }[];
  /** Who was at the meeting (10.3), each unit with its names as printed. */
  readonly attendance?: Readonly<Record<AttendanceGroup, readonly string[]>>;
  /** 附注, printed in parentheses under the date. */
  readonly note?: string;
  readonly imprint?: ImprintPlan;
  readonly contacts: readonly Contact[];
}

/** A paper that stands in the annex list and is no document of the campaign. */
export interface ListedAnnex {
  readonly id: string;
  readonly title: string;
}

export interface ImprintPlan {
  readonly cc: readonly string[];
  /** Who printed it; absent in letters, whose imprint says neither who nor when (10.1). */
  readonly office?: Office;
  readonly date?: PartialDate;
  /** 印数. */
  readonly copies?: number;
  /** Further lines, e.g. 信息公开选项：主动公开. */
  readonly others?: readonly string[];
  /** 主送机关 are printed here in place of above the text (7.3.2). */
  readonly takesRecipients: boolean;
  readonly face: 'even' | 'last';
  readonly blankPage: 'auto' | 'yes' | 'no';
}

/** A piece of the body: free text, or a view on the campaign's data, with or without a heading of its own. */
export interface BodyPart {
  /** Heading; absent for text that stands on its own. */
  readonly section?: string;
  /** Numbering of this heading, by default the one of its level; without a heading, of the first paragraph. */
  readonly numbering?: Numbering;
  /** The heading ends with a full stop and its text follows on the same line. */
  readonly runIn?: boolean;
  /** Markdown: paragraphs, lists, bold run-in headings; may hold references. */
  readonly text?: string;
  /** Text before what `show` brings. */
  readonly intro?: string;
  readonly show?: Show;
  /** Id of a form that stands here, as written; what is no form of the campaign prints nothing. */
  readonly form?: string;
  readonly sections: readonly BodyPart[];
  readonly origin: Origin;
}

export interface Show {
  readonly what: 'topics' | 'tasks' | 'phases' | 'leadership' | 'duties' | 'contacts' | 'indicators';
  /** Only these topics (ids); absent: all. */
  readonly topics?: readonly string[];
  /** Numbering of the items shown; by default the level below the heading, or 第一阶段 for phases. */
  readonly numbering?: Numbering;
  /** Numbering of what is below the items (tasks of topics, measures of tasks). */
  readonly itemNumbering?: Numbering;
  /** `inline`: the items below follow in the heading's own paragraph, separated by ；. `paragraphs`: one each. */
  readonly items: 'inline' | 'paragraphs' | 'none';
  readonly runIn?: boolean;
  /** Print owners and deadlines after each task in parentheses. */
  readonly owners: boolean;
}

/** A table that is filled from data, by hand, or both. */
export interface FormPlan extends DocumentPlanBase {
  readonly kind: 'task-list' | 'progress-table' | 'checklist' | 'ledger' | 'table' | 'roster';
  /** Labels above the table, e.g. 填报单位 and a date. */
  readonly head: readonly FormSlot[];
  /** Labels below the table, e.g. 审核人 and 填表人. */
  readonly foot: readonly FormSlot[];
  /** 填报说明, numbered when there are several. */
  readonly notes: readonly string[];
  /** The word before the notes; by default that of the template. */
  readonly notesTitle?: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: RowSource;
  /** A header row with the units of the columns （项）. */
  readonly unitRow: boolean;
  /** A header row with the columns' numbers. */
  readonly columnNumbers: boolean;
  /** Blank rows after the data, to be filled by hand. */
  readonly blankRows: number;
}

export interface FormSlot {
  readonly id: string;
  readonly label: string;
  /** `unit`: the name of the unit that hands the form in. */
  readonly fill: 'text' | 'date' | 'unit';
  /** Of `unit`, in the packet of one unit: its name, printed where there is a blank otherwise. */
  readonly value?: string;
}

export type ColumnPlan = ColumnGroup | ColumnLeaf;

export interface ColumnGroup {
  readonly kind: 'group';
  readonly title: string;
  /** Header rows that the title is high, so that its columns stand beside those of deeper groups; absent: one. */
  readonly rows?: number;
  readonly columns: readonly ColumnPlan[];
}

/** Columns that every form knows by a word of its own, which `show` may name. */
export const builtInColumnNames = [
  'no',
  'topic',
  'task',
  'text',
  'measure',
  'owners',
  'deadline',
  'deliverable',
  'progress',
  'remark',
  'row',
] as const;
export type BuiltInColumnName = (typeof builtInColumnNames)[number];

export interface ColumnLeaf {
  readonly kind: 'leaf';
  /** Unique in the form; anchors of blanks are made from it. */
  readonly id: string;
  /** As the plan writes it; where it writes none, the name that findings use. */
  readonly title: string;
  /** The plan writes no title: the templates print the one of this built-in column. */
  readonly titledAs?: BuiltInColumnName;
  readonly unit?: string;
  readonly content: ColumnContent;
  /** Share of the width in characters, where the author wants one; otherwise computed. */
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Equal neighbours below one another become one cell. */
  readonly merge: boolean;
  /** Who fills this column, e.g. 各医疗机构. */
  readonly filledBy?: string;
  /** In the packet of one unit: somebody else fills this column, so what is blank otherwise is struck out. */
  readonly closed?: true;
  /** This column is the sum of these columns (ids). */
  readonly sum?: readonly string[];
  /** This column is the first divided by the second (ids), in per cent. */
  readonly ratio?: readonly [string, string];
  /** Totals of this column are neither computed nor checked. */
  readonly total?: false;
  readonly origin: Origin;
}

export type ColumnContent =
  | { readonly kind: 'number' }
  | { readonly kind: 'topic' }
  /** The task's title; where it has none, its text or measures, unless another column shows them. */
  | { readonly kind: 'task' }
  /** The task's text; where it has none, its measures or its title, unless another column shows them. */
  | { readonly kind: 'text' }
  /** A measure, a row each; a task that has none says its text or title here, unless another column shows them. */
  | { readonly kind: 'measure' }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'deliverable' }
  | { readonly kind: 'remark' }
  | { readonly kind: 'field'; readonly field: string }
  /** Owners of one or several roles; several are printed one below the other, labelled. */
  | {
      readonly kind: 'owners';
      readonly roles: readonly string[];
      readonly labels: boolean;
      readonly separator: string;
    }
  /** The label of a row of a form: topic title, task title, office name, or what an explicit row says. */
  | { readonly kind: 'row-title'; readonly numbering?: Numbering }
  /** To be filled by hand, unless an explicit row brings a value. */
  | { readonly kind: 'blank' };

export type RowSource =
  | { readonly kind: 'topics'; readonly topics?: readonly string[]; readonly totals: readonly string[] }
  | { readonly kind: 'tasks'; readonly topics?: readonly string[]; readonly totals: readonly string[] }
  | { readonly kind: 'measures'; readonly topics?: readonly string[]; readonly totals: readonly string[] }
  | { readonly kind: 'offices'; readonly offices: readonly Office[]; readonly totals: readonly string[] }
  | { readonly kind: 'explicit'; readonly rows: readonly RowPlan[] };

export type RowPlan =
  /** A group row over the whole width, with rows below it. */
  | { readonly kind: 'group'; readonly title: string; readonly rows: readonly RowPlan[] }
  | {
      readonly kind: 'row';
      readonly id: string;
      readonly title: string;
      readonly cells: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'total';
      readonly id: string;
      readonly title: string;
      /** Of the rows since the last one, not of all. */
      readonly isSubtotal?: true;
      /** Absent where the plan writes no values and none could be computed. */
      readonly cells?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'blank'; readonly count: number };
