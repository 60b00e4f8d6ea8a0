/** How much of a long list a role's page shows. */

/** Entries of one kind of duty that stand in the page; a role with more has a list elsewhere. */
export const mostDuties = 100;

/** The entries that are shown. */
export const firstDuties = <T>(entries: readonly T[]): readonly T[] => entries.slice(0, mostDuties);
