import type { Campaign } from '../../src/campaign/campaign.ts';
import type { DocumentPlan } from '../../src/campaign/document-plan.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Templates } from '../../src/compose/templates.ts';
import { createCollector } from '../../src/diagnostics/collector.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { OfficialDocument } from '../../src/document/document.ts';
import { writeText } from '../../src/writers/text/write-text.ts';
import { compileWith } from './read-templates.ts';

const common = compileWith();

export interface Composed {
  readonly document: OfficialDocument;
  readonly diagnostics: readonly Diagnostic[];
}

export function composeOne(plan: DocumentPlan, campaign: Campaign, templates: Templates = common): Composed {
  const collector = createCollector();
  const document = compose(plan, campaign, templates, { draft: false }, collector.report);
  return { document, diagnostics: collector.diagnostics };
}

/** The document as a reviewer reads it, and what was found below it. */
export function print(plan: DocumentPlan, campaign: Campaign, templates?: Templates): string {
  const { document, diagnostics } = composeOne(plan, campaign, templates);
  const found = diagnostics.map(({ code, parameters }) => `! ${code} ${JSON.stringify(parameters)}\n`);
  return `${writeText(document)}${found.join('')}`;
}
