import type { Change, ClassroomRef, ConnectSchool, SetSetting } from "../../model/change.ts";
import type { Classroom, ClassTagState } from "../../model/classtag.ts";
import type { SourcePosition } from "../../model/diagnostic.ts";
import type { Plan } from "../../model/plan.ts";
import type { ItemState, RunbookItem, RunbookPart } from "../../model/runbook-progress.ts";
import { indexLive, knownConnections, type LiveIndex } from "../live-index.ts";
import { NearMisses } from "../near-miss.ts";
import { DamagedIds } from "../spreadsheet-damage.ts";
import { compareText, nameSome, pushTo } from "../text.ts";

/** Holds what a runbook asked for against what ClassTag holds now. Order of clicks does not matter, only what is there. */
export function runbookProgress({ changes }: Plan, state: ClassTagState): readonly RunbookPart[] {
  const look: Look = { live: indexLive(state), heldBefore: heldBefore(changes) };
  const bySchool = new Map<string, RunbookItem[]>();
  for (const change of changes)
    for (const [school, item] of itemsOf(change, look)) pushTo(bySchool, school, item);
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

function heldBefore(changes: readonly Change[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  const note = (ids: readonly string[], key: string): void => {
    for (const id of ids) holders.set(id, (holders.get(id) ?? new Set()).add(key));
  };
  for (const change of changes) {
    if (change.kind === "exchange")
      for (const { before, classroom } of change.members) note(before, classroom.key);
    else if (change.kind === "reconnect" || change.kind === "disconnect")
      note(change.before, change.classroom.key);
  }
  return holders;
}

type Located = readonly [school: string, item: RunbookItem];

function itemsOf(change: Change, look: Look): readonly Located[] {
  switch (change.kind) {
    case "set-setting":
      return [[ofDistrict, settingItem(change, look.live)]];
    case "connect-school":
      return [[ofDistrict, schoolItem(change, look.live)]];
    case "archive":
    case "unarchive":
      return [
        [
          change.classroom.school.name,
          {
            subject: change.classroom.name,
            kind: change.kind,
            wanted: change.after,
            at: change.why.at,
            state: lifeState(change, look.live),
          },
        ],
      ];
    case "connect":
    case "reconnect":
    case "disconnect":
      return [connectionItem(change.classroom, change.before, change.after, change.why.at, look)];
    case "exchange":
      return change.members.map(({ classroom, before, after, at }) =>
        connectionItem(classroom, before, after, at, look),
      );
  }
}

function settingItem({ setting, before, after, why }: SetSetting, live: LiveIndex): RunbookItem {
  const found = live.state.settings[setting];
  const state: ItemState =
    found === undefined
      ? { kind: "unseen", reason: "this read does not show the setting" }
      : found === after
        ? { kind: "done" }
        : found === before
          ? { kind: "open" }
          : {
              kind: "different",
              found: String(found),
              advice: "Ask who set it, then set it as the runbook says.",
            };
  return { subject: setting, kind: "setting", wanted: String(after), at: why.at, state };
}

function schoolItem({ school, before, after, why }: ConnectSchool, live: LiveIndex): RunbookItem {
  const added = after.filter((id) => !before.includes(id));
  const held = live.schoolByKey.get(school.key)?.connections;
  return {
    subject: school.name,
    kind: "school",
    wanted: added.join(", "),
    at: why.at,
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

function lifeState(
  { classroom, before, after }: Extract<Change, { kind: "archive" | "unarchive" }>,
  live: LiveIndex,
): ItemState {
  const found = live.classroomByKey.get(classroom.key);
  if (found !== undefined) return found.state === after ? { kind: "done" } : { kind: "open" };
  if (live.state.seesArchived) return gone("classroom");
  // What the step lets a person see: it is gone from the active classrooms, or not yet among them.
  return before === "archived" ? { kind: "open" } : { kind: "done" };
}

function connectionItem(
  classroom: ClassroomRef,
  before: readonly string[],
  after: readonly string[],
  at: SourcePosition,
  look: Look,
): Located {
  const wanted = after[0] ?? "no id";
  const state = connectionState(classroom, before, after, look);
  return [classroom.school.name, { subject: classroom.name, kind: "connection", wanted, at, state }];
}

function connectionState(
  classroom: ClassroomRef,
  before: readonly string[],
  after: readonly string[],
  look: Look,
): ItemState {
  const { live } = look;
  const found = live.classroomByKey.get(classroom.key);
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
