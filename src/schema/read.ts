import type * as z from 'zod';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Origin } from '../diagnostics/span.ts';
import { withoutRepetition } from '../diagnostics/without-repetition.ts';
import type { PositionedYaml } from '../source/read-yaml.ts';
import { type BureauInput, bureauSchema } from './bureau-input.ts';
import { type CampaignInput, campaignSchema } from './campaign-input.ts';
import { currentFormat } from './format-version.ts';
import { type HolidaysInput, holidaysSchema } from './holidays-input.ts';
import { inspect } from './inspect/inspect.ts';
import { type OfficesInput, officesSchema } from './offices-input.ts';
import { isUnknown, partOf, spanOf, type Whereabouts, wholeOf } from './whereabouts.ts';

/** A file that was compared with its schema: what of it can be used, and where that was written. */
export interface Read<T> {
  readonly value: T;
  /** Where `value` was written, and the way to where its parts were. */
  readonly whereabouts: Whereabouts;
  /** Where a part of `value` was written; of the nearest written ancestor where it was not. Never fails. */
  origin(path: readonly (string | number)[]): Origin;
  /** Whether something at this path, or directly below it, was reported and taken out: its absence means nothing. */
  isUnknown(path: readonly (string | number)[]): boolean;
}

/** campaign.yaml. `undefined` where nothing can be made of the file, which has then been reported. */
export function readCampaign(yaml: PositionedYaml, report: Report): Read<CampaignInput> | undefined {
  return read(campaignSchema, yaml, report);
}

/** offices.yaml. */
export function readOffices(yaml: PositionedYaml, report: Report): Read<OfficesInput> | undefined {
  return read(officesSchema, yaml, report);
}

/** bureau.yaml. */
export function readBureau(yaml: PositionedYaml, report: Report): Read<BureauInput> | undefined {
  return read(bureauSchema, yaml, report);
}

/** holidays/2024.yaml. */
export function readHolidays(yaml: PositionedYaml, report: Report): Read<HolidaysInput> | undefined {
  return read(holidaysSchema, yaml, report);
}

function read<Value>(
  schema: z.ZodType<Value>,
  yaml: PositionedYaml,
  report: Report,
): Read<Value> | undefined {
  const newer = newerFormat(yaml.value);
  if (newer !== undefined) {
    report(diagnostic('HT212', { found: newer, supported: currentFormat }, yaml.locate(['hongtou'])));
    return undefined;
  }
  const limited = withoutRepetition(report, yaml.file);
  const kept = inspect(schema, yaml.value, limited.report, (path, part) => yaml.locate(path, part));
  limited.end();
  if (!kept) return undefined;
  const whereabouts = wholeOf(yaml.placed, kept.trace);
  const at = (path: readonly (string | number)[]) => path.reduce(partOf, whereabouts);
  return {
    // Put together by the inspection out of parts that zod gave, each by its own schema.
    value: kept.value as Value,
    whereabouts,
    origin: (path) => ({ span: spanOf(at(path)), at: (...more) => spanOf(at([...path, ...more])) }),
    isUnknown: (path) => isUnknown(at(path)),
  };
}

/** A plan of a newer format would only be misread: nothing else is said about it. */
function newerFormat(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'hongtou')) return undefined;
  const { hongtou } = value as { readonly hongtou: unknown };
  return typeof hongtou === 'number' && hongtou > currentFormat ? hongtou : undefined;
}
