import type { NoName } from '../diagnostics/areas/units.ts';
import { fieldOf } from './fields.ts';

/** What stands among names in sheets and is none. A colon or the end of a sentence is in no unit's name. */
const patterns: readonly (readonly [NoName, RegExp])[] = [
  ['error-value', /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)/iu],
  ['total', /^(?:合|总|小|共|累)\s*计$/u],
  ['number', /^[\d\s.,%％年月日/-]+$/u],
  ['note', /[：:。！？；]|^(?:备注|说明|注)(?:\s|$)/u],
];

export function kindOfNoName(name: string): NoName | undefined {
  if (fieldOf(name) === 'name' && !/^[a-z]+$/iu.test(name)) return 'header';
  return patterns.find(([, pattern]) => pattern.test(name))?.[0];
}
