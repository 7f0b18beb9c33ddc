import { nearest } from '../../diagnostics/suggest.ts';
import type { PathExpression } from './ast.ts';
import type { RecordShape, Shape } from './shape.ts';

/** What a name means at one point of a template. */
export interface Scope {
  /** What `this` is. */
  readonly shape: Shape;
  /** What `../` leads to. A partial has none: Handlebars gives it only the context it is called with. */
  readonly outer?: Scope;
  /** What `@root` is. */
  readonly root: Shape;
  /** Names given with `as |name|`, the nearest first. */
  readonly named: readonly { readonly name: string; readonly shape: Shape }[];
  /** Whether `@index`, `@first`, `@last` and `@key` exist. */
  readonly inEach: boolean;
}

export const rootScope = (view: RecordShape): Scope => ({
  shape: view,
  root: view,
  named: [],
  inEach: false,
});

/** The scope inside `{{#each}}` and `{{#with}}`. */
export function innerScope(
  scope: Scope,
  shape: Shape,
  names: readonly string[] = [],
  inEach = scope.inEach,
): Scope {
  const [name] = names;
  const named = name === undefined ? scope.named : [{ name, shape }, ...scope.named];
  return { shape, outer: scope, root: scope.root, named, inEach };
}

/** A printed number, such as `@index` or the length of a list. */
const number: Shape = { kind: 'text', about: '' };
const yesOrNo: Shape = { kind: 'flag', about: '' };

export type Resolution =
  | { readonly ok: true; readonly shape: Shape }
  | { readonly ok: false; readonly name: string; readonly suggestion?: string };

/** Follows a path through the declared shapes. */
export function resolvePath(path: PathExpression, scope: Scope): Resolution {
  if (path.data) return resolveData(path, scope);
  const byName =
    path.depth === 0 && !/^(?:this|\.)\b|^\.\//u.test(path.original) ? namedShape(path, scope) : undefined;
  if (byName) return follow(byName, path.parts.slice(1), path);
  let start: Scope | undefined = scope;
  for (let depth = path.depth; depth > 0 && start; depth -= 1) start = start.outer;
  if (!start) return unknown(path, undefined);
  const [first] = path.parts;
  const found = follow(start.shape, path.parts, path);
  return found.ok || first === undefined || found.suggestion
    ? found
    : unknown(path, nearestOutside(path, scope));
}

const namedShape = (path: PathExpression, scope: Scope): Shape | undefined =>
  scope.named.find(({ name }) => name === path.parts[0])?.shape;

function resolveData(path: PathExpression, scope: Scope): Resolution {
  const [name, ...rest] = path.parts;
  if (name === 'root') return follow(scope.root, rest, path);
  if (scope.inEach && rest.length === 0) {
    if (name === 'index' || name === 'key') return { ok: true, shape: number };
    if (name === 'first' || name === 'last') return { ok: true, shape: yesOrNo };
  }
  const known = ['@root', ...(scope.inEach ? ['@index', '@key', '@first', '@last'] : [])];
  return unknown(path, nearest(path.original, known));
}

function follow(start: Shape, parts: readonly string[], path: PathExpression): Resolution {
  let shape = start;
  for (const part of parts) {
    const next = property(shape, part);
    if (!next) return unknown(path, nearest(part, namesIn(shape)));
    shape = next;
  }
  return { ok: true, shape };
}

function property(shape: Shape, name: string): Shape | undefined {
  if (shape.kind === 'list' && name === 'length') return number;
  if (shape.kind !== 'record') return undefined;
  return Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
}

/** The names that may stand where `this` is of the shape. */
export const namesIn = (shape: Shape): readonly string[] =>
  shape.kind === 'record' ? Object.keys(shape.fields) : shape.kind === 'list' ? ['length'] : [];

/** A name that is right, but one context further out. */
function nearestOutside(path: PathExpression, scope: Scope): string | undefined {
  const [first] = path.parts;
  if (path.depth > 0 || first === undefined) return undefined;
  let prefix = '../';
  for (let outer = scope.outer; outer; outer = outer.outer) {
    if (property(outer.shape, first)) return `${prefix}${path.parts.join('.')}`;
    prefix += '../';
  }
  return undefined;
}

const unknown = (path: PathExpression, suggestion: string | undefined): Resolution => ({
  ok: false,
  name: path.original,
  ...(suggestion === undefined ? {} : { suggestion }),
});
