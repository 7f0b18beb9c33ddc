import type { Check } from '../check.ts';
import { twoNames } from './two-names.ts';
import { umbrellaAndMember } from './umbrella-and-member.ts';
import { wrongLevel } from './wrong-level.ts';

/** Rules about who has to do what. Codes HT420–HT429. */
export const officeChecks: readonly Check[] = [wrongLevel, twoNames, umbrellaAndMember];
