import * as z from 'zod';
import { allowedValues, suggestValue } from '../findings/allowed-values.ts';
import { type FormName, formNameOf } from '../named-by.ts';
import type { WrittenMap } from './inspect-map.ts';
import type { Schema } from './inspection.ts';
import { judge } from './judge.ts';
import { knownKeys } from './known-keys.ts';
import { matchKeys } from './match-keys.ts';

/** The forms of map among which a union chooses, those of inner unions too. None of them may be transformed. */
export function formsOf(schema: Schema): readonly z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodPipe && formsOf(schema.in).length > 0) {
    throw new Error('a map that is given another form cannot be one of several');
  }
  if (!(schema instanceof z.ZodUnion)) return [];
  const options: readonly Schema[] = schema.options;
  return options.flatMap(formsOf);
}

/** The form that was meant: the one that a key like `kind` names, else the one that knows most of the keys. */
export function chooseForm(forms: readonly z.ZodObject[], map: WrittenMap): z.ZodObject {
  const meant =
    forms.find((form) => namesOf(form).some((name) => isNamed(name, map))) ??
    forms.find((form) => namesOf(form).some((name) => isAlmostNamed(name, map)));
  if (meant) return meant;
  const [best] = forms
    .map((form) => ({ form, ...familiarity(form, map) }))
    .sort((one, other) => other.points - one.points || one.missing - other.missing);
  if (!best) throw new Error('a union of maps without a map');
  return best.form;
}

function namesOf(form: z.ZodObject): readonly FormName[] {
  const said = formNameOf(form);
  if (said) return [said];
  return knownKeys(form).flatMap(({ key, words }) => (words ? [{ key, words }] : []));
}

const isNamed = ({ key, words }: FormName, map: WrittenMap): boolean => judge(words, map[key]).ok;

function isAlmostNamed({ key, words }: FormName, map: WrittenMap): boolean {
  const written = map[key];
  return typeof written === 'string' && suggestValue(written, allowedValues(words)) !== undefined;
}

/** A misspelt key speaks for a form almost as much as a right one. */
function familiarity(form: z.ZodObject, map: WrittenMap) {
  const keys = knownKeys(form);
  const { matched } = matchKeys(keys, Object.keys(map));
  const points = [...matched].reduce((sum, [key, writtenAs]) => sum + (key === writtenAs ? 1 : 0.8), 0);
  const missing = keys.filter(({ key, required }) => required && !matched.has(key)).length;
  return { points, missing };
}
