import type { Service } from "../exchange.ts";
import type { ListingEffect } from "./listing-effect.ts";

/** What happens to a request that a fault matches. */
export type FaultEffect =
  /** Answered without reaching the service. Headers are sent as given, so that 429 can carry `Retry-After`. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** 200 with a page for people, as a sign-in wall sends it. Does not reach the service. */
  | { readonly kind: "html" }
  /** The service answers; its whole length is promised and the connection ends in the middle. */
  | { readonly kind: "cut-body" }
  /** The connection is closed `before` the service sees the request, or `after` it did all it was asked for. */
  | { readonly kind: "reset"; readonly when: "after" | "before" }
  /** The page before is sent again; on the first page the right one is. */
  | { readonly kind: "repeat-page" }
  /** Nothing but the fault's delay. */
  | { readonly kind: "delay" }
  | ListingEffect;

export interface Fault {
  readonly service: Service;
  /** Absent: every request of the service. */
  readonly match?: {
    readonly method?: string;
    /** Regular expression that is looked for in the path below the service's base address. */
    readonly pathPattern?: string;
  };
  /** How many matching requests it meets; absent: 1. */
  readonly times?: number | "always";
  /** How many matching requests it lets pass first; absent: 0. */
  readonly skip?: number;
  /** Waited before anything else happens. */
  readonly delayMs?: number;
  readonly effect: FaultEffect;
}
