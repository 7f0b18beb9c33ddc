import { namesBefore2018 } from './before-2018.ts';
import type { FormerNames } from './former-name.ts';
import { namesOf2018 } from './of-2018.ts';
import { namesSince2021 } from './since-2021.ts';

/** Names of bodies that are out of use, by reform. */
export const formerNames: readonly FormerNames[] = [namesSince2021, namesOf2018, namesBefore2018];
