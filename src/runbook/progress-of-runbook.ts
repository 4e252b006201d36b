import type { Classroom, ClassTagState } from "../model/classtag.ts";
import type { Plan } from "../model/plan.ts";
import { pushTo } from "../model/push-to.ts";
import type { ItemState, RunbookItem, RunbookPart } from "../model/runbook-progress.ts";
import { compareText, nameSome } from "../model/text.ts";
import {
  type ConnectionWrite,
  isArchive,
  type SchoolWrite,
  type SettingWrite,
  type StateWrite,
  type Write,
  writesOf,
} from "../model/writes.ts";
import { indexLive, knownConnections, type LiveIndex } from "../plan/inputs/live-index.ts";
import { NearMisses } from "../plan/inputs/near-miss.ts";
import { DamagedIds } from "../plan/inputs/spreadsheet-damage.ts";

/** Holds what a runbook asked for against what ClassTag holds now. Order of clicks does not matter, only what is there. */
export function runbookProgress({ changes }: Plan, state: ClassTagState): readonly RunbookPart[] {
  const writes = changes.flatMap(writesOf);
  const look: Look = { live: indexLive(state), heldBefore: heldBefore(writes) };
  const bySchool = new Map<string, RunbookItem[]>();
  for (const write of writes) {
    const school = "school" in write ? write.school.name : ofDistrict;
    pushTo(bySchool, school, itemOf(write, look));
  }
  return [...bySchool]
    .sort(([left], [right]) => compareText(left, right))
    .map(([school, items]) => ({ ...(school === ofDistrict ? {} : { school }), items }));
}

const ofDistrict = "";

interface Look {
  readonly live: LiveIndex;
  /** By id: classrooms that held it when the runbook was made, and are to let it go. */
  readonly heldBefore: ReadonlyMap<string, ReadonlySet<string>>;
}

function heldBefore(writes: readonly Write[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { target, key, before } of writes)
    if (target === "connection")
      for (const id of before) holders.set(id, (holders.get(id) ?? new Set()).add(key));
  return holders;
}

function itemOf(write: Write, look: Look): RunbookItem {
  const common = { subject: write.name, at: write.at };
  switch (write.target) {
    case "setting":
      return {
        ...common,
        kind: "setting",
        wanted: String(write.after),
        state: settingState(write, look.live),
      };
    case "school":
      return schoolItem(write, look.live);
    case "state": {
      const kind = isArchive(write) ? "archive" : "unarchive";
      return { ...common, kind, wanted: write.after, state: lifeState(write, look.live) };
    }
    case "connection":
      return {
        ...common,
        kind: "connection",
        wanted: write.after[0] ?? "no id",
        state: connectionState(write, look),
      };
  }
}

function settingState({ key, before, after }: SettingWrite, live: LiveIndex): ItemState {
  const found = live.state.settings[key];
  if (found === undefined) return { kind: "unseen", reason: "this read does not show the setting" };
  if (found === after) return { kind: "done" };
  return found === before
    ? { kind: "open" }
    : {
        kind: "different",
        found: String(found),
        advice: "Ask who set it, then set it as the runbook says.",
      };
}

function schoolItem({ key, name, before, after, at }: SchoolWrite, live: LiveIndex): RunbookItem {
  const added = after.filter((id) => !before.includes(id));
  const held = live.schoolByKey.get(key)?.connections;
  return {
    subject: name,
    kind: "school",
    wanted: added.join(", "),
    at,
    state: schoolState(added, before, held),
  };
}

function schoolState(
  added: readonly string[],
  before: readonly string[],
  held: readonly string[] | "unknown" | undefined,
): ItemState {
  if (held === undefined) return gone("school");
  if (held === "unknown") return { kind: "unseen", reason: "this read does not show its ids" };
  const missing = added.filter((id) => !held.includes(id));
  if (missing.length === 0) return { kind: "done" };
  const others = held.filter((id) => !before.includes(id) && !added.includes(id));
  if (others.length > 0)
    return {
      kind: "different",
      found: `${nameSome(others)} ${others.length === 1 ? "was" : "were"} added, and ${nameSome(missing)} ${missing.length === 1 ? "is" : "are"} missing`,
      advice: `${slip(missing, others)}Add the id that is missing; ClassTag's support can remove the other.`,
    };
  return missing.length === added.length
    ? { kind: "open" }
    : { kind: "different", found: `${nameSome(missing)} is missing`, advice: "Add it." };
}

function lifeState({ key, before, after }: StateWrite, live: LiveIndex): ItemState {
  const found = live.classroomByKey.get(key);
  if (found !== undefined) return found.state === after ? { kind: "done" } : { kind: "open" };
  if (live.state.seesArchived) return gone("classroom");
  // What the step lets a person see: it is gone from the active classrooms, or not yet among them.
  return before === "archived" ? { kind: "open" } : { kind: "done" };
}

function connectionState(write: ConnectionWrite, look: Look): ItemState {
  const { key, before } = write;
  const after: readonly string[] = write.after;
  const { live } = look;
  const found = live.classroomByKey.get(key);
  if (found === undefined) return gone("classroom");
  const held = found.connections;
  if (held === "unknown") return { kind: "unseen", reason: "this read does not show its ids" };
  if (sameIds(held, after)) return { kind: "done" };
  const elsewhere = after.flatMap((id) => strayHolders(id, found, look));
  if (elsewhere.length > 0 && !before.some((id) => after.includes(id)))
    return {
      kind: "different",
      found: `${nameSome(after)} was given to ${elsewhere.map((one) => describe(one, live)).join(" and ")}`,
      advice: "Take it away there, then give it to this classroom.",
    };
  if (sameIds(held, before)) return { kind: "open" };
  if (held.length === 0)
    return {
      kind: "different",
      found: "no id",
      advice: "The old id is gone and the new one is missing: give it.",
    };
  const surplus = held.filter((id) => !after.includes(id));
  return {
    kind: "different",
    found: nameSome(held),
    advice: `${slip(after, surplus)}${after.length === 0 ? "Take it away" : `Take away ${nameSome(surplus)}`}${after.every((id) => held.includes(id)) ? "." : `, then give ${nameSome(after)}.`}`,
  };
}

/** Classrooms that hold the id though the runbook gives it to another one: the wrong row was clicked. */
function strayHolders(id: string, wanted: Classroom, { live, heldBefore: held }: Look): readonly Classroom[] {
  return (live.holdersById.get(id) ?? []).filter(
    (one) =>
      one.key !== wanted.key &&
      held.get(id)?.has(one.key) !== true &&
      !knownConnections(wanted.connections).includes(id),
  );
}

function describe({ name, students, createdOn, schoolKey }: Classroom, live: LiveIndex): string {
  const marks = [
    students === undefined ? "" : `${students} students`,
    createdOn === undefined ? "" : `made ${createdOn}`,
    live.schoolByKey.get(schoolKey)?.name ?? "",
  ].filter((part) => part !== "");
  return `${JSON.stringify(name)}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`;
}

/** What is known of how a wrong id came about. */
function slip(wanted: readonly string[], found: readonly string[]): string {
  const near = new NearMisses(wanted);
  const damaged = new DamagedIds(wanted);
  return found.some((id) => near.of(id).length > 0 || damaged.of(id).length > 0)
    ? "It differs only in zeros, case, spaces, quotes or what a spreadsheet changes: in ClassTag, or in the list that was read. "
    : "";
}

const gone = (what: string): ItemState => ({
  kind: "different",
  found: `no such ${what}`,
  advice: `It was removed, or renamed in a list without ids: look in ClassTag, then plan again.`,
});

const sameIds = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((id) => right.includes(id));
