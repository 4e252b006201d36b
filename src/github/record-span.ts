/** How far back a record reaches. */

/** Over so many days archives are counted, and reports with them. */
export const reportDays = 30;

/**
 * Commits and their plans of before this no longer count: GitHub keeps artifacts for 90 days unless told otherwise. It is
 * more than a summer's freeze.
 */
export const reviewDays = 90;

export const daysBefore = (now: Date, days: number): Date =>
  new Date(now.getTime() - days * 24 * 60 * 60 * 1_000);
