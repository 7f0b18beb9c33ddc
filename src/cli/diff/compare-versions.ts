import type { Campaign } from '../../campaign/campaign.ts';
import { type Change, compareCampaigns } from '../../compare/compare-campaigns.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { CampaignPlace } from '../campaigns/find-campaigns.ts';
import type { Project } from '../campaigns/project.ts';
import type { Context } from '../context.ts';
import { campaignOf, type Version } from './version.ts';

/** What became of one campaign between two versions. */
export interface CampaignComparison {
  /** Its path below plans/ in the newer version, or in the older one where it is gone. */
  readonly path: string;
  /** Its path in the older version, where its folder was renamed. */
  readonly formerPath?: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'same';
  readonly changes: readonly Change[];
  readonly older?: Campaign;
  readonly newer?: Campaign;
}

interface Side {
  readonly version: Version;
  readonly places: readonly CampaignPlace[];
}

/** Compares all campaigns of two versions; a folder that was renamed is found again by the campaign's name. */
export function compareVersions(
  older: Side,
  newer: Side,
  project: Project,
  context: Pick<Context, 'packageFolder'>,
  report: Report,
): readonly CampaignComparison[] {
  const load = ({ version, places }: Side) =>
    places.flatMap((place) => {
      const campaign = campaignOf(place, version, project, context, report);
      return campaign ? [{ place, campaign }] : [];
    });
  const before = load(older);
  const after = load(newer);
  const taken = new Set<CampaignPlace>();
  const compared = after.map(({ place, campaign }): CampaignComparison => {
    const was =
      before.find((one) => one.place.path === place.path) ??
      before.find(
        (one) =>
          one.campaign.name === campaign.name &&
          !taken.has(one.place) &&
          !after.some((other) => other.place.path === one.place.path),
      );
    if (!was) return { path: place.path, kind: 'added', changes: [], newer: campaign };
    taken.add(was.place);
    const changes = compareCampaigns(was.campaign, campaign);
    const isRenamed = was.place.path !== place.path;
    return {
      path: place.path,
      ...(isRenamed && { formerPath: was.place.path }),
      kind: changes.length > 0 || isRenamed ? 'changed' : 'same',
      changes,
      older: was.campaign,
      newer: campaign,
    };
  });
  const removed = before
    .filter(({ place }) => !taken.has(place) && !newer.places.some(({ path }) => path === place.path))
    .map(
      ({ place, campaign }): CampaignComparison => ({
        path: place.path,
        kind: 'removed',
        changes: [],
        older: campaign,
      }),
    );
  return [...compared, ...removed];
}
