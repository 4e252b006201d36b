/** Ends of the world: what a read may take before it is given up. A server that never stops sending must not win. */
export interface ReadLimits {
  readonly maxRequests: number;
  readonly maxRows: number;
  readonly maxDurationMs: number;
}

/** The largest known district has well under a million classes; half an hour is many times what its read takes. */
export const defaultReadLimits: ReadLimits = {
  maxRequests: 50_000,
  maxRows: 5_000_000,
  maxDurationMs: 30 * 60_000,
};
