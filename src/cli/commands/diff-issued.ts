import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import { openProject } from '../campaigns/project.ts';
import { compareVersions } from '../diff/compare-versions.ts';
import { type OtherWords, standsAlone } from '../diff/stands-alone.ts';
import { exitCode } from '../exit-code.ts';
import { issuedDocuments, placeWhenIssued } from '../issued/issued-document.ts';
import type { CommandResult, Session } from '../session.ts';

export interface DiffIssuedArguments extends OtherWords {
  readonly campaign: readonly string[];
}

/** Says how campaigns differ from what they were when their documents were issued; each document on its own. */
export async function diffIssued(
  { campaign: names, ...others }: DiffIssuedArguments,
  { context, report, talk }: Session,
): Promise<CommandResult> {
  if (!standsAlone('--issued', others, report)) return { exitCode: exitCode.couldNotRun };
  const { reader, workingFolder } = context;
  const project = openProject(workingFolder, reader);
  const places = chooseCampaigns(names, workingFolder, project, reader, report);
  if (places.length === 0) return { exitCode: exitCode.couldNotRun };
  const campaigns = places.flatMap((place) =>
    issuedDocuments(place, reader).flatMap((found) => {
      if (!found.ok) return [];
      const { issued } = found;
      const path = `${place.path} ${issued.number}`;
      const sideOf = (label: string, at: typeof place) => ({
        version: { label, reader },
        places: [{ ...at, path }],
      });
      const then = sideOf(talk.whenIssued, placeWhenIssued(issued, place));
      return compareVersions(then, sideOf(talk.workingTree, place), project, report);
    }),
  );
  const differing = campaigns.filter(({ kind }) => kind !== 'same');
  return {
    comparison: { from: talk.whenIssued, to: talk.workingTree, campaigns: differing },
    whenWell:
      campaigns.length === 0
        ? talk.nothingIssued
        : talk.compared(differing.length, talk.whenIssued, talk.workingTree),
  };
}
