import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { positionOf } from '../../src/diagnostics/position.ts';
import { describe } from '../../src/i18n/describe.ts';
import { readUnits } from '../../src/units/read-units.ts';
import type { Unit } from '../../src/units/unit.ts';
import { memoryReader } from '../source/memory-reader.ts';

export interface ReadList {
  readonly units: readonly Omit<Unit, 'span'>[];
  /** The names as they stand in the file, by their places. */
  readonly marked: readonly string[];
  /** `HT904 3:1 …`. */
  readonly told: readonly string[];
  readonly found: readonly Diagnostic[];
}

/** Reads a list of this name and content; `units` is empty where it was refused. */
export function readList(name: string, content: string | Uint8Array): ReadList {
  const found: Diagnostic[] = [];
  const reader = memoryReader({ [`/lists/${name}`]: content });
  const list = readUnits(`/lists/${name}`, { show: () => name }, reader, (one) => found.push(one));
  return {
    units: (list?.units ?? []).map(({ span: _, ...unit }) => unit),
    marked: (list?.units ?? []).map(({ span }) => span.file.text.slice(span.start, span.end)),
    told: found.map((one) => {
      const place = one.span ? positionOf(one.span.file, one.span.start) : { line: 0, column: 0 };
      return `${one.code} ${place.line}:${place.column} ${describe(one, 'zh').message}`;
    }),
    found,
  };
}
