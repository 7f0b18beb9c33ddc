import type { Reference } from '../prose.ts';
import { type Suggest, suggestNothing } from '../resolving/suggest.ts';
import {
  type Properties,
  type ReferenceContext,
  type ReferenceSubject,
  referenceSubjects,
} from './reference-subjects.ts';

export type ResolvedReference =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: ReferenceProblem };

/** Why a reference means nothing. A `suggestion` is the whole reference as it was probably meant. */
export type ReferenceProblem =
  | { readonly kind: 'unknown-subject'; readonly subject: string; readonly suggestion?: string }
  | {
      readonly kind: 'unknown-target';
      readonly subject: string;
      readonly target: string;
      /** Some of the names that could stand here. */
      readonly known: readonly string[];
      readonly suggestion?: string;
    }
  | {
      readonly kind: 'unknown-property';
      readonly subject: string;
      readonly target: string;
      /** Empty where only the thing itself was named and that is not enough. */
      readonly property: string;
      /** The words that may follow 的 for this thing. */
      readonly possible: readonly string[];
      readonly suggestion?: string;
    }
  /** The thing exists and so does the property, but this thing has none: a task without a deadline. */
  | { readonly kind: 'empty'; readonly subject: string; readonly target: string; readonly property: string };

/** What a reference stands for. Nothing is reported here; only who reports has a use for suggestions. */
export function resolveReference(
  reference: Reference,
  context: ReferenceContext,
  suggest: Suggest = suggestNothing,
): ResolvedReference {
  const subject = referenceSubjects.find(({ word }) => word === reference.subject);
  if (!subject) return { ok: false, problem: unknownSubject(reference, suggest) };
  const readings = possibleReadings(reference.target).flatMap((reading) => {
    const properties = subject.properties(reading.target, context);
    return properties ? [{ ...reading, properties }] : [];
  });
  const reading = readings.find(({ property, properties }) => properties.has(property)) ?? readings[0];
  if (!reading) return { ok: false, problem: unknownTarget(reference, subject, context, suggest) };
  const text = reading.properties.get(reading.property);
  if (text !== undefined) return { ok: true, text };
  return { ok: false, problem: missingProperty(subject, reading, suggest) };
}

interface Reading {
  readonly target: string;
  readonly property: string;
}

/** More than this and somebody is playing: an id with ten 的 inside. */
const mostReadings = 10;

/** An id may itself hold 的, so every 的 may be the one before the property; the longest id is tried first. */
function possibleReadings(target: string): readonly Reading[] {
  const readings: Reading[] = [{ target, property: '' }];
  for (let at = target.lastIndexOf('的'); at > 0; at = target.lastIndexOf('的', at - 1)) {
    if (readings.length > mostReadings) break;
    const property = target.slice(at + 1).trim();
    if (property !== '') readings.push({ target: target.slice(0, at).trim(), property });
  }
  return readings;
}

function unknownSubject({ subject, target }: Reference, suggest: Suggest): ReferenceProblem {
  const words = referenceSubjects.map(({ word }) => word);
  const { suggestion: meant } = suggest(subject, words);
  return { kind: 'unknown-subject', subject, ...(meant && { suggestion: `【${meant}：${target}】` }) };
}

function unknownTarget(
  reference: Reference,
  subject: ReferenceSubject,
  { campaign }: ReferenceContext,
  suggest: Suggest,
): ReferenceProblem {
  const known = [...subject.targets(campaign)];
  const readings = possibleReadings(reference.target);
  for (const { target, property } of readings) {
    const { suggestion: meant } = suggest(target, known);
    if (meant === undefined) continue;
    const suggestion = written(subject.word, meant, property);
    return { kind: 'unknown-target', subject: subject.word, target, known: someOf(known), suggestion };
  }
  const { target } = readings[1] ?? readings[0] ?? { target: reference.target };
  return { kind: 'unknown-target', subject: subject.word, target, known: someOf(known) };
}

/** As many as one can take in at a glance. */
const glance = 8;

/** A few of the names that people gave; generated ids mean nothing to them. */
export const someOf = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !name.startsWith('#')).slice(0, glance);

function missingProperty(
  { word }: ReferenceSubject,
  { target, property, properties }: Reading & { readonly properties: Properties },
  suggest: Suggest,
): ReferenceProblem {
  if (properties.has(property)) return { kind: 'empty', subject: word, target, property };
  const possible = [...properties.keys()].filter((name) => name !== '');
  const meant =
    possible.length === 1 && property === '' ? possible[0] : suggest(property, possible).suggestion;
  return {
    kind: 'unknown-property',
    subject: word,
    target,
    property,
    possible,
    ...(meant && { suggestion: written(word, target, meant) }),
  };
}

function written(subject: string, target: string, property: string): string {
  return `【${subject}：${target}${property === '' ? '' : `的${property}`}】`;
}
