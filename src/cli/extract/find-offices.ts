import type { Campaign } from '../../campaign/campaign.ts';
import { namedOffices } from '../../campaign/extract/offices-with-tasks.ts';
import { namesOf, type Office, printedName } from '../../campaign/office.ts';
import { createFolderNames } from '../../output/folder-names.ts';

/** The office of a campaign that somebody calls by one of its names. */
export function findOffice(name: string, campaign: Campaign): Office | undefined {
  const wanted = name.normalize('NFC').trim();
  return namedOffices(campaign).find((office) =>
    namesOf(office).some((known) => known.normalize('NFC') === wanted),
  );
}

/** Every name that an office of a campaign can be called by. */
export const officeNames = (campaign: Campaign): readonly string[] => namedOffices(campaign).flatMap(namesOf);

/**
 * The folders of offices, by full name: safe on every system and different from one another. They are given to all
 * offices of the plan, so that none depends on whose lists are written.
 */
export function officeFolders(campaign: Campaign): ReadonlyMap<string, string> {
  const { claim } = createFolderNames();
  return new Map(namedOffices(campaign).map((office) => [office.name, claim(printedName(office))]));
}
