import type { DiagnosticParameters } from '../../diagnostics/diagnostic.ts';
import { joinAreas } from '../../diagnostics/join-areas.ts';
import type { AreaWording } from '../wording.ts';
import { campaign } from './campaign.ts';
import { consistencyChecks } from './checks-consistency.ts';
import { dateChecks } from './checks-dates.ts';
import { officeChecks } from './checks-offices.ts';
import { structureChecks } from './checks-structure.ts';
import { textChecks } from './checks-text.ts';
import { wordingChecks } from './checks-wording.ts';
import { command } from './command.ts';
import { figure } from './figure.ts';
import { layout } from './layout.ts';
import { officesCommand } from './offices-command.ts';
import { official } from './official.ts';
import { output } from './output.ts';
import { schema } from './schema.ts';
import { source } from './source.ts';
import { tableNumbers } from './table-numbers.ts';
import { template } from './template.ts';
import { units } from './units.ts';
import { unitsCommand } from './units-command.ts';

export const wording: AreaWording<DiagnosticParameters> = joinAreas(
  source,
  schema,
  campaign,
  consistencyChecks,
  dateChecks,
  officeChecks,
  structureChecks,
  textChecks,
  wordingChecks,
  figure,
  tableNumbers,
  official,
  template,
  layout,
  output,
  command,
  officesCommand,
  units,
  unitsCommand,
);
