import { type Calendar, dateText } from "../calendar.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import type { Night } from "../night.ts";
import type { SandboxState } from "../state/sandbox-state.ts";
import type { SyncReport } from "../sync-report.ts";
import { Draft } from "./draft.ts";
import { EventError } from "./event-error.ts";
import { eventKinds } from "./event-kinds.ts";

/** What came of a list of events. */
export interface EventsOutcome {
  /** The day that it is afterwards, `YYYY-MM-DD`. */
  readonly today: string;
  /** One for each night that passed with Daily sync on. */
  readonly nights: readonly { readonly date: string; readonly report: SyncReport }[];
}

type Step =
  | { readonly kind: "days"; readonly count: number }
  | { readonly kind: "event"; readonly happens: (draft: Draft) => void };

const mostDays = 400;

/** What happens in the simulated district: by people, in the SIS, and by itself as days pass. */
export class DistrictEvents {
  readonly #state: SandboxState;
  readonly #calendar: Calendar;
  readonly #night: Night;

  constructor(state: SandboxState, calendar: Calendar, night: Night) {
    this.#state = state;
    this.#calendar = calendar;
    this.#night = night;
  }

  /** One event or a list: all of them happen or none does. @throws EventError */
  happen(value: unknown): EventsOutcome {
    const events: readonly unknown[] = Array.isArray(value) ? value : [value];
    return this.#carryOut(this.#checked(events));
  }

  /** Nights take no record away, so what can happen without them can happen with them. */
  #checked(events: readonly unknown[]): readonly Step[] {
    const draft = this.#draft();
    return events.map((event, index) => {
      try {
        const step = stepOf(event);
        if (step.kind === "event") step.happens(draft);
        return step;
      } catch (error) {
        if (!(error instanceof EventError)) throw error;
        throw new EventError(`event ${index + 1}: ${error.message}; nothing has happened`, { cause: error });
      }
    });
  }

  #carryOut(steps: readonly Step[]): EventsOutcome {
    const nights: EventsOutcome["nights"][number][] = [];
    let draft = this.#draft();
    for (const step of steps) {
      if (step.kind === "event") {
        step.happens(draft);
        continue;
      }
      this.#state.commit(draft.changes());
      nights.push(...this.#pass(step.count));
      draft = this.#draft();
    }
    this.#state.commit(draft.changes());
    return { nights, today: dateText(this.#calendar.now()) };
  }

  #draft(): Draft {
    return new Draft(this.#state, this.#calendar.now());
  }

  #pass(days: number): EventsOutcome["nights"] {
    return Array.from({ length: days }).flatMap(() => this.#night.pass() ?? []);
  }
}

function stepOf(event: unknown): Step {
  if (!isJsonObject(event)) throw new EventError("an event must be an object");
  const name = event["event"];
  if (name === "days") return { kind: "days", count: daysOf(event) };
  const kind = typeof name === "string" ? eventKinds.get(name) : undefined;
  if (kind === undefined)
    throw new EventError(
      `event must be one of ${[...eventKinds.keys(), "days"].join(", ")}, not ${JSON.stringify(name)}`,
    );
  refuseUnknown(event, kind.members);
  const given = Object.fromEntries(kind.members.map((member) => [member, textOf(event, member)]));
  return { kind: "event", happens: (draft) => kind.happens(draft, given) };
}

function daysOf(event: JsonObject): number {
  refuseUnknown(event, ["count"]);
  const count = event["count"];
  if (typeof count !== "number" || !Number.isInteger(count) || count < 1 || count > mostDays)
    throw new EventError(`count must be a whole number of days, 1 to ${mostDays}`);
  return count;
}

function refuseUnknown(event: JsonObject, members: readonly string[]): void {
  const unknown = Object.keys(event).find((name) => name !== "event" && !members.includes(name));
  if (unknown !== undefined)
    throw new EventError(
      `${String(event["event"])} does not know ${JSON.stringify(unknown)}; it takes ${members.join(", ")}`,
    );
}

function textOf(event: JsonObject, member: string): string {
  const value = event[member];
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new EventError(`${String(event["event"])} needs ${member}, a text that is not empty`);
}
