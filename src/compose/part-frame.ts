import type { Part } from '../document/document.ts';
import type { PlacedPlan } from './annexes.ts';

/** What every part has, whatever it holds. A document with an annex mark is set as an annex, alone too. */
export function frameOf({ plan, mark }: PlacedPlan): Omit<Part, 'blocks'> {
  return {
    role: mark === undefined ? 'main' : 'annex',
    ...(mark === undefined ? {} : { mark }),
    title: { text: plan.title, ...(plan.titleLines ? { lines: plan.titleLines } : {}) },
    paper: plan.paper,
    orientation: plan.orientation,
    origin: plan.origin,
  };
}
