/**
 * How binding a number is. MUST: 应当, or plainly stated. SHOULD: 一般. REC: 推荐. MAY: 可以.
 * PRACTICE: the standard is silent and this is what offices do. DERIVED: follows from other numbers by arithmetic.
 */
export type Strength = 'MUST' | 'SHOULD' | 'REC' | 'MAY' | 'PRACTICE' | 'DERIVED';

/** One number, font or colour of the standard, with the clause that gives it (or that it fills in for). */
export interface Rule<Value> {
  readonly value: Value;
  readonly clause: string;
  readonly strength: Strength;
  /** How far a length may be from its value and still keep to the rule, twips. */
  readonly tolerance?: number;
}

const ruleOf =
  (strength: Strength) =>
  <Value>(value: Value, clause: string, tolerance?: number): Rule<Value> => ({
    value,
    clause,
    strength,
    ...(tolerance === undefined ? {} : { tolerance }),
  });

export const must = ruleOf('MUST');
export const should = ruleOf('SHOULD');
export const recommended = ruleOf('REC');
export const may = ruleOf('MAY');
export const practice = ruleOf('PRACTICE');
export const derived = ruleOf('DERIVED');

/** The bare values of a tree of rules: what typesetting reads. */
export type Values<Rules> =
  Rules extends Rule<infer Value> ? Value : { readonly [Name in keyof Rules]: Values<Rules[Name]> };

const isRule = (node: object): node is Rule<unknown> => 'strength' in node && 'clause' in node;

/** Takes the values out of a tree of rules, name by name. */
export function valuesOf<Rules extends object>(rules: Rules): Values<Rules> {
  const take = (node: object): unknown =>
    isRule(node)
      ? node.value
      : Object.fromEntries(Object.entries(node).map(([name, below]) => [name, take(below as object)]));
  return take(rules) as Values<Rules>;
}

/** Every rule of a tree with its dotted name, e.g. `title.size`, in the order they are written. */
export function listRules(rules: object, prefix = ''): readonly { name: string; rule: Rule<unknown> }[] {
  return Object.entries(rules).flatMap(([name, node]) =>
    isRule(node as object)
      ? [{ name: prefix + name, rule: node as Rule<unknown> }]
      : listRules(node as object, `${prefix}${name}.`),
  );
}
