const dayMs = 86_400_000;

/** @param date `YYYY-MM-DD` */
export const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);

/** @param date `YYYY-MM-DD` */
export const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);

export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * dayMs);
