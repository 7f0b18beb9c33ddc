/**
 * The part of Handlebars' syntax tree that is read here, as a union that can be switched on;
 * its own types say no more than that every node has a `type`.
 */
export interface Location {
  /** Lines from 1, columns from 0, in UTF-16 units. */
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

interface Node {
  readonly loc: Location;
}

export interface Program {
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

export type Statement =
  | ContentStatement
  | MustacheStatement
  | BlockStatement
  | PartialStatement
  | (Node & { readonly type: 'CommentStatement' })
  | (Node & { readonly type: 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock' });

export interface ContentStatement extends Node {
  readonly type: 'ContentStatement';
  /** As in the file; `value` lacks what whitespace control took away. */
  readonly original: string;
}

export interface Call extends Node {
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
}

export interface MustacheStatement extends Call {
  readonly type: 'MustacheStatement';
}

export interface BlockStatement extends Call {
  readonly type: 'BlockStatement';
  /** Absent in `{{^name}}…{{/name}}`. */
  readonly program?: Program;
  /** After `{{else}}`. */
  readonly inverse?: Program;
}

export interface PartialStatement extends Node {
  readonly type: 'PartialStatement';
  readonly name: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
}

export interface Hash {
  readonly pairs: readonly { readonly key: string; readonly value: Expression }[];
}

export type Expression =
  | PathExpression
  | (Node & { readonly type: 'SubExpression' })
  | (Node & {
      readonly type:
        | 'StringLiteral'
        | 'NumberLiteral'
        | 'BooleanLiteral'
        | 'UndefinedLiteral'
        | 'NullLiteral';
    });

export interface PathExpression extends Node {
  readonly type: 'PathExpression';
  /** `@index` and the like. */
  readonly data: boolean;
  /** How many `../` stand before it. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
}
