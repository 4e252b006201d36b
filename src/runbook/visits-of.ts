import { type Change, type Evidence, schoolsOf } from "../model/change.ts";
import { compareText } from "../model/text.ts";
import { isTakeover, writesOf } from "../model/writes.ts";
import type { LiveIndex } from "../plan/inputs/live-index.ts";

/** Schools that are done in one go, nearly always one. */
export interface Visit {
  /** `LiveSchool.key`s. */
  readonly schools: readonly string[];
  /** In the order of the plan. */
  readonly changes: readonly Change[];
  /** Schools that have to be done before, because they let go of an id that is taken here. */
  readonly after: readonly string[];
}

/** Brings the schools into an order in which every id is let go before it is taken; schools that wait for each other go together. */
export function visitsOf(
  bySchool: ReadonlyMap<string, readonly Change[]>,
  live: LiveIndex,
): readonly Visit[] {
  const waitsFor = waitingSchools(bySchool, live);
  const groups = groupsOf([...bySchool.keys()], waitsFor);
  const groupOf = new Map(groups.flatMap((group) => group.map((key) => [key, group] as const)));
  const name = (group: readonly string[]): string =>
    group.map((key) => `${live.schoolByKey.get(key)?.name ?? ""}\u0000${key}`).join("\u0000");
  const open = [...groups].sort((left, right) => compareText(name(left), name(right)));
  const visits: Visit[] = [];
  const done = new Set<readonly string[]>();
  while (open.length > 0) {
    const at = open.findIndex((group) =>
      group.every((key) =>
        othersOf(key, group, waitsFor).every((other) => done.has(groupOf.get(other) ?? [])),
      ),
    );
    const [group] = open.splice(Math.max(at, 0), 1);
    if (group === undefined) break;
    done.add(group);
    const after = new Set(group.flatMap((key) => othersOf(key, group, waitsFor)));
    visits.push({ schools: group, changes: changesOf(group, bySchool), after: [...after].sort(compareText) });
  }
  return visits;
}

const othersOf = (
  key: string,
  group: readonly string[],
  waitsFor: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] => [...(waitsFor.get(key) ?? [])].filter((other) => !group.includes(other));

/** An exchange between schools stands in the changes of each of them. */
function changesOf(
  group: readonly string[],
  bySchool: ReadonlyMap<string, readonly Change[]>,
): readonly Change[] {
  const changes = new Set(group.flatMap((key) => bySchool.get(key) ?? []));
  return [...changes].sort((left, right) => left.step - right.step);
}

/** Per school: those that hold an id which one of its classrooms takes, and give it up in the same plan. */
function waitingSchools(
  bySchool: ReadonlyMap<string, readonly Change[]>,
  live: LiveIndex,
): ReadonlyMap<string, ReadonlySet<string>> {
  const waitsFor = new Map<string, Set<string>>();
  const wait = (school: string, other: string): void => {
    if (school === other || !bySchool.has(other)) return;
    waitsFor.set(school, (waitsFor.get(school) ?? new Set()).add(other));
  };
  for (const [school, changes] of bySchool) {
    for (const change of changes) {
      for (const other of schoolsOf(change)) wait(school, other.key);
      for (const { evidence } of writesOf(change).filter(isTakeover))
        wait(school, holderSchool(evidence, live) ?? school);
    }
  }
  return waitsFor;
}

const holderSchool = ({ holder }: Evidence, live: LiveIndex): string | undefined =>
  holder === undefined ? undefined : live.classroomByKey.get(holder)?.schoolKey;

/** Two schools belong together if each waits for the other, at once or by way of others. */
function groupsOf(
  schools: readonly string[],
  waitsFor: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly string[])[] {
  const reach = new Map([...waitsFor.keys()].map((key) => [key, reachable(key, waitsFor)] as const));
  const groups: string[][] = [];
  for (const key of [...schools].sort(compareText)) {
    const group = groups.find(
      ([first = ""]) => reach.get(key)?.has(first) === true && reach.get(first)?.has(key) === true,
    );
    if (group === undefined) groups.push([key]);
    else group.push(key);
  }
  return groups;
}

function reachable(start: string, waitsFor: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [start];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const next of waitsFor.get(key) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return seen;
}
