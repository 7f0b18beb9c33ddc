import { describe, expect, test } from 'vitest';
import { asPrintedPlans } from './as-printed-plan.ts';
import { comparePlan } from './compare-plan.ts';

describe.each(asPrintedPlans)('%s as it was printed', (plan) => {
  test('gives the findings that its comments expect, where they expect them, and no others', () => {
    const { unexpected, notFound } = comparePlan(plan);
    expect({ unexpected, notFound }).toEqual({ unexpected: [], notFound: [] });
  });
});
