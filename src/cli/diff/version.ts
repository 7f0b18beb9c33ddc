import { createCollector } from '../../diagnostics/collector.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { FileReader } from '../../source/file-reader.ts';
import type { CampaignPlace } from '../campaigns/find-campaigns.ts';
import { type LoadedCampaign, loadCampaign } from '../campaigns/load-campaign.ts';
import type { Project } from '../campaigns/project.ts';

/** The plans at one time: as they lie on the disk, or as a commit had them. */
export interface Version {
  /** As the user calls it. */
  readonly label: string;
  /** The day of the commit, YYYY-MM-DD; a plan on the disk has none. */
  readonly date?: string;
  readonly reader: FileReader;
}

/**
 * A campaign as a version had it. What is wrong with it is not reported one by one, for nobody mends the past:
 * HT863 says that something was.
 */
export function loadVersion(
  place: CampaignPlace,
  { label, reader }: Version,
  project: Project,
  report: Report,
): LoadedCampaign | undefined {
  const collector = createCollector();
  const loaded = loadCampaign(place, project, reader, collector.report);
  const errors = collector.diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    const campaign = project.show(place.folder);
    report(diagnostic('HT863', { campaign, version: label, errors, isReadable: loaded !== undefined }));
  }
  return loaded;
}
