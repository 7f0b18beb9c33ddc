import type { Origin } from '../diagnostics/span.ts';
import type { PartialDate } from '../text/deadline.ts';

/** 单位: a body, one of its divisions, or a group of bodies that is addressed by one name. */
export interface Office {
  /** Full name 全称, as it stands in red heads, signatures and imprints. */
  readonly name: string;
  /** Normalised short name 规范化简称, printed in tables and prose where there is one. */
  readonly short?: string;
  /** Other names that a plan may use; they are understood and printed as the short name. */
  readonly aliases: readonly string[];
  readonly parent?: string;
  /** A name for many bodies (各医疗机构); the members, where the plan lists them. */
  readonly group: boolean;
  readonly members: readonly string[];
  /** 发文机关代字, e.g. 吉经社管字. */
  readonly numberPrefix?: string;
  /** When it was set up and when it was dissolved or renamed, as far as the plan says. */
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  /** Who took over, as written; the plan need not list that office. */
  readonly successor?: string;
  readonly origin: Origin;
}

/** How an office is printed in tables and prose. */
export const printedName = (office: Office): string => office.short ?? office.name;

/** Every name that a plan may call an office by: full name, short name, aliases. */
export const namesOf = (office: Office): readonly string[] => [
  office.name,
  ...(office.short === undefined ? [] : [office.short]),
  ...office.aliases,
];
