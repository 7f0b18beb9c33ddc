import type { Campaign, Measure, Phase, Role, Task } from './campaign.ts';
import type { BodyPart, DocumentPlan } from './document-plan.ts';

/** All tasks, in the order of the topics. */
export const allTasks = (campaign: Pick<Campaign, 'topics'>): readonly Task[] =>
  campaign.topics.flatMap((topic) => topic.tasks);

/** All measures, in the order of the topics and tasks. */
export const allMeasures = (campaign: Pick<Campaign, 'topics'>): readonly Measure[] =>
  allTasks(campaign).flatMap((task) => task.measures);

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
