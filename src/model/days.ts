const dayMs = 86_400_000;

/** @param date `YYYY-MM-DD` */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

export const dayAfter = (date: string): string => daysAfter(date, 1);

export const dayBefore = (date: string): string => daysAfter(date, -1);

export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * dayMs);
