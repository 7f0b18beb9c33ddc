import type { Campaign, Topic } from '../campaign.ts';
import type { DocumentPlan, FormPlan, RowSource } from '../document-plan.ts';
import { fillUnitName } from '../forms/fill-unit-name.ts';
import type { Office } from '../office.ts';
import { allTasks } from '../walk.ts';
import { defaultTaskList } from './default-task-list.ts';
import { extractTitle, extractTitleLines } from './extract-title.ts';
import { ownWork, showOnlyTasks } from './own-tasks.ts';

/** What one office gets of a campaign. */
export interface OfficeLists {
  readonly office: Office;
  /** The campaign with tables that show the office's own work. */
  readonly campaign: Campaign;
  /** One from each list in which the office has tasks. */
  readonly lists: readonly OfficeList[];
}

export interface OfficeList {
  /** Id of the whole list. */
  readonly from: string;
  readonly plan: FormPlan;
  /** Ids of the office's tasks in it. */
  readonly tasks: readonly string[];
}

/**
 * The lists that those of single offices are taken from: the campaign's own of kind `task-list`, as far as their rows
 * come from its tasks; where it has none, one that is made from the tasks.
 */
export function taskLists(campaign: Campaign): readonly FormPlan[] {
  const lists = campaign.documents.filter(isTaskList);
  return lists.length > 0 || allTasks(campaign).length === 0 ? lists : [defaultTaskList(campaign)];
}

/**
 * An office's lists: laid out like the whole ones, with their numbers, under a title that says whose they are. What is
 * an annex as a whole is none in part, so they bear no annex mark; blank rows for further tasks are left to the whole.
 */
export function officeLists(campaign: Campaign, whole: readonly FormPlan[], office: Office): OfficeLists {
  const shown = ownWork(campaign, [office]);
  const { documents } = campaign;
  const taken = new Set(documents.map(({ id }) => id));
  const lists = whole.flatMap((list): readonly OfficeList[] => {
    const tasks = tasksIn(list, campaign).filter((id) => shown.has(id));
    return tasks.length === 0 ? [] : [{ from: list.id, plan: extractOf(list, office, taken), tasks }];
  });
  const cut = showOnlyTasks(campaign, shown);
  return { office, campaign: { ...cut, documents: [...documents, ...lists.map(({ plan }) => plan)] }, lists };
}

type WorkRows = Extract<RowSource, { kind: 'topics' | 'tasks' | 'measures' }>;
type TaskList = FormPlan & { readonly rows: WorkRows };

const isTaskList = (plan: DocumentPlan): plan is TaskList =>
  plan.kind === 'task-list' && plan.rows.kind !== 'explicit' && plan.rows.kind !== 'offices';

/** Ids of the tasks that a list of all offices shows. */
export function tasksIn({ rows }: FormPlan, { topics }: Campaign): readonly string[] {
  const chosen = 'topics' in rows ? rows.topics : undefined;
  const isListed = ({ id }: Topic) => chosen === undefined || chosen.includes(id);
  return topics.filter(isListed).flatMap(({ tasks }) => tasks.map(({ id }) => id));
}

function extractOf(list: FormPlan, office: Office, taken: ReadonlySet<string>): FormPlan {
  const { mark: _mark, ...plan } = fillUnitName(list, office.name);
  const titleLines = plan.titleLines && extractTitleLines(plan.titleLines, office);
  const id = extractTitle(plan.id, office);
  return {
    ...plan,
    id: taken.has(id) ? `${id}#` : id,
    title: titleLines?.join('') ?? extractTitle(plan.title, office),
    ...(titleLines && { titleLines }),
    file: extractTitle(plan.file ?? plan.title, office),
    blankRows: 0,
  };
}
