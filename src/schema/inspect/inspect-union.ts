import * as z from 'zod';
import { findingOf } from '../findings/finding-of.ts';
import { reportWrongKind } from '../findings/wrong-kind.ts';
import { brokenRules } from './broken-rules.ts';
import { chooseForm, formsOf } from './choose-form.ts';
import { inspectMap, type WrittenMap } from './inspect-map.ts';
import type { Inspection, Place, Schema } from './inspection.ts';
import type { Kept } from './kept.ts';
import { acceptedKinds, kindOf } from './value-kind.ts';

/** One of several forms: the one that the user meant is found by the kind of value and by its keys. */
export function inspectUnion(
  schema: z.ZodUnion,
  value: unknown,
  place: Place,
  inspection: Inspection,
): Kept | undefined {
  const kept = inspectMeant(schema, value, place, inspection);
  const [issue] = kept ? brokenRules(schema, kept.value) : [];
  if (!issue) return kept;
  inspection.report(findingOf({ issue, schema, value, place, span: inspection.locate(place.path) }));
  return undefined;
}

function inspectMeant(
  schema: z.ZodUnion,
  value: unknown,
  place: Place,
  inspection: Inspection,
): Kept | undefined {
  const kind = kindOf(value);
  const options: readonly Schema[] = schema.options;
  const possible = options.filter((option) => acceptedKinds(option).has(kind));
  const [first] = possible;
  if (!first) return reportWrongKind(schema, value, place, inspection);
  if (possible.length === 1) return inspection.inspect(first, value, place);
  if (kind === 'map') {
    const map = value as WrittenMap;
    const forms = formsOf(schema);
    const meant = chooseForm(forms, map);
    return inspectMap(
      meant,
      map,
      place,
      inspection,
      forms.filter((form) => form !== meant),
    );
  }
  const right = possible.find((option) => z.safeParse(option, value).success);
  return inspection.inspect(right ?? first, value, place);
}
