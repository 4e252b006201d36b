import type { Change } from "../../src/model/change.ts";
import type { ClassTagState } from "../../src/model/classtag.ts";
import type { District } from "../../src/model/district.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { World } from "../plan/world.ts";

/**
 * What may be written, said a second time: it has seen the whole history, knows no ledger, and shares no code with what it
 * judges. The plan function, live state and the file it takes as they are.
 */
export class Oracle {
  readonly #approvals: Approved[] = [];
  readonly #settled = new Map<string, Settled>();
  #making: string[] = [];

  /** How many changes were brought back. */
  returns = 0;

  approved(world: World, plan: Plan, pullRequest: number): void {
    const covered = new Set(
      plan.scope.kind === "district"
        ? ["", ...world.district.schools.map(({ name }) => name)]
        : plan.scope.schools,
    );
    const places = new Map(
      [...covered].map((name) => [placeOf(name, world), contentOf(name, world.district)]),
    );
    for (const earlier of this.#approvals) for (const place of places.keys()) earlier.places.delete(place);
    this.#approvals.push({
      pullRequest,
      places,
      asked: new Set(plan.changes.flatMap(facts)),
      made: new Set(),
      cuts: 0,
      isHeard: false,
    });
  }

  /** An approval speaks for the places where the file asks for what was approved when the next apply begins. */
  applying(world: World): void {
    for (const one of this.#approvals.filter(({ isHeard }) => !isHeard)) {
      one.isHeard = true;
      for (const [place, content] of one.places)
        if (content !== this.#now(place, world)) one.places.delete(place);
    }
  }

  declined(pullRequest: number): void {
    this.#approvals.find((one) => one.pullRequest === pullRequest)?.places.clear();
  }

  /** Why a change must not have been written; `undefined`: it may. */
  reasonAgainst(change: Change, world: World, isScheduled: boolean): string | undefined {
    const own = facts(change);
    const places = placesIn(change, world);
    const isAsked = places.every((place) =>
      this.#approvals.some(
        (one) =>
          one.places.get(place) === this.#now(place, world) &&
          own.every((fact) => one.asked.has(fact) && !one.made.has(fact)),
      ),
    );
    this.#making.push(...own);
    if (isAsked) return undefined;
    return isScheduled ? this.#againstReturn(change, places, own, world) : "nobody asked for it";
  }

  #againstReturn(
    change: Change,
    places: readonly string[],
    own: readonly string[],
    world: World,
  ): string | undefined {
    const beyond = beyondSchedule(change, world.district);
    if (beyond !== undefined) return beyond;
    for (const place of ["", ...places]) {
      const now = this.#now(place, world);
      if (this.#approvals.some((one) => one.places.get(place) === now))
        return `${place} waits for what was reviewed`;
      const settled = this.#settled.get(place);
      if (settled?.content !== now) return `${place} is not settled`;
      if (settled.liveName !== liveName(place, world.live)) return `${place} was called otherwise`;
    }
    const were = places.flatMap((place) => [...(this.#settled.get(place)?.facts ?? [])]);
    if (!own.every((fact) => were.includes(fact))) return "it was not so when it was settled";
    this.returns += 1;
    return undefined;
  }

  /** After a run that was killed: nobody knows what it made, so what was asked for is taken up again, once. */
  cut(): void {
    this.#making = [];
    for (const one of this.#approvals) {
      one.cuts += 1;
      if (one.cuts > 1) one.places.clear();
    }
  }

  /** After a run that came to its end. */
  ended(world: World, plan: Plan): void {
    for (const one of this.#approvals) for (const fact of this.#making) one.made.add(fact);
    this.#making = [];
    const left = new Set(plan.changes.flatMap((change) => placesIn(change, world)));
    for (const approval of this.#approvals)
      for (const [place, content] of approval.places) {
        if (left.has(place) || content !== this.#now(place, world) || plan.terms.length === 0) continue;
        this.#settled.set(place, {
          content,
          liveName: liveName(place, world.live),
          facts: factsOf(place, world.live),
        });
        approval.places.delete(place);
      }
    const here = new Set(world.district.schools.map(({ name }) => placeOf(name, world)));
    for (const place of this.#settled.keys())
      if (place !== "" && !here.has(place)) this.#settled.delete(place);
  }

  /** Whether everything that was approved has been written, or can no longer be. */
  waiting(world: World): boolean {
    return this.#approvals.some(({ places }) =>
      [...places].some(([place, content]) => content === this.#now(place, world)),
    );
  }

  #now(place: string, { district }: World): string {
    return contentOf(place === "" ? "" : (place.split("\n")[1] ?? ""), district);
  }
}

interface Approved {
  readonly pullRequest: number;
  /** What the file said there, for the places that it still speaks for. */
  readonly places: Map<string, string>;
  readonly asked: ReadonlySet<string>;
  readonly made: Set<string>;
  cuts: number;
  isHeard: boolean;
}

interface Settled {
  readonly content: string;
  /** What ClassTag called it then. */
  readonly liveName: string | undefined;
  readonly facts: ReadonlySet<string>;
}

/** A school of the file by the key that it has in ClassTag, and its name. */
function placeOf(name: string, { district, live }: World): string {
  if (name === "") return "";
  const id = district.schools.find((school) => school.name === name)?.schoolId;
  const key = live.schools.find((school) =>
    id === undefined ? school.name === name : school.id === id,
  )?.key;
  return `${key}\n${name}`;
}

/** What the file's schedule does not bring back of itself. */
function beyondSchedule(change: Change, { schedule }: District): string | undefined {
  if (schedule === "approved") return "the schedule writes nothing of its own";
  if (schedule === "all") return undefined;
  if (!["unarchive", "connect", "set-setting"].includes(change.kind)) return "healing takes nothing away";
  return change.kind === "set-setting" && change.direction === "loosen"
    ? "healing loosens nothing"
    : undefined;
}

const liveName = (place: string, { schools }: ClassTagState): string | undefined =>
  schools.find(({ key }) => key === place.split("\n")[0])?.name.trim();

const placesIn = (change: Change, world: World): readonly string[] => {
  const keys =
    change.kind === "set-setting"
      ? []
      : change.kind === "connect-school"
        ? [change.school.key]
        : change.kind === "exchange"
          ? change.members.map((one) => one.classroom.school.key)
          : [change.classroom.school.key];
  if (keys.length === 0) return [""];
  return keys.map((key) => {
    const named = world.district.schools.find(({ name }) => placeOf(name, world).startsWith(`${key}\n`));
    return placeOf(named?.name ?? "nowhere", world);
  });
};

/** Order and places in the file are nothing. */
function contentOf(name: string, district: District): string {
  const { schools, at: _, ...rest } = district;
  if (name === "") return JSON.stringify(rest);
  const school = schools.find((one) => one.name === name);
  if (school === undefined || !school.participates) return JSON.stringify(school?.name ?? null);
  const lines = school.classrooms.map(({ at: __, ...line }) =>
    JSON.stringify(Object.entries(line).sort(([left], [right]) => (left < right ? -1 : 1))),
  );
  return JSON.stringify([school.name, school.schoolId, school.policy, school.orgIds, lines.sort()]);
}

function facts(change: Change): readonly string[] {
  switch (change.kind) {
    case "set-setting":
      return [`${change.setting}=${change.after}`];
    case "connect-school":
      return [`${change.school.key} has ${[...change.after].sort().join()}`];
    case "archive":
    case "unarchive":
      return [`${change.classroom.key} is ${change.after}`];
    case "exchange":
      return change.members.map((one) => `${one.classroom.key} holds ${one.after.join()}`);
    case "connect":
    case "reconnect":
    case "disconnect":
      return [`${change.classroom.key} holds ${change.after.join()}`];
  }
}

function factsOf(place: string, { settings, schools, classrooms }: ClassTagState): ReadonlySet<string> {
  if (place === "") return new Set(Object.entries(settings).map(([name, value]) => `${name}=${value}`));
  const key = place.split("\n")[0];
  const all = [
    ...schools.flatMap((one) =>
      one.key === key && one.connections !== "unknown"
        ? [`${key} has ${[...one.connections].sort().join()}`]
        : [],
    ),
    ...classrooms.flatMap((one) =>
      one.schoolKey === key && one.connections !== "unknown"
        ? [`${one.key} is ${one.state}`, `${one.key} holds ${[...one.connections].sort().join()}`]
        : [],
    ),
  ];
  return new Set(all);
}
