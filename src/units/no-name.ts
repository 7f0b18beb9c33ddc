import type { NoName } from '../diagnostics/areas/units.ts';
import { fieldOf } from './fields.ts';

/** What stands among names in sheets and is none. A colon or the end of a sentence is in no unit's name. */
const patterns: readonly (readonly [NoName, RegExp])[] = [
  ['error-value', /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)/iu],
  ['total', /^(?:合|总|小|共|累)\s*计$/u],
  // Not those that stand for a name that is kept back (××); characters of an office's own font are letters to it.
  ['signs', /^[^\p{L}\p{N}\p{Co}×○]+$/u],
  ['number', /^[\d\s.,%％年月日/-]+$/u],
  ['note', /[：:。！？；]|^(?:备注|说明|注)(?:\s|$)/u],
];

/** A header row that stands a second time, as in a sheet that was put together of several. */
const isHeader = (name: string): boolean => /^\p{Script=Han}{2,4}$/u.test(name) && fieldOf(name) === 'name';

export function kindOfNoName(name: string): NoName | undefined {
  if (isHeader(name)) return 'header';
  return patterns.find(([, pattern]) => pattern.test(name))?.[0];
}
