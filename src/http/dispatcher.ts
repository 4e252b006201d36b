import { Agent, type Dispatcher } from "undici";

export interface DispatcherOptions {
  readonly connectTimeoutMs?: number;
  /** Connections kept open to one server. */
  readonly connections?: number;
}

/**
 * Opens the connection pool that every request of a run shares; whoever opens it closes it. Only this file loads undici,
 * and only commands that send something load this file: it is the dearest import of all.
 */
export function openDispatcher(options: DispatcherOptions = {}): Dispatcher {
  return new Agent({
    connect: { timeout: options.connectTimeoutMs ?? 15_000 },
    connections: options.connections ?? 8,
    // Pipelining gained nothing when it was measured, and one slow page would hold up those behind it.
    pipelining: 1,
  });
}
