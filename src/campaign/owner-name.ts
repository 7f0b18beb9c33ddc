import type { Owner } from './campaign.ts';
import { printedName } from './office.ts';

/** How an owner is printed: the office's short name where it has one, or the words that stand in place of an office. */
export const ownerName = (owner: Owner): string =>
  owner.kind === 'office' ? printedName(owner.office) : owner.text;

/** What an owner is called in full: by it two owners are the same. */
export const fullOwnerName = (owner: Owner): string =>
  owner.kind === 'office' ? owner.office.name : owner.text;
