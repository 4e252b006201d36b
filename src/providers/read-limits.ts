/** Ends of the world: what a read may take before it is given up. A server that never stops sending must not win. */
export interface ReadLimits {
  readonly maxRequests: number;
  /** Of all collections together. */
  readonly maxRows: number;
  /** Of all answers together, once unpacked. */
  readonly maxBytes: number;
  readonly maxDurationMs: number;
}

/**
 * The largest known district has well under half a million classes, and half an hour is many times what its read takes. Rows
 * and bytes are what a heap of 512 MiB holds.
 */
export const defaultReadLimits: ReadLimits = {
  maxRequests: 50_000,
  maxRows: 500_000,
  maxBytes: 256 * 1_024 * 1_024,
  maxDurationMs: 30 * 60_000,
};
