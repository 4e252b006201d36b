/** How far a record reaches. */

/** Over so many days archives are counted at most. */
export const archiveDays = 30;

/**
 * What was merged before this no longer counts, nor do its plans: GitHub keeps artifacts for 90 days unless told otherwise. It
 * is more than a summer's freeze. Reports reach as far, so that it is known of each plan that counts what was applied of it.
 */
export const recordDays = 90;

/** Each costs half a dozen requests. A district that changes more often than this in 90 days is applied in between. */
export const mostCommits = 30;

export const daysBefore = (now: Date, days: number): Date =>
  new Date(now.getTime() - days * 24 * 60 * 60 * 1_000);
