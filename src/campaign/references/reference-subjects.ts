import type { Origin } from '../../diagnostics/span.ts';
import { printQuantity } from '../../text/quantity.ts';
import { type AnnexList, annexMark } from '../annex-mark.ts';
import type { Campaign, Owner, WorkItem } from '../campaign.ts';
import type { Figure } from '../figures/figure.ts';
import { printedName } from '../office.ts';
import { isNobody } from '../owner.ts';
import { ownerName } from '../owner-name.ts';
import { annexesOf, attachedTo, leafRoles } from '../walk.ts';
import { indexOf, type ReferenceTargets } from './campaign-index.ts';

/** Where a reference stands: the campaign, and the annex list that holds there. */
export interface ReferenceContext {
  readonly campaign: Campaign;
  readonly annexes: AnnexList;
}

/** What can be said of a thing, by the word after 的; the empty word is the thing itself. Undefined: it has none. */
export type Properties = ReadonlyMap<string, string | undefined>;

/** One kind of thing that prose can refer to. */
export interface ReferenceSubject {
  /** The word before the colon. */
  readonly word: string;
  /** Names or ids that are likely to follow the colon. */
  targets(campaign: Campaign): Iterable<string>;
  /** Undefined where there is no such target. */
  properties(target: string, context: ReferenceContext): Properties | undefined;
  /** Where the target was written; undefined for what stands nowhere, such as a count. */
  originOf(target: string, campaign: Campaign): Origin | undefined;
}

/** A literal list: a further kind of thing is one further line. */
export const referenceSubjects: readonly ReferenceSubject[] = [
  subject('事实', 'facts', (fact) => ({ '': fact.text })),
  subject('数据', 'figures', figureProperties),
  {
    ...subject('附件', 'annexes', (annex, { annexes }) => ({
      '': annexMark(annexes, annex.id) ?? annex.mark,
      标题: annex.title,
    })),
    targets: boundDocuments,
  },
  subject('专题', 'topics', workItemProperties),
  subject('任务', 'tasks', workItemProperties),
  subject('措施', 'measures', workItemProperties),
  subject('单位', 'offices', (office) => ({
    '': printedName(office),
    简称: printedName(office),
    全称: office.name,
  })),
  subject('阶段', 'phases', (phase) => ({ 标题: phase.title, 时间: phase.period?.text })),
  subject('报送', 'duties', (duty) => ({ 标题: duty.title, 时间: duty.when?.text })),
  subject('指标', 'indicators', ({ title, target }) => ({ 标题: title, 目标: target })),
  subject('个数', 'counts', (count) => ({ '': String(count.value) })),
];

/** A subject whose targets are the keys of one part of the index. */
function subject<Kind extends keyof ReferenceTargets>(
  word: string,
  kind: Kind,
  say: (
    thing: ReferenceTargets[Kind],
    context: ReferenceContext,
  ) => Readonly<Record<string, string | undefined>>,
): ReferenceSubject {
  const things = (campaign: Campaign) => indexOf(campaign)[kind];
  return {
    word,
    targets: (campaign) => things(campaign).keys(),
    properties(target, context) {
      const thing = things(context.campaign).get(target);
      return thing && new Map(Object.entries(say(thing, context)));
    },
    originOf: (target, campaign) => things(campaign).get(target)?.origin,
  };
}

/** Documents that are bound into others, and forms; the notice itself is not what somebody means by 附件. */
function boundDocuments({ documents }: Campaign): readonly string[] {
  const bound = documents.flatMap((document) => [...annexesOf(document), ...attachedTo(document)]);
  const forms = documents.flatMap((document) => ('columns' in document ? [document.id] : []));
  return [...new Set([...bound, ...forms])];
}

function figureProperties({ quantity, scope, period, asOf, source }: Figure) {
  return {
    '': quantity && printQuantity(quantity),
    数值: quantity?.number,
    单位: quantity?.unit || undefined,
    范围: scope,
    时段: period?.text,
    截至: asOf,
    来源: source,
  };
}

/** An owner role goes by its title; by its id where two roles (市级 and 县级 牵头处室) share the title. */
function workItemProperties(
  item: WorkItem,
  { campaign }: ReferenceContext,
): Readonly<Record<string, string | undefined>> {
  const roles = leafRoles(campaign.roles);
  const isShared = (title: string): boolean => roles.filter((role) => role.title === title).length > 1;
  const owners = roles.map(
    ({ id, title }) => [isShared(title) ? id : title, ownerNames(item.owners[id] ?? [])] as const,
  );
  const fields = campaign.fields.map((field) => [field.title, item.fields[field.id]] as const);
  const builtIn = {
    标题: item.title,
    时限: item.deadlines.map((deadline) => deadline.text).join('；') || undefined,
    成果形式: item.deliverable,
    备注: item.remark,
  };
  // Spread twice: the built-in words come first in messages and last in precedence.
  return { ...builtIn, ...Object.fromEntries([...owners, ...fields]), ...builtIn };
}

function ownerNames(owners: readonly Owner[]): string | undefined {
  const names = owners.filter((owner) => !isNobody(owner)).map(ownerName);
  return names.join('、') || undefined;
}
