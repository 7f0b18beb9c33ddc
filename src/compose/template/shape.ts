import type { Block, Inline } from '../../document/document.ts';

/** A text for a template: plain, or already cut into inlines (a date with blanks). Line ends end a paragraph. */
export type Content = string | readonly Inline[];

/**
 * What a template may name. Handlebars is silent about a wrong name inside `#each`, `#if` or a partial's parameters,
 * so every template has a declared shape and its names are checked against it before anything is rendered.
 * `about` is the description that docs/templates.md shows.
 */
export type Shape = TextShape | OptionalTextShape | FlagShape | BlocksShape | ListShape | RecordShape;

export interface TextShape {
  readonly kind: 'text';
  readonly about: string;
}

/** A text that may be absent; it prints nothing then, and `#if` asks for it. */
export interface OptionalTextShape {
  readonly kind: 'optional-text';
  readonly about: string;
}

/** Yes or no, for `#if`; it cannot be printed. */
export interface FlagShape {
  readonly kind: 'flag';
  readonly about: string;
}

/** Finished paragraphs or a table; they stand alone in their paragraph of the template. */
export interface BlocksShape {
  readonly kind: 'blocks';
  readonly about: string;
}

export interface ListShape<Item extends Shape = Shape> {
  readonly kind: 'list';
  readonly about: string;
  readonly item: Item;
}

export interface RecordShape<Fields extends ShapeFields = ShapeFields> {
  readonly kind: 'record';
  readonly fields: Fields;
}

export interface ShapeFields {
  readonly [name: string]: Shape;
}

/** The data that fits a shape. */
export type ViewOf<S extends Shape> = S extends TextShape
  ? Content
  : S extends OptionalTextShape
    ? Content | undefined
    : S extends FlagShape
      ? boolean
      : S extends BlocksShape
        ? readonly Block[]
        : S extends ListShape<infer Item>
          ? readonly ViewOf<Item>[]
          : S extends RecordShape<infer Fields>
            ? { readonly [Name in keyof Fields]: ViewOf<Fields[Name]> }
            : never;

export const text = (about: string): TextShape => ({ kind: 'text', about });
export const optionalText = (about: string): OptionalTextShape => ({ kind: 'optional-text', about });
export const flag = (about: string): FlagShape => ({ kind: 'flag', about });
export const blocks = (about: string): BlocksShape => ({ kind: 'blocks', about });
export const list = <const Item extends Shape>(about: string, item: Item): ListShape<Item> => ({
  kind: 'list',
  about,
  item,
});
export const record = <const Fields extends ShapeFields>(fields: Fields): RecordShape<Fields> => ({
  kind: 'record',
  fields,
});
