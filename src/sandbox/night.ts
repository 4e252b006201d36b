import { type Calendar, dateText } from "./calendar.ts";
import type { NightVariant } from "./night-variant.ts";
import { nightlySync } from "./nightly-sync.ts";
import type { SandboxState } from "./state/sandbox-state.ts";
import type { SyncReport } from "./sync-report.ts";

/** The nights of a sandbox, and how they differ from the usual one. */
export class Night {
  readonly #state: SandboxState;
  readonly #calendar: Calendar;

  constructor(state: SandboxState, calendar: Calendar) {
    this.#state = state;
    this.#calendar = calendar;
  }

  get variant(): NightVariant {
    return this.#state.night;
  }

  set variant(value: NightVariant) {
    this.#state.commit([{ kind: "night", value }]);
  }

  /** Runs the nightly sync now, whether Daily sync is on or off. */
  run(): SyncReport {
    const { changes, report } = nightlySync(this.#state, dateText(this.#calendar.now()), this.variant);
    this.#state.commit(changes);
    return report;
  }

  /** A day passes, with its night where Daily sync is on: both or neither, whenever the process may end. */
  pass(): { readonly date: string; readonly report: SyncReport } | undefined {
    const { change, date } = this.#calendar.nextDay();
    const isOn = this.#state.classTag.district.dailySync.enabled;
    const night = isOn ? nightlySync(this.#state, date, this.variant) : undefined;
    this.#state.commit([change, ...(night?.changes ?? [])]);
    return night === undefined ? undefined : { date, report: night.report };
  }
}
