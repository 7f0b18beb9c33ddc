import type { Campaign, Measure, Phase, Role, Task } from './campaign.ts';
import type { BodyPart, DocumentPlan } from './document-plan.ts';

type Topics = Campaign['topics'];

/** All tasks, in the order of the topics. */
export const allTasks: (campaign: Pick<Campaign, 'topics'>) => readonly Task[] = onceForTopics((topics) =>
  topics.flatMap((topic) => topic.tasks),
);

/** All measures, in the order of the topics and tasks. */
export const allMeasures: (campaign: Pick<Campaign, 'topics'>) => readonly Measure[] = onceForTopics(
  (topics) => topics.flatMap((topic) => topic.tasks.flatMap((task) => task.measures)),
);

/** A list that many checks and composers ask for is made once for the topics of a campaign. */
function onceForTopics<Item>(
  list: (topics: Topics) => readonly Item[],
): (campaign: { readonly topics: Topics }) => readonly Item[] {
  const known = new WeakMap<Topics, readonly Item[]>();
  return ({ topics }) => {
    const items = known.get(topics) ?? list(topics);
    known.set(topics, items);
    return items;
  };
}

/** Phases and the phases inside them, each before what it holds. */
export const allPhases = (phases: readonly Phase[]): readonly Phase[] =>
  phases.flatMap((phase) => [phase, ...allPhases(phase.phases)]);

/** The roles that owners are given for: those that hold no further roles, in order. */
export const leafRoles = (roles: readonly Role[]): readonly Role[] =>
  roles.flatMap((role) => (role.roles.length > 0 ? leafRoles(role.roles) : [role]));

/** The parts of a body and the parts inside them, each before what it holds. */
export const allParts = (parts: readonly BodyPart[]): readonly BodyPart[] =>
  parts.flatMap((part) => [part, ...allParts(part.sections)]);

/** Ids of the annexes of a document; a form has none. */
export const annexesOf = (plan: DocumentPlan): readonly string[] => ('annexes' in plan ? plan.annexes : []);

/** Ids of the documents that follow the text of one without being its annexes. */
export const attachedTo = (plan: DocumentPlan): readonly string[] =>
  'attached' in plan ? (plan.attached ?? []) : [];

/** Ids of the forms that stand in a document's body, in order; a form stands in no other. */
export const formsIn = (plan: DocumentPlan): readonly string[] =>
  'body' in plan ? allParts(plan.body).flatMap(({ form }) => (form === undefined ? [] : [form])) : [];
