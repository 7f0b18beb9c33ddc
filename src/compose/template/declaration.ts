import type { Block, Inline } from '../../document/document.ts';
import type { RecordShape } from './shape.ts';

/**
 * What a place of a template holds.
 * `line`: one paragraph. `heading`: one paragraph that may begin with a number. `paragraphs`: any number of them.
 * `blocks`: paragraphs, and finished blocks that the view brings.
 */
export type PlaceKind = 'line' | 'heading' | 'paragraphs' | 'blocks';

export interface Places {
  readonly [name: string]: PlaceKind;
}

/** A heading as a template prints it. */
export interface HeadingLine {
  /** The number and the sign after it (第一阶段：); empty where the template prints none. */
  readonly number: string;
  readonly inlines: readonly Inline[];
}

interface PlaceContents {
  readonly line: readonly Inline[];
  readonly heading: HeadingLine;
  readonly paragraphs: readonly (readonly Inline[])[];
  readonly blocks: readonly Block[];
}

/** What is read out of a rendered template, by place. A place that the template lacks is empty. */
export type Rendered<P extends Places = Places> = { readonly [Name in keyof P]: PlaceContents[P[Name]] };

/** What the program asks of one template file: the names it may use and the places it has to fill. */
export interface TemplateDeclaration<View extends RecordShape = RecordShape, P extends Places = Places> {
  /** File name below templates/, without its ending. */
  readonly name: string;
  /** What the template is for, for docs/templates.md. */
  readonly about: string;
  readonly view: View;
  /**
   * A line of the template that begins with `#` names a place and is not printed.
   * A template with a single place needs no such line.
   */
  readonly places: P;
}

export const declareTemplate = <const View extends RecordShape, const P extends Places>(
  declaration: TemplateDeclaration<View, P>,
): TemplateDeclaration<View, P> => declaration;
