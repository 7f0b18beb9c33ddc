import type { FormPlan } from '../campaign/document-plan.ts';
import type { Block, Part } from '../document/document.ts';
import type { Context } from './context.ts';
import { composeFormLine } from './form-line.ts';
import { frameOf } from './part-frame.ts';
import type { PlacedPlan } from './placed-plan.ts';
import { prose } from './prose.ts';
import { composeTable } from './table/table.ts';
import { declareTemplate, type TemplateDeclaration } from './template/declaration.ts';
import { render } from './template/render.ts';
import { blocks, flag, list, optionalText, record, text } from './template/shape.ts';

/** What the template of a form may name. */
const formView = record({
  head: blocks('表格上方留待填写的一行'),
  table: blocks('表格'),
  foot: blocks('表格下方留待填写的一行'),
  several: flag('说明不止一条'),
  notesTitle: optionalText('计划另写的说明标题'),
  notes: list('填报说明', record({ number: text('序号，如“1.”'), text: text('说明') })),
});

/** The places follow each other as the template has them. */
const formPlaces = { head: 'blocks', table: 'blocks', foot: 'blocks', notes: 'blocks' } as const;

export type FormTemplate = TemplateDeclaration<typeof formView, typeof formPlaces>;

export const declareFormTemplate = (name: string, about: string): FormTemplate =>
  declareTemplate({ name, about, view: formView, places: formPlaces });

/** Composes a form that is a document of its own. */
export const composeForm = (
  plan: FormPlan,
  placed: PlacedPlan,
  template: FormTemplate,
  context: Context,
): Part => ({ ...frameOf(placed, context), blocks: composeFormBlocks(plan, template, context) });

/** A form without its title: what is filled in above it, the table, what is filled in below it, and notes. */
export function composeFormBlocks(
  plan: FormPlan,
  template: FormTemplate,
  context: Context,
): readonly Block[] {
  const head = composeFormLine(plan.head, 'head', plan, context);
  const table = composeTable(plan, context);
  const foot = composeFormLine(plan.foot, 'foot', plan, context);
  const view = {
    head,
    table,
    foot,
    several: plan.notes.length > 1,
    notesTitle: plan.notesTitle,
    notes: plan.notes.map((note, index) => ({ number: `${index + 1}.`, text: prose(note, context) })),
  };
  const needed = [
    ...(head.length > 0 ? (['head'] as const) : []),
    ...(table.length > 0 ? (['table'] as const) : []),
    ...(foot.length > 0 ? (['foot'] as const) : []),
    ...(plan.notes.length > 0 ? (['notes'] as const) : []),
  ];
  const { places, order } = render(context.templates, template, view, context.report, needed);
  const inOrder = order.flatMap((name) => (isFormPlace(name) ? places[name] : []));
  return inOrder.map((block) => flush(block, plan));
}

const isFormPlace = (name: string): name is keyof typeof formPlaces => name in formPlaces;

/** Text around a table begins at its left edge. */
const flush = (block: Block, { origin }: FormPlan): Block =>
  block.kind === 'paragraph' ? { ...block, indent: 'flush', origin } : block;
