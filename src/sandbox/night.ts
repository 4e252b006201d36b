import { usualNight } from "./night-variant.ts";
import { runNightlySync } from "./nightly-sync.ts";
import type { SandboxState } from "./state/sandbox-state.ts";
import type { SyncReport } from "./sync-report.ts";

/** The nights of a sandbox, and how they differ from the usual one. */
export class Night {
  variant = usualNight;
  readonly #state: SandboxState;
  readonly #clock: () => Date;

  constructor(state: SandboxState, clock: () => Date) {
    this.#state = state;
    this.#clock = clock;
  }

  /** Runs the nightly sync now, whether Daily sync is on or off. */
  run(): SyncReport {
    return runNightlySync(this.#state, this.#clock().toISOString().slice(0, 10), this.variant);
  }
}
