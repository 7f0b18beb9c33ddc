import type { Part } from '../document/document.ts';
import type { Context } from './context.ts';
import type { PlacedPlan } from './placed-plan.ts';

/** What every part has, whatever it holds. A document with an annex mark is set as an annex, alone too. */
export function frameOf(
  { plan, role, mark }: PlacedPlan,
  { campaign }: Pick<Context, 'campaign'>,
): Omit<Part, 'blocks'> {
  const unbroken = officesNamedIn(plan.title, campaign);
  return {
    role,
    ...(mark === undefined ? {} : { mark }),
    title: {
      text: plan.title,
      ...(plan.titleLines ? { lines: plan.titleLines } : {}),
      ...(unbroken.length > 0 ? { unbroken } : {}),
    },
    paper: plan.paper,
    orientation: plan.orientation,
    origin: plan.origin,
  };
}

/** Full names, short names and aliases of the campaign's offices, as far as a title holds them. */
function officesNamedIn(title: string, { offices }: Context['campaign']): readonly string[] {
  const names = offices.flatMap(({ name, short, aliases }) => [name, short ?? '', ...aliases]);
  return [...new Set(names)].filter((name) => name.length > 1 && title.includes(name));
}
