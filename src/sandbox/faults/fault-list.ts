import type { Service } from "../exchange.ts";
import type { Fault } from "./fault.ts";

interface ActiveFault {
  readonly fault: Fault;
  readonly path: RegExp;
  toSkip: number;
  toMeet: number;
}

/** The faults that are waiting for their requests. A request meets at most one: the first that matches and is due. */
export class FaultList {
  #active: ActiveFault[] = [];

  get faults(): readonly Fault[] {
    return this.#active.map(({ fault }) => fault);
  }

  add(fault: Fault): void {
    const times = fault.times ?? 1;
    this.#active.push({
      fault,
      path: new RegExp(fault.match?.pathPattern ?? ""),
      toSkip: fault.skip ?? 0,
      toMeet: times === "always" ? Number.POSITIVE_INFINITY : times,
    });
  }

  clear(): void {
    this.#active = [];
  }

  /** The fault that this request meets; it counts as met. */
  meet(service: Service, method: string, path: string): Fault | undefined {
    for (const active of this.#active) {
      const { fault } = active;
      const isMatch =
        fault.service === service &&
        (fault.match?.method ?? method) === method &&
        active.path.test(path) &&
        active.toMeet > 0;
      if (!isMatch) continue;
      if (active.toSkip > 0) {
        active.toSkip -= 1;
        continue;
      }
      active.toMeet -= 1;
      return fault;
    }
    return undefined;
  }
}
