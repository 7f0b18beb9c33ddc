import type { Diagnostic, Report } from '../../diagnostics/diagnostic.ts';
import { fontNamed } from '../../standard/fonts.ts';
import { judgeLook } from '../../standard/judge-look.ts';
import type { Look } from '../../standard/look.ts';
import type { Place } from '../resolving/place.ts';
import { mergeLooks } from './merge-looks.ts';

/**
 * The look of a campaign or a document over the more general one; `place` is that of the look written here. Reported
 * at the key that is the reason: binding rules that it breaks (HT620) and pages that cannot be set (HT621–HT624),
 * unless the more general look does so already. One that cannot be set is left out.
 */
export function resolveLook(above: Look, written: Look | undefined, place: Place, report: Report): Look {
  if (written === undefined) return above;
  const own = withRealFonts(written);
  const merged = mergeLooks(above, own);
  const said = new Set(judgeLook(above).map(identity));
  const found = judgeLook(merged).filter((finding) => !said.has(identity(finding)));
  for (const finding of found) {
    report({ ...finding, span: place.at(...(reasonFor(finding, own, above) ?? [])) });
  }
  return found.some(({ severity }) => severity === 'error') ? above : merged;
}

const identity = ({ code, parameters }: Diagnostic): string => JSON.stringify([code, parameters]);

/** The key without which this would not be found. */
function reasonFor(finding: Diagnostic, own: Look, above: Look): KeyPath | undefined {
  return keysOf(own).find((path) =>
    judgeLook(mergeLooks(above, withoutKey(own, path))).every(
      (other) => identity(other) !== identity(finding),
    ),
  );
}

/** A key of a look, or of a group of keys in it: `red`, `margins.top`. */
type KeyPath = readonly [key: keyof Look] | readonly [key: keyof Look, part: string];

function keysOf(look: Look): readonly KeyPath[] {
  const keys = Object.keys(look) as (keyof Look)[];
  return keys.flatMap((key): readonly KeyPath[] => {
    const value = look[key];
    return typeof value === 'object' && !Array.isArray(value)
      ? Object.keys(value).map((part) => [key, part] as const)
      : [[key]];
  });
}

function withoutKey(look: Look, [key, part]: KeyPath): Look {
  const { [key]: value, ...rest } = look;
  if (part === undefined) return rest;
  const kept = Object.entries(value ?? {}).filter(([name]) => name !== part);
  return { ...rest, [key]: Object.fromEntries(kept) };
}

function withRealFonts(look: Look): Look {
  if (look.fonts === undefined) return look;
  const named = Object.entries(look.fonts).map(([part, name]) => [part, name && fontNamed(name)]);
  return { ...look, fonts: Object.fromEntries(named) };
}
