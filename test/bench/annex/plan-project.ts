import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveAway } from '../measure/move-away.ts';
import { planName, repeatPlan } from './repeat-plan.ts';

export const plansFolder = join(import.meta.dirname, '../../../plans');

/** A folder that hongtou can work in, with one plan. */
export interface PlanProject {
  readonly folder: string;
  /** The plan's own file. */
  readonly plan: string;
  /** Holds the documents. */
  readonly out: string;
  /** So that the next run starts from nothing. */
  clear(): void;
}

/** Sets up a project with the plan repeated so many times, `edit` applied to its text. */
export function setUpProject(
  folder: string,
  times: number,
  edit: (plan: string) => string = (plan) => plan,
): PlanProject {
  const place = join(folder, 'plans', planName);
  mkdirSync(place, { recursive: true });
  cpSync(join(plansFolder, planName), place, { recursive: true });
  const plan = join(place, 'campaign.yaml');
  const files = repeatPlan(readFileSync(plan, 'utf8'), times);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
  writeFileSync(plan, edit(files['campaign.yaml']));
  const out = join(folder, 'out');
  return { folder, plan, out, clear: () => moveAway(out) };
}
