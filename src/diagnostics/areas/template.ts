import type { Severity } from '../diagnostic.ts';

/** What a name in a template stands for. */
export type NamedThing = 'text' | 'optional-text' | 'flag' | 'blocks' | 'list' | 'record';

/** Templates and what they insert. Codes HT501–HT599. */
export interface TemplateDiagnostics {
  /** A name that the template is not given. */
  HT501: { readonly name: string; readonly suggestion?: string };
  /** A mistake of Handlebars' syntax. */
  HT502: Readonly<Record<string, never>>;
  /** A block that is not closed, or closed by another name. */
  HT503: { readonly opened: string; readonly closed?: string };
  /** A partial that does not exist. */
  HT504: { readonly name: string; readonly suggestion?: string };
  /** Partials that contain themselves, or each other too deep. */
  HT505: { readonly chain: string; readonly loop: boolean };
  /** A helper that does not exist; `isName`: it is a name used as one. */
  HT506: { readonly name: string; readonly isName: boolean; readonly suggestion?: string };
  /** A list that is printed, a text that is repeated, and the like. */
  HT507: { readonly name: string; readonly is: NamedThing; readonly use: 'print' | 'each' | 'with' };
  /** A construct of Handlebars that templates here do not use. */
  HT508: { readonly construct: string };
  /** A heading that names no place of the template. */
  HT509: { readonly place: string; readonly known: readonly string[]; readonly suggestion?: string };
  /** A place that the template lacks. */
  HT510: { readonly place: string };
  /** A template that is too large, too deep, or prints too much. */
  HT511: { readonly template: string };
  /** A place that came out empty where the plan has something to say. */
  HT512: { readonly place: string };
  /** Several paragraphs where one is wanted, or a table (`block`) inside a text. */
  HT513: { readonly place: string; readonly block?: string };
  /** A template that is not there. */
  HT514: { readonly template: string };
  /** A file among the templates that nothing uses. */
  HT515: { readonly name: string; readonly suggestion?: string };
  /** A number typed before a title that is numbered anyway. */
  HT516: { readonly title: string; readonly typed: string };
  /** An image in a text. */
  HT517: { readonly alt: string };
  /** A line right below a finished sentence: one paragraph, perhaps meant as two. */
  HT518: { readonly line: string };
  /** A number without a paragraph to stand before. `numbering` is what it was to look like. */
  HT530: { readonly numbering: string };
  /** A heading numbered （一） with no （二） after it. */
  HT531: { readonly title: string; readonly number: string; readonly second: string };
}

export const templateSeverities: { readonly [Code in keyof TemplateDiagnostics]: Severity } = {
  HT501: 'error',
  HT502: 'error',
  HT503: 'error',
  HT504: 'error',
  HT505: 'error',
  HT506: 'error',
  HT507: 'error',
  HT508: 'error',
  HT509: 'error',
  HT510: 'error',
  HT511: 'error',
  HT512: 'error',
  HT513: 'error',
  HT514: 'error',
  HT515: 'warning',
  HT516: 'warning',
  HT517: 'warning',
  HT518: 'info',
  HT530: 'warning',
  HT531: 'warning',
};
