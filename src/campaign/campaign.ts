import type { Origin } from '../diagnostics/span.ts';
import type { Look } from '../standard/look.ts';
import type { Deadline } from '../text/deadline.ts';
import type { WorkCalendar } from './calendar/work-calendar.ts';
import type { DocumentPlan } from './document-plan.ts';
import type { Figure } from './figures/figure.ts';
import type { Office } from './office.ts';

/** 专项行动: everything that one folder under plans/ says, with every name resolved. */
export interface Campaign {
  /** The folder's name. */
  readonly id: string;
  readonly name: string;
  readonly period?: Deadline;
  /** The lead issuer first. */
  readonly issuers: readonly Office[];
  readonly offices: readonly Office[];
  readonly roles: readonly Role[];
  readonly fields: readonly Field[];
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly topics: readonly Topic[];
  /**
   * Ids of the tasks that tables show, and of measures where only these of a task are shown; absent: all. Rows keep the
   * numbers that they have among all.
   */
  readonly shown?: ReadonlySet<string>;
  readonly phases: readonly Phase[];
  readonly leadership?: Leadership;
  readonly duties: readonly Duty[];
  readonly contacts: readonly Contact[];
  readonly indicators: readonly Indicator[];
  readonly documents: readonly DocumentPlan[];
  readonly bureau: Bureau;
  /** What its documents look like where they do not say so themselves; absent: as the standard has it. */
  readonly look?: Look;
  /** Days off and days worked; absent: only the weekends are known. */
  readonly calendar?: WorkCalendar;
  /**
   * Origins of the things that had a part refused by the schema (the campaign itself among them). What such a thing
   * lacks may be what was refused, so no check concludes anything from it.
   */
  readonly incomplete?: ReadonlySet<Origin>;
  readonly origin: Origin;
}

/** An owner role 责任类型, declared in order; a role may hold further roles (市级：牵头处室、配合处室). */
export interface Role {
  readonly id: string;
  readonly title: string;
  readonly roles: readonly Role[];
}

/** A further property of topics, tasks and measures that the campaign declares, e.g. 主要内容. */
export interface Field {
  readonly id: string;
  readonly title: string;
}

/** A named fact that prose refers to instead of repeating it, e.g. 自评截止: 2021年3月22日. */
export interface Fact {
  readonly id: string;
  readonly text: string;
  readonly origin: Origin;
}

/** One owner of a task: an office or group, or words that are printed and nothing more (`/`, 分管市领导). */
export type Owner =
  | { readonly kind: 'office'; readonly office: Office }
  | { readonly kind: 'none'; readonly text: string };

/** Owners by role id; roles inside a role are keyed by their own id. Inherited owners are filled in. */
export type Owners = Readonly<Record<string, readonly Owner[]>>;

/** What topics, tasks and measures have in common. */
export interface WorkItem {
  /** Unique and stable within the campaign; may be Chinese. Generated ones begin with `#` (see generated-id.ts). */
  readonly id: string;
  readonly title?: string;
  readonly owners: Owners;
  readonly deadlines: readonly Deadline[];
  readonly deliverable?: string;
  readonly remark?: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly origin: Origin;
}

/** 专题/主要任务. */
export interface Topic extends WorkItem {
  readonly title: string;
  /** Shorter or longer name for forms and tables, where it must differ. */
  readonly tableTitle?: string;
  /** Prose between the heading and the tasks; may hold references. */
  readonly text?: string;
  readonly tasks: readonly Task[];
}

/** 任务事项. At least one of title, text and measures is present. */
export interface Task extends WorkItem {
  /** The full statement, as tables show it. */
  readonly text?: string;
  /** The statement as the body of a notice shows it, where its wording must differ from the table's. */
  readonly prose?: string;
  readonly measures: readonly Measure[];
}

/** 重点措施. */
export interface Measure extends WorkItem {
  readonly text: string;
}

/** 阶段. */
export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly period?: Deadline;
  readonly text?: string;
  readonly phases: readonly Phase[];
  readonly origin: Origin;
}

/** 组织机构. */
export interface Leadership {
  readonly title?: string;
  readonly intro?: string;
  readonly groups: readonly LeadershipGroup[];
  /** Where the group's office sits and what it does. */
  readonly office?: string;
  readonly origin: Origin;
}

export interface LeadershipGroup {
  /** 组长, 副组长, 成员, 联络员 … */
  readonly role: string;
  readonly members: readonly LeadershipMember[];
  /** Members named as a class instead of one by one. */
  readonly text?: string;
}

export interface LeadershipMember {
  readonly name: string;
  readonly post?: string;
}

/** 报送要求. */
export interface Duty {
  readonly id: string;
  readonly title: string;
  readonly from: readonly Owner[];
  readonly to: readonly Owner[];
  readonly when?: Deadline;
  /** The id of the form that is to be returned. */
  readonly form?: string;
  readonly holidays?: 'postpone' | 'advance';
  readonly origin: Origin;
}

export interface Contact {
  readonly office?: Office;
  /** Empty for a contact that is an office or a duty telephone. */
  readonly name: string;
  readonly phone?: string;
  readonly fax?: string;
  readonly mail?: string;
  readonly address?: string;
  readonly remark?: string;
}

/** 指标. */
export interface Indicator {
  readonly id: string;
  readonly title: string;
  readonly unit?: string;
  readonly target?: string;
  readonly origin: Origin;
}

/** What all documents of a body share: letterhead, imprint, look. */
export interface Bureau {
  readonly imprintOffice?: Office;
  /** Red head without 文件, or another wording, e.g. 吉林经开区社会事业管理局文件. */
  readonly redHead?: string;
}
