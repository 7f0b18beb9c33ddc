import { type Change, compareCampaigns } from '../../compare/compare-campaigns.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { CampaignPlace } from '../campaigns/find-campaigns.ts';
import type { LoadedCampaign } from '../campaigns/load-campaign.ts';
import type { Project } from '../campaigns/project.ts';
import { loadVersion, type Version } from './version.ts';

/** What became of one campaign between two versions. */
export interface CampaignComparison {
  /** Its path below plans/ in the newer version, or in the older one where it is gone. */
  readonly path: string;
  /** Its path in the older version, where its folder was renamed. */
  readonly formerPath?: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'same';
  readonly changes: readonly Change[];
  readonly older?: LoadedCampaign;
  readonly newer?: LoadedCampaign;
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
  report: Report,
): readonly CampaignComparison[] {
  const load = ({ version, places }: Side) =>
    places.flatMap((place) => {
      const loaded = loadVersion(place, version, project, report);
      return loaded ? [{ place, loaded }] : [];
    });
  const before = load(older);
  const after = load(newer);
  const taken = new Set<CampaignPlace>();
  const compared = after.map(({ place, loaded }): CampaignComparison => {
    const { name } = loaded.campaign;
    const was =
      before.find((one) => one.place.path === place.path) ??
      before.find(
        (one) =>
          one.loaded.campaign.name === name &&
          !taken.has(one.place) &&
          !after.some((other) => other.place.path === one.place.path),
      );
    if (!was) return { path: place.path, kind: 'added', changes: [], newer: loaded };
    taken.add(was.place);
    const changes = compareCampaigns(was.loaded.campaign, loaded.campaign);
    const isRenamed = was.place.path !== place.path;
    return {
      path: place.path,
      ...(isRenamed && { formerPath: was.place.path }),
      kind: changes.length > 0 || isRenamed ? 'changed' : 'same',
      changes,
      older: was.loaded,
      newer: loaded,
    };
  });
  const removed = before
    .filter(({ place }) => !taken.has(place) && !newer.places.some(({ path }) => path === place.path))
    .map(
      ({ place, loaded }): CampaignComparison => ({
        path: place.path,
        kind: 'removed',
        changes: [],
        older: loaded,
      }),
    );
  return [...compared, ...removed];
}
