import { setTimeout as timer } from "node:timers/promises";

/** Waits in real time. */
export function pause(durationMs: number): Promise<void> {
  return timer(durationMs);
}
