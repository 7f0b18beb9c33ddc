import * as z from 'zod';
import type { ValueKind } from '../../diagnostics/areas/schema.ts';
import { findingOf } from '../findings/finding-of.ts';
import { reportWrongKind } from '../findings/wrong-kind.ts';
import { brokenRules } from './broken-rules.ts';
import { chooseForm, formsOf } from './choose-form.ts';
import { inspectMap, type WrittenMap } from './inspect-map.ts';
import type { Inspect, InspectAs, Schema } from './inspection.ts';
import { pathOf } from './place.ts';
import { acceptedKinds, kindOf } from './value-kind.ts';

/** One of several forms: the one that the user meant is found by the kind of value and by its keys. */
export function inspectUnion(schema: z.ZodUnion, inspectAs: InspectAs): Inspect {
  const byKind = new Map<ValueKind, Inspect>();
  return (value, place, inspection) => {
    const kind = kindOf(value);
    let inspectMeant = byKind.get(kind);
    if (!inspectMeant) {
      inspectMeant = inspectKind(schema, kind, inspectAs);
      byKind.set(kind, inspectMeant);
    }
    const kept = inspectMeant(value, place, inspection);
    const [issue] = kept ? brokenRules(schema, kept.value) : [];
    if (!issue) return kept;
    const span = inspection.locate(pathOf(place));
    inspection.report(findingOf({ issue, schema, value, place, span }));
    return undefined;
  };
}

/** The forms that a value of this kind can have. */
function inspectKind(schema: z.ZodUnion, kind: ValueKind, inspectAs: InspectAs): Inspect {
  const options: readonly Schema[] = schema.options;
  const possible = options.filter((option) => acceptedKinds(option).has(kind));
  const [first] = possible;
  if (!first) return (value, place, inspection) => reportWrongKind(schema, value, place, inspection);
  if (possible.length === 1) return inspectAs(first);
  if (kind === 'map') {
    const forms = formsOf(schema);
    return (value, place, inspection) => {
      const map = value as WrittenMap;
      const meant = chooseForm(forms, map);
      const others = forms.filter((form) => form !== meant);
      return inspectMap(meant, map, place, inspection, inspectAs, others);
    };
  }
  return (value, place, inspection) => {
    const right = possible.find((option) => z.safeParse(option, value).success);
    return inspectAs(right ?? first)(value, place, inspection);
  };
}
