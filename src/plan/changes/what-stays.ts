import { type Change, schoolsOf } from "../../model/change.ts";
import type { Class, UnreadableRecord } from "../../model/classlink.ts";
import type { Classroom, Connections } from "../../model/classtag.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { settingText } from "../../model/setting.ts";
import { counted, nameAsSeen, nameSome } from "../../model/text.ts";
import { type ClassroomWrite, isArchive, isTakeover, type Write, writesOf } from "../../model/writes.ts";
import type { LiveIndex } from "../inputs/live-index.ts";
import { flawText } from "../inputs/unreadable-records.ts";
import type { Indexes } from "../lines/wish.ts";

/** That a change of an apply is not taken back: why, as a clause, and what a person can do. */
export interface Stays {
  readonly kind: "stays";
  readonly reason: string;
  readonly hint: string;
}

export const severalIds: Stays = {
  kind: "stays",
  reason: "it held several SOURCED IDs, and Rollcall connects a classroom to one",
  hint: "Add them by hand on the School page if they are wanted.",
};

export const noLongerShared = (sourcedId: string): Stays => ({
  kind: "stays",
  reason: `ClassLink no longer shares ${JSON.stringify(sourcedId)}, which it held: the next sync would archive the classroom`,
  hint: "Map it to a class that is shared, or leave it as it is.",
});

export const untold = (sourcedId: string, record: UnreadableRecord): Stays => ({
  kind: "stays",
  reason: `it cannot be told whether ClassLink still shares ${JSON.stringify(sourcedId)}, which it held (${flawText(record)})`,
  hint: "Have the record mended in the SIS, or where its export is made, and revert again.",
});

/** @param since the day on which the apply began */
export function heldByNow({ sourcedId, title }: Class, holder: Classroom, since: string | undefined): Stays {
  const [id, room] = [JSON.stringify(sourcedId), JSON.stringify(holder.name)];
  const isOfTheSync =
    since !== undefined &&
    holder.createdOn !== undefined &&
    holder.createdOn >= since &&
    nameAsSeen(holder.name) === nameAsSeen(title);
  return isOfTheSync
    ? {
        kind: "stays",
        reason: `the sync has made another room for ${id}, which it held: ${room}, created on ${holder.createdOn}`,
        hint: "Leave it as it is, or archive the new room by the file with release: true, which lets the id go, and plan the way back again.",
      }
    : {
        kind: "stays",
        reason: `${room} holds ${id} by now, which it held`,
        hint: "An id belongs to one classroom: take it off the other one first if this one is to have it back, and plan the way back again.",
      };
}

export const maybeHeldByNow = (sourcedId: string, name: string): Stays => ({
  kind: "stays",
  reason: `${JSON.stringify(name)} may hold ${JSON.stringify(sourcedId)} by now, which it held`,
  hint: "Settle first what that classroom holds, and plan the way back again.",
});

/** Of a classroom that was brought back, and whose connections are not as the apply left them: it may be in use. */
export const connectedSince = (connections: Connections | undefined): Stays => ({
  kind: "stays",
  reason: `${holdsNow(connections)}, which the apply did not leave there and the way back does not take away`,
  hint: "A person or the sync may be using it by now: archive it by the file if it is to go.",
});

/** Of a change that live state holds neither as it found it nor as it left it. */
export function movedOn(change: Change, { live }: Indexes): Stays {
  const now = writesOf(change).map((write) => valueNow(write, live));
  return {
    kind: "stays",
    reason: `ClassTag is no longer as the apply left it (${now.join(", ")})`,
    hint: "A person or the sync has changed it since: decide by hand.",
  };
}

function valueNow(write: Write, live: LiveIndex): string {
  switch (write.target) {
    case "setting": {
      const value = live.state.settings[write.key];
      return value === undefined ? "it cannot be seen" : `it is ${settingText(value)} now`;
    }
    case "school":
      return holdsNow(live.schoolByKey.get(write.key)?.connections);
    case "state":
    case "connection": {
      const classroom = live.classroomByKey.get(write.key);
      if (classroom === undefined) return "it is not there any more";
      return write.target === "state" ? `it is ${classroom.state} now` : holdsNow(classroom.connections);
    }
  }
}

function holdsNow(connections: Connections | undefined): string {
  if (connections === undefined) return "it is not there any more";
  if (connections === "unknown") return "what it holds cannot be seen";
  return connections.length === 0 ? "it holds no SOURCED ID now" : `it holds ${nameSome(connections)} now`;
}

export function staysAsItIs(change: Change, { reason, hint }: Stays): Diagnostic {
  const [school] = schoolsOf(change);
  const names = writesOf(change).map(({ target, name }) =>
    target === "setting" || target === "school" ? name : JSON.stringify(name),
  );
  return {
    severity: "warning",
    code: "cannot-be-undone",
    message: `The ${change.kind} of ${names.join(", ")} stays: ${reason}.`,
    hint,
    at: change.why.at,
    ...(school === undefined ? {} : { school: school.name }),
  };
}

/** What is not as it was although a change is taken back, because the sync or a person came in between. */
export function sideEffects(
  takenBack: readonly Change[],
  made: readonly Change[],
  { live }: Indexes,
): readonly Diagnostic[] {
  const ofTheApply = new Set(
    made
      .flatMap(writesOf)
      .filter(isArchive)
      .map(({ key }) => key),
  );
  const writes = takenBack.flatMap(writesOf);
  const ofClassrooms = writes.flatMap((write) => {
    if (write.target === "setting" || write.target === "school") return [];
    const classroom = live.classroomByKey.get(write.key);
    if (classroom === undefined) return [];
    return [
      ...archivedSince(write, classroom, ofTheApply),
      ...renamedSince(write, classroom),
      ...comesBackBeside(write, live),
    ];
  });
  return [...membersStay(writes), ...ofClassrooms];
}

/** Said once, whoever reviews the way back: a connection that is taken back looks as if all were as before. */
function membersStay(takenBack: readonly Write[]): readonly Diagnostic[] {
  const names = takenBack.filter(isTakeover).map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    {
      severity: "notice",
      code: "names-and-members-stay",
      message: `Names and members do not return: what the sync has made of ${nameSome(names)} since the takeover stays.`,
      hint: "Rollcall writes neither: put a name back by hand, and have the teacher look at who is in the classroom. A support ticket may bring back members that were removed.",
    },
  ];
}

const about = ({ at, school }: ClassroomWrite) => ({ at, school: school.name });

function archivedSince(
  write: ClassroomWrite,
  { state }: Classroom,
  ofTheApply: ReadonlySet<string>,
): Diagnostic[] {
  if (!isTakeover(write) || state === "active" || ofTheApply.has(write.key)) return [];
  return [
    {
      severity: "warning",
      code: "archived-since",
      message: `${JSON.stringify(write.name)} is archived by now, which the apply did not do, and stays so.`,
      hint: "The sync archives a connected classroom whose class is gone. List it with policy: sync, or bring it back by hand.",
      ...about(write),
    },
  ];
}

function renamedSince(write: ClassroomWrite, { name }: Classroom): Diagnostic[] {
  if (nameAsSeen(name) === nameAsSeen(write.name)) return [];
  return [
    {
      severity: "notice",
      code: "renamed-since",
      message: `${JSON.stringify(write.name)} is called ${JSON.stringify(name)} by now, and keeps that name.`,
      hint: "The sync gives a connected classroom the title of its class. Rollcall writes no names: change it by hand.",
      ...about(write),
    },
  ];
}

function comesBackBeside(write: ClassroomWrite, live: LiveIndex): Diagnostic[] {
  if (!isArchive(write)) return [];
  const others = (live.holdersById.get(write.evidence.sourcedId) ?? []).filter(
    ({ key, state }) => key !== write.key && state === "active",
  );
  if (others.length === 0) return [];
  return [
    {
      severity: "notice",
      code: "comes-back-beside",
      message: `${JSON.stringify(write.name)} comes back beside ${nameSome(others.map(({ name }) => name))}, which ${others.length === 1 ? "holds" : "hold"} the id of its class: ${counted(others.length + 1, "classroom")} for one class.`,
      hint: "Archive one of them by the file if that is not meant.",
      ...about(write),
    },
  ];
}
