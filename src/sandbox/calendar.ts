import type { SandboxState } from "./state/sandbox-state.ts";
import type { StateChange } from "./state/state-change.ts";

const dayMs = 86_400_000;

/** What is kept of a calendar. */
export interface CalendarDays {
  /** ISO 8601, UTC: where it stands until days pass; absent: it goes on with the clock. */
  readonly beganAt?: string;
  readonly daysPassed: number;
}

/**
 * The day that it is in the simulated district: what the sandbox dates, and the days on which its nights fall. Codes,
 * signatures, tokens and HTTP dates keep the machine's clock, because the client at the other end has no other.
 */
export class Calendar {
  readonly #state: SandboxState;
  readonly #clock: () => Date;

  constructor(state: SandboxState, clock: () => Date) {
    this.#state = state;
    this.#clock = clock;
  }

  now(): Date {
    return dayOf(this.#state.calendar, this.#clock);
  }

  /** The next day, to be committed together with what its night does. */
  nextDay(): { readonly date: string; readonly change: StateChange } {
    const { calendar } = this.#state;
    const value = { ...calendar, daysPassed: calendar.daysPassed + 1 };
    return { date: dateText(dayOf(value, this.#clock)), change: { kind: "calendar", value } };
  }
}

const dayOf = ({ beganAt, daysPassed }: CalendarDays, clock: () => Date): Date =>
  new Date((beganAt === undefined ? clock().getTime() : Date.parse(beganAt)) + daysPassed * dayMs);

/** `YYYY-MM-DD` */
export const dateText = (day: Date): string => day.toISOString().slice(0, 10);
