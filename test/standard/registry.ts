import type { RuleGroup } from './measure.ts';
import { annexRules } from './rules/annex.ts';
import { annexNoteRules } from './rules/annex-note.ts';
import { bodyRules } from './rules/body.ts';
import { cornerRules } from './rules/corner.ts';
import { decidedImprintRules } from './rules/decided-imprint.ts';
import { documentNumberRules } from './rules/document-number.ts';
import { imprintRules } from './rules/imprint.ts';
import { imprintPlaceRules } from './rules/imprint-place.ts';
import { issuerMarkRules } from './rules/issuer-mark.ts';
import { kindRules } from './rules/kinds.ts';
import { landscapeRules } from './rules/landscape.ts';
import { landscapeNumberRules } from './rules/landscape-number.ts';
import { letterRules } from './rules/letter.ts';
import { levelRules } from './rules/levels.ts';
import { lookRules } from './rules/look.ts';
import { minutesRules } from './rules/minutes.ts';
import { orderRules } from './rules/order.ts';
import { pageNumberRules } from './rules/page-number.ts';
import { printRules } from './rules/print.ts';
import { sealedRules } from './rules/sealed.ts';
import { signatureRules } from './rules/signature.ts';
import { titleRules } from './rules/title.ts';
import { typeAreaRules } from './rules/type-area.ts';
import { wordingRules } from './rules/wording.ts';

/** Every rule of the standard that is measured on laid-out pages, by the file in rules/ that holds it, in the order of its clauses. */
export const ruleFiles: Readonly<Record<string, readonly RuleGroup[]>> = {
  'type-area': typeAreaRules,
  print: printRules,
  corner: cornerRules,
  'issuer-mark': issuerMarkRules,
  'document-number': documentNumberRules,
  title: titleRules,
  body: bodyRules,
  levels: levelRules,
  'annex-note': annexNoteRules,
  sealed: sealedRules,
  signature: signatureRules,
  annex: annexRules,
  'imprint-place': imprintPlaceRules,
  imprint: imprintRules,
  'decided-imprint': decidedImprintRules,
  'page-number': pageNumberRules,
  landscape: landscapeRules,
  'landscape-number': landscapeNumberRules,
  letter: letterRules,
  order: orderRules,
  minutes: minutesRules,
  look: lookRules,
  kinds: kindRules,
  wording: wordingRules,
};

export const measuredRules: readonly RuleGroup[] = Object.values(ruleFiles).flat();
