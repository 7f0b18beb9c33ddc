/** A file of the package's templates/ as it was when the program was built. */
export interface PrecompiledTemplate {
  readonly text: string;
  /** All files that it takes in, those that these take in among them. */
  readonly partials: readonly string[];
  /** Where each of its places begins: in this template or in one that it takes in. */
  readonly places: Readonly<Record<string, readonly [template: string, start: number, end: number]>>;
  /** What Handlebars made of it. */
  readonly specification: TemplateSpecification;
}

/**
 * By the names of templates. The build puts what it compiled and checked in the place of this file; where the program
 * runs from its source there is nothing, and all templates are compiled when they are asked for.
 */
export const precompiled: Readonly<Record<string, () => PrecompiledTemplate>> = {};
