import { type Change, classroomsOf, schoolsOf } from "../../model/change.ts";
import { pushTo } from "../../model/push-to.ts";
import { isLoosening, isTakeover, writesOf } from "../../model/writes.ts";

/**
 * What rests on a withheld change is withheld as well: the other changes of its classroom (a line is written whole or
 * not at all), whoever needs the SOURCED ID that it would let go, the classrooms of a school that is not connected,
 * and every setting that is loosened.
 * @param reasons those that are withheld, and why; the dependents are added
 */
export function withholdDependents(changes: readonly Change[], reasons: Map<Change, string>): void {
  if (reasons.size === 0) return;
  const byClassroom = new Map<string, Change[]>();
  const waitingFor = new Map<string, Change[]>();
  const bySchool = new Map<string, Change[]>();
  for (const change of changes) {
    for (const { key } of classroomsOf(change)) pushTo(byClassroom, key, change);
    for (const { key } of schoolsOf(change)) pushTo(bySchool, key, change);
    for (const holder of holdersOf(change)) pushTo(waitingFor, holder, change);
  }
  const queue = [...reasons.keys()];
  const withhold = (dependents: readonly Change[] | undefined, reason: string): void => {
    for (const one of dependents ?? []) {
      if (reasons.has(one)) continue;
      reasons.set(one, reason);
      queue.push(one);
    }
  };
  for (let change = queue.pop(); change !== undefined; change = queue.pop()) {
    for (const { key, name } of classroomsOf(change)) {
      withhold(byClassroom.get(key), `another change of ${JSON.stringify(name)} is withheld`);
      byClassroom.delete(key);
      withhold(
        waitingFor.get(key),
        `its SOURCED ID is held by ${JSON.stringify(name)}, whose change is withheld`,
      );
      waitingFor.delete(key);
    }
    for (const { target, key, name } of writesOf(change))
      if (target === "school") withhold(bySchool.get(key), `connecting ${name} to ClassLink is withheld`);
  }
  withhold(changes.filter(isLoosening), "a setting is loosened only when everything before it goes ahead");
}

/** Classrooms that hold the ids which a change takes. */
const holdersOf = (change: Change): readonly string[] =>
  writesOf(change)
    .filter(isTakeover)
    .flatMap(({ evidence: { holder } }) => holder ?? []);
