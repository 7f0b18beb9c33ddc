import type { CampaignDiagnostics } from './areas/campaign.ts';
import type { ConsistencyCheckDiagnostics } from './areas/checks-consistency.ts';
import type { DateCheckDiagnostics } from './areas/checks-dates.ts';
import type { OfficeCheckDiagnostics } from './areas/checks-offices.ts';
import type { StructureCheckDiagnostics } from './areas/checks-structure.ts';
import type { TextCheckDiagnostics } from './areas/checks-text.ts';
import type { WordingCheckDiagnostics } from './areas/checks-wording.ts';
import type { CommandDiagnostics } from './areas/command.ts';
import type { FigureDiagnostics } from './areas/figure.ts';
import type { LayoutDiagnostics } from './areas/layout.ts';
import type { OfficesCommandDiagnostics } from './areas/offices-command.ts';
import type { OfficialDiagnostics } from './areas/official.ts';
import type { OutputDiagnostics } from './areas/output.ts';
import type { SchemaDiagnostics } from './areas/schema.ts';
import type { SourceDiagnostics } from './areas/source.ts';
import type { TableNumberDiagnostics } from './areas/table-numbers.ts';
import type { TemplateDiagnostics } from './areas/template.ts';
import type { UnitDiagnostics } from './areas/units.ts';
import type { UnitsCommandDiagnostics } from './areas/units-command.ts';
import { severities } from './severities.ts';
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Every code with the parameters its message needs. Each area of the program owns one part. */
export type DiagnosticParameters = SourceDiagnostics &
  SchemaDiagnostics &
  CampaignDiagnostics &
  ConsistencyCheckDiagnostics &
  DateCheckDiagnostics &
  OfficeCheckDiagnostics &
  StructureCheckDiagnostics &
  TextCheckDiagnostics &
  WordingCheckDiagnostics &
  FigureDiagnostics &
  TableNumberDiagnostics &
  OfficialDiagnostics &
  TemplateDiagnostics &
  LayoutDiagnostics &
  OutputDiagnostics &
  CommandDiagnostics &
  UnitDiagnostics &
  OfficesCommandDiagnostics &
  UnitsCommandDiagnostics;

export type DiagnosticCode = keyof DiagnosticParameters & string;

/** A replacement that makes the finding go away without any further decision. */
export interface TextEdit {
  readonly span: Span;
  readonly replacement: string;
}

/** A finding about what the user wrote. It carries data only: the wording lives in `i18n`. */
export interface Diagnostic<Code extends DiagnosticCode = DiagnosticCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly parameters: DiagnosticParameters[Code];
  /** Absent only where no file can be named, e.g. a campaign folder that does not exist. */
  readonly span?: Span;
  /** Other places the reader has to look at, e.g. where a duplicate was written first. */
  readonly related?: readonly Span[];
  readonly fix?: TextEdit;
}

/** The collector's side of the conversation: stages report, the command line prints once at the end. */
export type Report = (diagnostic: Diagnostic) => void;

/** Builds a finding; its severity comes from the register in `severities.ts`. */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  parameters: DiagnosticParameters[Code],
  span?: Span,
  more: { readonly related?: readonly Span[]; readonly fix?: TextEdit } = {},
): Diagnostic {
  return { code, severity: severities[code], parameters, ...(span ? { span } : {}), ...more } as Diagnostic;
}
