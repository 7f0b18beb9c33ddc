import type * as z from 'zod';

/** A key whose word says which form a map has. */
export interface FormName {
  readonly key: string;
  readonly words: z.ZodEnum;
}

const names = new WeakMap<z.core.$ZodType, FormName>();

/** Says of a form which key names it, so that it is told from others by that word: its keys need not be made for it. */
export function nameForm(form: z.core.$ZodType, name: FormName): void {
  names.set(form, name);
}

/** What was said of a form; `undefined` for one that its own keys have to be asked for. */
export const formNameOf = (form: z.core.$ZodType): FormName | undefined => names.get(form);
