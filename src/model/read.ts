/**
 * What a read of live state came to. Only `complete` carries a value, so that a partial listing cannot reach the plan:
 * a class that was not received must never look like a class that is gone.
 */
export type Read<Value> =
  | { readonly kind: "complete"; readonly value: Value; readonly provenance: Provenance }
  | { readonly kind: "incomplete"; readonly reason: string; readonly hint: string }
  /** Confirmed to be what an earlier complete read returned; the value is that earlier one. */
  | { readonly kind: "unchanged"; readonly value: Value; readonly provenance: Provenance };

/** Where a value came from: shown to the reviewer, and part of what an approval binds (endpoint only). */
export interface Provenance {
  /** Digest of the endpoint's base address, so that a plan for one server never matches another. No host is kept. */
  readonly endpoint: string;
  readonly driver: string;
  /** ISO 8601 with offset Z, taken when the read ended. */
  readonly readAt: string;
  readonly requests: number;
  /** When the value was read in full, where this read only confirmed that it is still the same. */
  readonly unchangedSince?: string;
}
