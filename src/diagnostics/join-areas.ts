/** `A & B & …` */
type Joined<Areas extends readonly object[]> = Areas extends readonly [
  infer First,
  ...infer Others extends readonly object[],
]
  ? First & Joined<Others>
  : unknown;

/**
 * What each area says of its codes, in one table. A literal that spreads them would say the same, but V8 would learn
 * its shape code by code: a millisecond at every start.
 */
export const joinAreas = <const Areas extends readonly object[]>(...areas: Areas): Joined<Areas> =>
  Object.assign({}, ...areas);
