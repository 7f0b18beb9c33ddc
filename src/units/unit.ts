import type { Span } from '../diagnostics/span.ts';

/** One of the units that get a packet of documents (各医疗机构): a line of a list of units. */
export interface Unit {
  /** As it is printed in 填报单位, and the name of its folder as far as a system allows. */
  readonly name: string;
  /** 区县: the folder above the unit's own. */
  readonly district?: string;
  /** Offices and groups of the plan that it counts among, besides the one that has its own name: 各医疗机构. */
  readonly groups: readonly string[];
  readonly contact?: string;
  readonly phone?: string;
  /** Its line in the list. */
  readonly span: Span;
}
