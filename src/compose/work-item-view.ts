import type { Campaign, Measure, Task, WorkItem } from '../campaign/campaign.ts';
import type { Show } from '../campaign/document-plan.ts';
import { ownerName } from '../campaign/owner-name.ts';
import { leafRoles } from '../campaign/walk.ts';
import type { Numbering } from '../text/numbering.ts';
import { plainText } from './blank-names.ts';
import type { Context } from './context.ts';
import { itemMarks } from './numbering.ts';
import { prose } from './prose.ts';
import { flag, list, optionalText, record, text, type ViewOf } from './template/shape.ts';

/** Who does a thing and by when, for the words in parentheses after it; both empty where they are not asked for. */
export const ownersFields = {
  owners: list(
    '责任分工，只在要求注明时有',
    record({ role: text('责任类型，如“牵头单位”'), names: list('单位', text('单位名称')) }),
  ),
  deadlines: list('完成时限，只在要求注明时有', text('时限')),
};

const ownersView = record(ownersFields);
type OwnersView = ViewOf<typeof ownersView>;

export const noOwners: OwnersView = { owners: [], deadlines: [] };

export function viewOwners(item: WorkItem, show: Show, campaign: Campaign): OwnersView {
  if (!show.owners) return noOwners;
  const owners = leafRoles(campaign.roles).flatMap((role) => {
    const names = (item.owners[role.id] ?? []).map(ownerName).filter(isName);
    return names.length > 0 ? [{ role: role.title, names }] : [];
  });
  return { owners, deadlines: item.deadlines.map((deadline) => deadline.text) };
}

/** What measures have from their task is said once, after the task. */
export const sameOwners = (one: OwnersView, other: OwnersView): boolean =>
  JSON.stringify([one.owners, one.deadlines]) === JSON.stringify([other.owners, other.deadlines]);

/** `/` says in a table that there is nobody; in a sentence it says nothing. */
const isName = (name: string): boolean => /\p{L}/u.test(name);

/** What stands inside a paragraph, one after the other: 1.…；2.…。 */
export const inlineItem = record({
  number: optionalText('序号，如“1.”；只有一项时没有'),
  title: optionalText('小标题'),
  text: text('内容'),
  sentences: flag('有一项的内容不止一句，各项之间就不能用分号'),
  ...ownersFields,
});

export type InlineItemView = ViewOf<typeof inlineItem>;

/** Items without what they get where they are gathered: numbers, and whether sentences stand in one of them. */
export type UnnumberedItem = Omit<InlineItemView, 'number' | 'sentences'>;

export const numberItems = (
  items: readonly UnnumberedItem[],
  numbering: Numbering,
): readonly InlineItemView[] => {
  const marks = itemMarks(items.length, numbering);
  const sentences = items.some(({ text: content }) =>
    innerFullStop.test(typeof content === 'string' ? content : plainText(content)),
  );
  return items.map((item, index) => ({ ...item, number: marks[index], sentences }));
};

/** Items of which one holds a full stop are not parted by semicolons (GB/T 15834-2011, annex A). */
const innerFullStop = /。[^\s”’」』]/u;

export const viewMeasure = (measure: Measure, show: Show, context: Context): UnnumberedItem => ({
  title: measure.title,
  text: prose(measure.text, context),
  ...viewOwners(measure, show, context.campaign),
});

/** The whole of a task in one item: its wording for prose, or its text, or its title. */
export const viewTask = (task: Task, show: Show, context: Context): UnnumberedItem => ({
  title: undefined,
  text: prose(task.prose ?? task.text ?? '', context) || (task.title ?? ''),
  ...viewOwners(task, show, context.campaign),
});
