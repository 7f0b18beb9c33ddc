/** What has to be done with a part of a plan that goes on into another year, by the keys that lead to it. */
export type PlanPlace =
  /** When something is due or takes place. */
  | 'time'
  /** What a plan states once: it may be a date. */
  | 'fact'
  /** A number that was reported. */
  | 'figure'
  /** A name that may hold the year. */
  | 'title'
  | 'file-name'
  | 'task'
  | 'done'
  /** What a document gets only when it is issued. */
  | 'issue'
  | 'status'
  /** Neither words nor dates of this plan. */
  | 'aside'
  | 'text';

const document = 'documents(?:\\.(?:annexes|attached))*';
const workItem = 'topics(?:\\.tasks(?:\\.measures)?)?';

/** The first that fits counts. */
const places: readonly (readonly [place: PlanPlace, path: RegExp])[] = [
  ['task', /^topics\.tasks(?:\.measures)?$/u],
  ['done', /^topics\.tasks(?:\.measures)?\.done$/u],
  ['time', new RegExp(`^(?:period|(?:defaults|${workItem})\\.deadline)(?:\\.(?:text|by))?$`, 'u')],
  ['time', /^(?:phases(?:\.phases)*\.period|duties\.(?:when|every))(?:\.(?:text|by))?$/u],
  ['fact', /^facts\./u],
  ['figure', /^figures\./u],
  ['file-name', new RegExp(`^${document}\\.file$`, 'u')],
  ['title', new RegExp(`^(?:name|topics\\.(?:title|tableTitle)|${document}\\.title)$`, 'u')],
  ['issue', new RegExp(`^${document}\\.(?:number|copyNumber|date|imprint\\.date)$`, 'u')],
  ['status', new RegExp(`^${document}\\.status$`, 'u')],
  ['aside', /^(?:offices|bureau|look|contacts)(?:\.|$)|\.(?:id|kind)$|\.look(?:\.|$)/u],
];

export const planPlace = (path: string): PlanPlace =>
  places.find(([, pattern]) => pattern.test(path))?.[0] ?? 'text';
