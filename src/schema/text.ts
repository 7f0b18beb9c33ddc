import * as z from 'zod';
import { limits } from './limits.ts';
import { filledListOf } from './list-of.ts';

/** Something other than spaces; U+3000 counts as a space. */
const notBlank = /\S/u;

/** What a reference in prose could not name: spaces, the marks of references and anchors, a leading `#`. */
const idCharacters = /^(?!#)[^\s【】：:/\\]+$/u;

/** Made in one go: every method of zod makes a copy of the schema. */
const textOf = (characters: RegExp, longest: number): z.ZodString =>
  new z.ZodString({ type: 'string', checks: [z.regex(characters), z.maxLength(longest)] });

/** A title, a name, a number as text: spaces around it are dropped, and 2021 is understood as "2021". */
export const line = z
  .union([textOf(notBlank, limits.line), z.number()])
  .transform((text) => String(text).trim());

/** Prose as it was written; it may hold Markdown and references in 【】. */
export const prose = z.union([textOf(notBlank, limits.prose), z.number()]).transform(String);

/** A name by which other places of the campaign refer to a part. */
export const id = z.union([textOf(idCharacters, limits.id), z.number()]).transform(String);

/** One name or several; always a list afterwards. */
export const oneOrMore = z
  .union([line, filledListOf(line)])
  .transform((names) => (typeof names === 'string' ? [names] : names));

/** One entry, or several that are printed in one place, joined by 、. */
export const joinedNames = z
  .union([line, filledListOf(line)])
  .transform((names) => (typeof names === 'string' ? names : names.join('、')));

/** A cell's text; a list becomes one line each. */
export const cellText = z
  .union([prose, filledListOf(prose)])
  .transform((lines) => (typeof lines === 'string' ? lines : lines.join('\n')));
