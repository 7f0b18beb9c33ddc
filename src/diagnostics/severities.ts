import { campaignSeverities } from './areas/campaign.ts';
import { consistencyCheckSeverities } from './areas/checks-consistency.ts';
import { dateCheckSeverities } from './areas/checks-dates.ts';
import { officeCheckSeverities } from './areas/checks-offices.ts';
import { structureCheckSeverities } from './areas/checks-structure.ts';
import { textCheckSeverities } from './areas/checks-text.ts';
import { wordingCheckSeverities } from './areas/checks-wording.ts';
import { commandSeverities } from './areas/command.ts';
import { figureSeverities } from './areas/figure.ts';
import { layoutSeverities } from './areas/layout.ts';
import { officesCommandSeverities } from './areas/offices-command.ts';
import { officialSeverities } from './areas/official.ts';
import { outputSeverities } from './areas/output.ts';
import { schemaSeverities } from './areas/schema.ts';
import { sourceSeverities } from './areas/source.ts';
import { tableNumberSeverities } from './areas/table-numbers.ts';
import { templateSeverities } from './areas/template.ts';
import { unitSeverities } from './areas/units.ts';
import { unitsCommandSeverities } from './areas/units-command.ts';
import type { DiagnosticCode, Severity } from './diagnostic.ts';
import { joinAreas } from './join-areas.ts';

/** How grave each finding is. A code without an entry does not compile. */
export const severities: { readonly [Code in DiagnosticCode]: Severity } = joinAreas(
  sourceSeverities,
  schemaSeverities,
  campaignSeverities,
  consistencyCheckSeverities,
  dateCheckSeverities,
  officeCheckSeverities,
  structureCheckSeverities,
  textCheckSeverities,
  wordingCheckSeverities,
  figureSeverities,
  tableNumberSeverities,
  officialSeverities,
  templateSeverities,
  layoutSeverities,
  outputSeverities,
  commandSeverities,
  officesCommandSeverities,
  unitSeverities,
  unitsCommandSeverities,
);
