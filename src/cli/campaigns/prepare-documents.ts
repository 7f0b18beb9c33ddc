import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan } from '../../campaign/document-plan.ts';
import { compose } from '../../compose/compose.ts';
import type { Templates } from '../../compose/templates.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { OfficialDocument } from '../../document/document.ts';
import { standardFor } from '../../standard/gbt9704.ts';
import { judge } from '../../typeset/judge.ts';
import type { LaidOutDocument } from '../../typeset/laid-out.ts';
import { typeset } from '../../typeset/typeset.ts';
import type { FileMemory } from './file-memory.ts';
import type { LoadedCampaign } from './load-campaign.ts';
import type { LoadedTemplates } from './load-templates.ts';

/** A document that only has to be written down. */
export interface PreparedDocument {
  readonly plan: DocumentPlan;
  /** What it says, before it is laid out. */
  readonly document: OfficialDocument;
  readonly laidOut: LaidOutDocument;
}

export interface PrepareOptions {
  /** Only the document with this id. */
  readonly only?: string;
  /** None at all: something else is to be made of the campaign. */
  readonly none?: true;
  /** Leave missing numbers and dates blank. */
  readonly draft: boolean;
  /** Nothing is to be made of them: what is found is all that is wanted. */
  readonly judged?: true;
  /** Of earlier runs of the process. */
  readonly memory?: FileMemory;
}

/** Composes and typesets the documents of a campaign. Reported: whatever both find. */
export function prepareDocuments(
  { campaign }: LoadedCampaign,
  { templates }: LoadedTemplates,
  { only, none, draft, judged }: PrepareOptions,
  report: Report,
): readonly PreparedDocument[] {
  return campaign.documents
    .filter(({ id }) => !none && (only === undefined || id === only))
    .map((plan) => (judged ? judgeDocument : prepareDocument)(plan, campaign, templates, draft, report));
}

/** Composes and typesets one document of a campaign. Reported: whatever both find. */
export function prepareDocument(
  plan: DocumentPlan,
  campaign: Campaign,
  templates: Templates,
  draft: boolean,
  report: Report,
): PreparedDocument {
  const placed = withPlaceOf(plan, report);
  const document = compose(plan, campaign, templates, { draft }, placed);
  return { plan, document, laidOut: typeset(document, standardFor(plan.look), placed) };
}

/** Composes a document and reports what typesetting it would; it is laid out when somebody asks for it. */
function judgeDocument(
  plan: DocumentPlan,
  campaign: Campaign,
  templates: Templates,
  draft: boolean,
  report: Report,
): PreparedDocument {
  const placed = withPlaceOf(plan, report);
  const document = compose(plan, campaign, templates, { draft }, placed);
  const standard = standardFor(plan.look);
  judge(document, standard, placed);
  return {
    plan,
    document,
    get laidOut() {
      return typeset(document, standard, () => {});
    },
  };
}

/** What only a laid-out page can tell has no line of its own in the plan; it is told at the document's. */
const withPlaceOf =
  ({ origin }: DocumentPlan, report: Report): Report =>
  (found) =>
    report(found.span ? found : { ...found, span: origin.span });
