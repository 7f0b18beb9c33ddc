/** Bytes of a list. A million units with everything that a list can say of them have about half of it. */
export const listSizeLimit = 256 * 1024 * 1024;

/** Units of one list; a longer one is cut by province or county. */
export const mostUnits = 1_000_000;

/** Characters of a name, as of what else is said of a unit: folders and one line of a form have to hold it. */
export const longestName = 80;
export const longestText = 200;

/** Rows above the header row, such as a title, who drew the list up and when; blank ones are not counted. */
export const mostRowsAboveHeader = 20;
