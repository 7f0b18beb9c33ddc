import { assertNever } from '../../diagnostics/assert-never.ts';
import type { Span } from '../../diagnostics/span.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { BlockStatement, Call, PartialStatement, Program, Statement } from './ast.ts';
import { hashFields, helpers, refuseHelper, shapeOf, sourceOf, textOf } from './check-expression.ts';
import { type ParsedTemplate, spanOf } from './parse-template.ts';
import { placeHeadings } from './place-headings.ts';
import { innerScope, type Scope } from './scope.ts';
import type { Shape, ShapeFields } from './shape.ts';
import { refuse, type Step, suggested, type Walk } from './walk.ts';

/** Partials within partials. Real templates need two. */
const deepestPartial = 8;
/** Blocks within blocks of one file. */
const deepestBlock = 20;
/** Statements of a template with all its partials in place. */
const mostStatements = 20_000;

/** Checks one file and the partials it takes in; `path` names the files that lead to it. */
export function walkFile(template: ParsedTemplate, scope: Scope, path: readonly string[], walk: Walk): void {
  if (!template.program) {
    walk.sound = false;
    return;
  }
  const step = { file: template.file, scope, path: [...path, template.name], depth: 0, walk };
  for (const { name, span } of placeHeadings(template.file, template.program)) notePlace(name, span, walk);
  walkProgram(template.program, step);
}

function notePlace(name: string, span: Span, walk: Walk): void {
  const known = Object.keys(walk.declaration.places);
  if (known.includes(name)) {
    if (!walk.places.has(name)) walk.places.set(name, span);
    return;
  }
  refuse(walk, 'HT509', { place: name, known, ...suggested(nearest(name, known)) }, span);
}

function walkProgram(program: Program | undefined, step: Step): void {
  for (const statement of program?.body ?? []) {
    step.walk.statements += 1;
    if (step.walk.statements > mostStatements) {
      if (step.walk.statements === mostStatements + 1) {
        refuse(step.walk, 'HT511', { template: step.file.path }, spanOf(step.file, statement.loc));
      }
      return;
    }
    walkStatement(statement, step);
  }
}

function walkStatement(statement: Statement, step: Step): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      break;
    case 'MustacheStatement':
      walkPrinted(statement, step);
      break;
    case 'BlockStatement':
      walkBlock(statement, step);
      break;
    case 'PartialStatement':
      walkPartial(statement, step);
      break;
    case 'PartialBlockStatement':
    case 'Decorator':
    case 'DecoratorBlock':
      refuseConstruct(statement, step);
      break;
    default:
      assertNever(statement);
  }
}

function refuseConstruct({ loc }: Statement, step: Step): void {
  refuse(step.walk, 'HT508', { construct: sourceOf(step, loc) }, spanOf(step.file, loc));
}

/** `{{title}}` */
function walkPrinted(call: Call, step: Step): void {
  if (call.params.length > 0 || call.hash) {
    refuseHelper(call, step);
    return;
  }
  const shape = shapeOf(call.path, step);
  if (!shape || shape.kind === 'text' || shape.kind === 'optional-text' || shape.kind === 'blocks') return;
  const parameters = { name: textOf(call.path), is: shape.kind, use: 'print' } as const;
  refuse(step.walk, 'HT507', parameters, spanOf(step.file, call.path.loc));
}

/** `{{#each tasks}} … {{else}} … {{/each}}` */
function walkBlock(block: BlockStatement, step: Step): void {
  const helper = textOf(block.path);
  const [param, ...more] = block.params;
  if (!helpers.includes(helper) || !block.program) {
    refuseHelper(block, step);
    return;
  }
  if (!param || more.length > 0) {
    refuse(step.walk, 'HT508', { construct: `{{#${helper}}}` }, spanOf(step.file, block.path.loc));
    return;
  }
  if (step.depth === deepestBlock) {
    refuse(step.walk, 'HT511', { template: step.file.path }, spanOf(step.file, block.path.loc));
    return;
  }
  const inside = { ...step, depth: step.depth + 1 };
  const shape = shapeOf(param, step);
  walkProgram(block.inverse, inside);
  if (helper === 'each' || helper === 'with') {
    const inner = shape && contextOf(helper, shape);
    if (inner) walkInner(block.program, inner, helper, inside);
    else if (shape) {
      const parameters = { name: textOf(param), is: shape.kind, use: helper } as const;
      refuse(step.walk, 'HT507', parameters, spanOf(step.file, param.loc));
    }
  } else {
    walkProgram(block.program, inside);
  }
}

/** What `this` is inside a block; undefined where the block cannot have such a thing. */
function contextOf(helper: 'each' | 'with', shape: Shape): Shape | undefined {
  if (helper === 'each') return shape.kind === 'list' ? shape.item : undefined;
  return shape.kind === 'record' ? shape : undefined;
}

function walkInner(program: Program, shape: Shape, helper: 'each' | 'with', step: Step): void {
  const inEach = helper === 'each' || step.scope.inEach;
  walkProgram(program, { ...step, scope: innerScope(step.scope, shape, program.blockParams, inEach) });
}

/** `{{> parts/date imprintDate}}` */
function walkPartial(statement: PartialStatement, step: Step): void {
  const { walk, file, path } = step;
  const span = spanOf(file, statement.name.loc);
  if (statement.name.type !== 'PathExpression' || statement.params.length > 1) {
    refuseConstruct(statement, step);
    return;
  }
  const name = statement.name.original;
  walk.used.add(name);
  const partial = walk.partials.get(name);
  if (!partial) {
    refuse(walk, 'HT504', { name, ...suggested(nearest(name, [...walk.partials.keys()])) }, span);
    return;
  }
  if (path.includes(name) || path.length > deepestPartial) {
    refuse(walk, 'HT505', { chain: [...path, name].join(' → '), loop: path.includes(name) }, span);
    return;
  }
  const [param] = statement.params;
  const shape = param ? shapeOf(param, step) : step.scope.shape;
  const fields = hashFields(statement.hash, step);
  if (!shape) return;
  const inner: Shape = fields ? { kind: 'record', fields: { ...fieldsOf(shape), ...fields } } : shape;
  // Handlebars gives a partial the context it is called with, @root and @index, and nothing of what is around it.
  const scope: Scope = { shape: inner, root: step.scope.root, named: [], inEach: step.scope.inEach };
  walkFile(partial, scope, path, walk);
}

const fieldsOf = (shape: Shape): ShapeFields => (shape.kind === 'record' ? shape.fields : {});
