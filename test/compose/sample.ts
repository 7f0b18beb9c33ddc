import type { Campaign, Measure, Owner, Phase, Task, Topic } from '../../src/campaign/campaign.ts';
import type {
  BodyPart,
  ColumnContent,
  ColumnLeaf,
  FormPlan,
  ImprintPlan,
  ProsePlan,
  Show,
} from '../../src/campaign/document-plan.ts';
import type { Office } from '../../src/campaign/office.ts';
import type { Origin, SourceFile } from '../../src/diagnostics/span.ts';
import type { Deadline } from '../../src/text/deadline.ts';

const file: SourceFile = { path: 'plans/样例/campaign.yaml', text: '' };
const span = { file, start: 0, end: 0 };

/** Where everything in these tests was written. */
export const origin: Origin = { span, at: () => span };

export const office = (name: string, more: Partial<Office> = {}): Office => ({
  name,
  aliases: [],
  group: false,
  members: [],
  origin,
  ...more,
});

export const owner = (name: string): Owner => ({ kind: 'office', office: office(name) });

export const deadline = (text: string): Deadline => ({ text, parts: [], understood: true });

const workItem = { owners: {}, deadlines: [], fields: {}, origin };

let count = 0;
const nextId = (): string => {
  count += 1;
  return `#${count}`;
};

export const measure = (text: string, more: Partial<Measure> = {}): Measure => ({
  ...workItem,
  id: nextId(),
  text,
  ...more,
});

export const task = (more: Partial<Task>): Task => ({ ...workItem, id: nextId(), measures: [], ...more });

export const topic = (title: string, tasks: readonly Task[], more: Partial<Topic> = {}): Topic => ({
  ...workItem,
  id: title,
  title,
  tasks,
  ...more,
});

export const phase = (title: string, more: Partial<Phase> = {}): Phase => ({
  id: title,
  title,
  phases: [],
  origin,
  ...more,
});

export const campaign = (more: Partial<Campaign> = {}): Campaign => ({
  id: '样例',
  name: '样例',
  issuers: [],
  offices: [],
  roles: [
    { id: 'lead', title: '牵头单位', roles: [] },
    { id: 'responsible', title: '责任单位', roles: [] },
    { id: 'supporting', title: '配合单位', roles: [] },
  ],
  fields: [],
  facts: [],
  figures: [],
  topics: [],
  phases: [],
  duties: [],
  contacts: [],
  indicators: [],
  documents: [],
  bureau: {},
  origin,
  ...more,
});

export const part = (more: Partial<BodyPart>): BodyPart => ({ sections: [], origin, ...more });

export const show = (what: Show['what'], more: Partial<Show> = {}): Show => ({
  what,
  items: 'paragraphs',
  owners: false,
  ...more,
});

export const imprintPlan = (office: Office): ImprintPlan => ({
  cc: [],
  office,
  takesRecipients: false,
  face: 'even',
  blankPage: 'auto',
});

const base = { status: 'final', paper: 'A4', orientation: 'auto', look: {}, origin } as const;

export const prosePlan = (more: Partial<ProsePlan>): ProsePlan => ({
  ...base,
  id: '方案',
  kind: 'implementation-plan',
  format: 'general',
  title: '工作方案',
  redHead: false,
  signers: [],
  issuers: [],
  recipients: [],
  body: [],
  annexes: [],
  signature: 'none',
  contacts: [],
  ...more,
});

export const formPlan = (more: Partial<FormPlan>): FormPlan => ({
  ...base,
  id: '表',
  kind: 'table',
  title: '一览表',
  head: [],
  foot: [],
  notes: [],
  columns: [],
  rows: { kind: 'explicit', rows: [] },
  unitRow: false,
  columnNumbers: false,
  blankRows: 0,
  ...more,
});

export const column = (
  id: string,
  content: ColumnContent,
  more: Partial<Omit<ColumnLeaf, 'kind'>> = {},
): ColumnLeaf => ({ kind: 'leaf', id, title: id, content, merge: false, origin, ...more });

export const blank = (id: string, more: Partial<Omit<ColumnLeaf, 'kind'>> = {}): ColumnLeaf =>
  column(id, { kind: 'blank' }, more);
