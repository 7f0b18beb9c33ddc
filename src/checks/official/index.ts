import type { Check } from '../check.ts';
import { copyToLowerOffice } from './copy-to-lower-office.ts';
import { fewerSignersThanIssuers } from './fewer-signers-than-issuers.ts';
import { imprintOfTheParty } from './imprint-of-the-party.ts';
import { numberOfAnotherOffice } from './number-of-another-office.ts';
import { printedBeforeIssued } from './printed-before-issued.ts';
import { severalAnnexLists } from './several-annex-lists.ts';
import { signersInOne } from './signers-in-one.ts';

/** Rules about official documents that only the campaign as a whole can tell. */
export const officialChecks: readonly Check[] = [
  copyToLowerOffice,
  fewerSignersThanIssuers,
  imprintOfTheParty,
  numberOfAnotherOffice,
  printedBeforeIssued,
  severalAnnexLists,
  signersInOne,
];
