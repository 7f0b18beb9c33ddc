import { runChecks } from '../../checks/run-checks.ts';
import { createCollector } from '../../diagnostics/collector.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../diagnostics/span.ts';
import type { Context } from '../context.ts';
import type { CampaignPlace } from './find-campaigns.ts';
import { type LoadedCampaign, loadCampaign } from './load-campaign.ts';
import { loadTemplates } from './load-templates.ts';
import { type PreparedDocument, type PrepareOptions, prepareDocuments } from './prepare-documents.ts';
import type { Project } from './project.ts';

/** A campaign on its way to the disk. */
export interface PreparedCampaign {
  readonly loaded: LoadedCampaign;
  readonly documents: readonly PreparedDocument[];
  /** Everything it was made from: plans first, then templates. */
  readonly files: readonly SourceFile[];
  /** False where an error was reported: nothing of it may be written. */
  readonly sound: boolean;
}

/** Reads, resolves, checks, composes and typesets one campaign. Reported: whatever these stages find. */
export function prepareCampaign(
  place: CampaignPlace,
  options: PrepareOptions,
  project: Project,
  { packageFolder, reader }: Pick<Context, 'packageFolder' | 'reader'>,
  report: Report,
): PreparedCampaign | undefined {
  const collector = createCollector();
  const both: Report = (found) => {
    // A final document that lacks its number or date may be looked at as a draft.
    if (options.draft && found.code === 'HT334') return;
    collector.report(found);
    report(found);
  };
  const loaded = loadCampaign(place, project, reader, both);
  const templates = loadTemplates(place, packageFolder, project, reader, both);
  if (!loaded) return undefined;
  runChecks(loaded.campaign, both);
  const documents = prepareDocuments(loaded, templates, options, both);
  return {
    loaded,
    documents,
    files: [...loaded.files, ...templates.files],
    sound: !collector.hasErrors(),
  };
}
