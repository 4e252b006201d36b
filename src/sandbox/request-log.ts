import type { Service } from "./exchange.ts";

/** One request that a service received. It holds no time, so that two runs can be compared. */
export interface LoggedRequest {
  readonly service: Service;
  readonly method: string;
  /** Below the service's base address, percent-encoded as sent. */
  readonly path: string;
  /** Without the question mark, as sent; empty where there was none. */
  readonly query: string;
  /** 0: a fault closed the connection, so that no whole answer left. */
  readonly status: number;
  /** Whether the request changed the service's state, whatever became of its answer. */
  readonly wrote: boolean;
}
