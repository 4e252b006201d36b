/** Over so many days archives are counted at most. */
export const archiveDays = 30;

export const daysBefore = (now: Date, days: number): Date =>
  new Date(now.getTime() - days * 24 * 60 * 60 * 1_000);
