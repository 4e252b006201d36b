import type { SourcePosition } from "./diagnostic.ts";

/** What became of a runbook, as the next read of ClassTag shows it. */
export interface RunbookProgress {
  readonly district: string;
  readonly fingerprint: string;
  /** When the runbook was made, and ClassTag read (ISO 8601). */
  readonly madeAt: string;
  readonly readAt: string;
  /** ClassTag was read before the runbook was made, so that nothing done since can show. */
  readonly isReadTooOld: boolean;
  /** The district's own part first, then schools by name. */
  readonly parts: readonly RunbookPart[];
}

export interface RunbookPart {
  /** Absent: settings and school connections of the district. */
  readonly school?: string;
  readonly items: readonly RunbookItem[];
}

/** One resource that a change was to bring somewhere; an exchange has one per classroom. */
export interface RunbookItem {
  readonly subject: string;
  readonly kind: "archive" | "connection" | "school" | "setting" | "unarchive";
  readonly wanted: string;
  readonly at: SourcePosition;
  readonly state: ItemState;
}

export type ItemState =
  | { readonly kind: "done" }
  | { readonly kind: "open" }
  /** Something else than before and than wanted: `found` says what, in a person's words. */
  | { readonly kind: "different"; readonly found: string; readonly advice: string }
  | { readonly kind: "unseen"; readonly reason: string };
