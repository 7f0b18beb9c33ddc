/** Bytes. Far above any plan (the largest known has 0.2 MiB) and well below what a machine could not hold in memory. */
export const sizeLimit = 32 * 1024 * 1024;

/** Levels of nesting: more than any plan needs, and few enough for functions that call themselves. */
export const depthLimit = 64;

/** Files that include one another, one below the other. */
export const includeDepthLimit = 8;

/** Findings of one kind in one file after which listing stops. */
export const listedLimit = 20;
