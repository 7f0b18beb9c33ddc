import { runChecks } from '../../checks/run-checks.ts';
import type { Templates } from '../../compose/templates.ts';
import { createCollector } from '../../diagnostics/collector.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { applySilences } from '../../diagnostics/silence.ts';
import type { SourceFile } from '../../diagnostics/span.ts';
import { readSilences } from '../../source/read-silences.ts';
import type { Context } from '../context.ts';
import { checkIssued, type FrozenDocuments } from '../issued/check-issued.ts';
import type { CampaignPlace } from './find-campaigns.ts';
import { type LoadedCampaign, loadCampaign } from './load-campaign.ts';
import { loadTemplates } from './load-templates.ts';
import { type PreparedDocument, type PrepareOptions, prepareDocuments } from './prepare-documents.ts';
import type { Project } from './project.ts';
import type { CampaignSilences } from './report-unused-silences.ts';

/** A campaign on its way to the disk. */
export interface PreparedCampaign {
  readonly loaded: LoadedCampaign;
  readonly documents: readonly PreparedDocument[];
  /** The wording that its documents were composed with. */
  readonly templates: Templates;
  /** Everything it was made from: plans first, then templates. */
  readonly files: readonly SourceFile[];
  /** Documents that were issued are not written as they would be now, but as they were sent. */
  readonly frozen: FrozenDocuments;
  readonly silences: CampaignSilences;
  /** False where an error was reported: nothing of it may be written. */
  readonly sound: boolean;
}

/**
 * Reads, resolves, checks, composes and typesets one campaign. Reported: whatever these stages find, except for what
 * comments in its files silence.
 */
export function prepareCampaign(
  place: CampaignPlace,
  options: PrepareOptions,
  project: Project,
  { packageFolder, reader }: Pick<Context, 'packageFolder' | 'reader'>,
  report: Report,
): PreparedCampaign | undefined {
  const collector = createCollector();
  const note: Report = (found) => {
    // A final document that lacks its number or date may be looked at as a draft.
    if (options.draft && found.code === 'HT334') return;
    collector.report(found);
  };
  const loaded = loadCampaign(place, project, reader, note, options.memory);
  const templates = loadTemplates(place, packageFolder, project, reader, note);
  if (loaded) runChecks(loaded.campaign, note);
  const documents = loaded ? prepareDocuments(loaded, templates, options, note) : [];
  const frozen = loaded
    ? checkIssued(loaded, documents, project, { packageFolder, reader }, note)
    : new Map<string, Uint8Array>();
  const written = eachOnce(loaded?.files ?? []).flatMap((file) => readSilences(file, note));
  const { heard, ...silencing } = applySilences(collector.diagnostics, written);
  for (const found of heard) report(found);
  if (!loaded) return undefined;
  const sound = !collector.hasErrors();
  const silences = { ...silencing, shared: loaded.shared.map(({ path }) => path), certain: sound };
  return {
    loaded,
    documents,
    templates: templates.templates,
    // Checking reads only those templates that documents use.
    get files() {
      return [...loaded.files, ...templates.files];
    },
    frozen,
    silences,
    sound,
  };
}

/** A file that is included twice was read twice. */
const eachOnce = (files: readonly SourceFile[]): readonly SourceFile[] => [
  ...new Map(files.map((file) => [file.path, file])).values(),
];
