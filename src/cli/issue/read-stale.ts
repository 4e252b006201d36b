/**
 * Whether no complete read has succeeded for so long that it is an alarm.
 * @param lastReadAt ISO 8601; absent: none is on record
 */
export const isReadStale = (lastReadAt: string | undefined, limitHours: number, now: Date): boolean =>
  lastReadAt === undefined || now.getTime() - Date.parse(lastReadAt) > limitHours * 3_600_000;
