import type { Check } from '../check.ts';
import { deadlineForms } from './deadline-forms.ts';
import { groupInProse } from './group-in-prose.ts';
import { missingLead } from './missing-lead.ts';
import { mixedLevels } from './mixed-levels.ts';
import { orderOfOwners } from './order-of-owners.ts';
import { ownersTooCoarse } from './owners-too-coarse.ts';
import { pastOffice } from './past-office.ts';
import { roleTitle } from './role-title.ts';
import { twoNames } from './two-names.ts';
import { umbrellaAndMember } from './umbrella-and-member.ts';
import { wrongLevel } from './wrong-level.ts';

/** Rules about who has to do what. Codes HT420–HT429 and HT496. */
export const officeChecks: readonly Check[] = [
  wrongLevel,
  twoNames,
  umbrellaAndMember,
  missingLead,
  ownersTooCoarse,
  orderOfOwners,
  pastOffice,
  groupInProse,
  roleTitle,
  deadlineForms,
  mixedLevels,
];
