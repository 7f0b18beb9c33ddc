import { assertNever } from '../../diagnostics/assert-never.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { Call, Expression, Hash, Location } from './ast.ts';
import { spanOf } from './parse-template.ts';
import { resolvePath } from './scope.ts';
import type { Shape, ShapeFields } from './shape.ts';
import { refuse, type Step, suggested } from './walk.ts';

/** The helpers that templates may use: those that choose and repeat. */
export const helpers: readonly string[] = ['each', 'if', 'unless', 'with'];

/** The shape of an expression; undefined where it means nothing, which is reported (HT501, HT508). */
export function shapeOf(expression: Expression, step: Step): Shape | undefined {
  const span = spanOf(step.file, expression.loc);
  switch (expression.type) {
    case 'PathExpression': {
      const resolved = resolvePath(expression, step.scope);
      if (resolved.ok) return resolved.shape;
      refuse(step.walk, 'HT501', { name: resolved.name, ...suggested(resolved.suggestion) }, span);
      return undefined;
    }
    case 'StringLiteral':
    case 'NumberLiteral':
      return { kind: 'text', about: '' };
    case 'BooleanLiteral':
      return { kind: 'flag', about: '' };
    case 'SubExpression':
    case 'UndefinedLiteral':
    case 'NullLiteral':
      refuse(step.walk, 'HT508', { construct: sourceOf(step, expression.loc) }, span);
      return undefined;
    default:
      return assertNever(expression);
  }
}

/** The shapes of `name=value` parameters. */
export function hashFields(hash: Hash | undefined, step: Step): ShapeFields | undefined {
  if (!hash) return undefined;
  const known = hash.pairs.flatMap(({ key, value }) => {
    const shape = shapeOf(value, step);
    return shape ? [[key, shape] as const] : [];
  });
  return Object.fromEntries(known);
}

/** Reports a call of something that is no helper: HT506. */
export function refuseHelper(call: Call, step: Step): void {
  const name = textOf(call.path);
  const isName = call.path.type === 'PathExpression' && resolvePath(call.path, step.scope).ok;
  const parameters = { name, isName, ...suggested(nearest(name, helpers)) };
  refuse(step.walk, 'HT506', parameters, spanOf(step.file, call.path.loc));
}

/** An expression as it is written, where it is a name. */
export const textOf = (expression: Expression): string =>
  expression.type === 'PathExpression' ? expression.original : expression.type;

const longestSource = 40;

/** A stretch of the template for a message. */
export function sourceOf({ file }: Step, location: Location): string {
  const { start, end } = spanOf(file, location);
  const source = file.text.slice(start, end).replace(/\s+/gu, ' ');
  return source.length > longestSource ? `${source.slice(0, longestSource)}…` : source;
}
