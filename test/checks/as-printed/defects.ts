import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { asPrintedPlans, expectationsOf } from './as-printed-plan.ts';

/** How a defect could be told: see defects.yaml. */
export const means = ['D0', 'D', 'T', 'H'] as const;
export type Means = (typeof means)[number];

/** Why nothing finds it, by the key in defects.yaml. */
export const excuses = ['impossible', 'person', 'import'] as const;
type Excuse = (typeof excuses)[number];

export type InBothLanguages = Readonly<Record<'zh' | 'en', string>>;
export type Defect = { readonly means: Means } & InBothLanguages & { readonly [Key in Excuse]?: string };

const list = parse(readFileSync(join(import.meta.dirname, 'defects.yaml'), 'utf8')) as {
  readonly reasons: Readonly<Record<string, InBothLanguages>>;
  readonly defects: Readonly<Record<string, Defect>>;
};

export const { reasons } = list;
/** The 239 defects of the five seeds, by id. */
export const defects: ReadonlyMap<string, Defect> = new Map(Object.entries(list.defects));

/** What becomes of a defect. */
export interface Outcome {
  /** The codes that find it in the as-printed plans. */
  readonly codes: readonly string[];
  /** The plans in which it is said that nothing finds it, or not in all its places. */
  readonly missingIn: readonly string[];
  /** `part`: in some of its places. */
  readonly kind: 'found' | 'part' | 'missing' | Excuse | 'unknown';
}

const perPlan = asPrintedPlans.map((plan) => ({ plan, ...expectationsOf(plan) }));

/** Every id that a comment names, whether the list has it or not. */
export const namedIds: ReadonlySet<string> = new Set(
  perPlan.flatMap(({ expected, gaps }) => [
    ...expected.flatMap(({ ids }) => ids),
    ...gaps.map(({ id }) => id),
  ]),
);

/** One that cannot arise from one datum may be found all the same where it is written by hand. */
export function outcomeOf(id: string): Outcome {
  const codes = perPlan.flatMap(({ expected }) =>
    expected.filter(({ ids }) => ids.includes(id)).map(({ code }) => code),
  );
  const missingIn = perPlan.filter(({ gaps }) => gaps.some((gap) => gap.id === id)).map(({ plan }) => plan);
  const defect = defects.get(id);
  const excuse = excuses.find((key) => defect?.[key] !== undefined);
  const isSeen = codes.length > 0;
  const isMissing = missingIn.length > 0;
  const byComments = isSeen ? (isMissing ? 'part' : 'found') : isMissing ? 'missing' : 'unknown';
  const kind = excuse === 'impossible' || (excuse && !isSeen) ? excuse : byComments;
  return { codes: [...new Set(codes)].sort(), missingIn, kind };
}
