import { defined } from "../../model/defined.ts";
import type { ClassroomCode } from "../../model/diagnostic-code.ts";
import { leavesAlone, type Mapping } from "../../model/district.ts";
import { describeCandidates, identifyClassroom } from "./identify-classroom.ts";
import { nearRoomsText } from "./near-rooms.ts";
import { archiveLine } from "./policies/archive.ts";
import { removeConnectionLine } from "./policies/remove-connection.ts";
import { syncLine } from "./policies/sync.ts";
import { withSwapsTold } from "./swapped-lines.ts";
import { aboutLine, type Indexes, type Line, type SchoolContext } from "./wish.ts";

/** Asks each line of a school what it wants. The result stands in the order of the file. */
export function planLines(context: SchoolContext, indexes: Indexes): readonly Line[] {
  const { flawsOf, flawsOfAny } = indexes.roster;
  const isUnreadable = flawsOfAny.length > 0 || flawsOf(context.orgIds).length > 0;
  const lines = context.school.classrooms.map((mapping) => {
    const line = planLine(mapping, context, indexes);
    return isUnreadable ? withheldByFlaw(line) : line;
  });
  return withSwapsTold(context, withoutSharedClassrooms(context, lines), indexes);
}

function planLine(mapping: Mapping, context: SchoolContext, indexes: Indexes): Line {
  const identity = identifyClassroom(mapping, context.live, indexes.live);
  switch (identity.kind) {
    case "found":
      return policyLine(mapping, context, identity.classroom, indexes);
    case "taken-over":
      return takenOver(mapping, context, identity.classroom, indexes);
    case "ambiguous":
      return unidentified(
        mapping,
        context,
        "classroom-ambiguous",
        `the school has ${identity.candidates.length} classrooms of that name: ${describeCandidates(identity.candidates)}.`,
        "Tell them apart with classtag: or which: { created: … }.",
      );
    case "not-found":
      if (mapping.policy === "archive" && !indexes.live.state.seesArchived) return unseen(mapping, context);
      return unidentified(
        mapping,
        context,
        "classroom-not-found",
        `${identity.reason}.`,
        nearRoomsText(mapping, context, indexes.live) ?? identity.hint,
      );
  }
}

function policyLine(
  mapping: Mapping,
  context: SchoolContext,
  classroom: Line["classroom"] & object,
  indexes: Indexes,
): Line {
  // A line that names `leave` itself is never written to, whatever else stands on it.
  if (leavesAlone(mapping.policy) && mapping.policyFrom === "classroom")
    return { kind: "settled", classroom, diagnostics: [] };
  if (mapping.sourcedId === null) return removeConnectionLine(mapping, context, classroom, indexes);
  switch (mapping.policy) {
    case "archive":
      return archiveLine(mapping, context, classroom, indexes);
    case "sync":
      return syncLine(mapping, context, classroom, indexes);
    case "leave":
      return { kind: "settled", classroom, diagnostics: [] };
  }
}

/** The only classroom of an archive line's name holds a connection: the sync's new one, or a trap that needs an id to resolve. */
function takenOver(
  mapping: Mapping,
  context: SchoolContext,
  classroom: Line["classroom"] & object,
  { live }: Indexes,
): Line {
  const isSuccessor =
    typeof mapping.sourcedId === "string" &&
    classroom.connections !== "unknown" &&
    classroom.connections.includes(mapping.sourcedId);
  if (isSuccessor && !live.state.seesArchived) return { kind: "settled", diagnostics: [] };
  return {
    kind: "blocked",
    diagnostics: [
      aboutLine(
        mapping,
        context,
        "error",
        "archive-holds-connection",
        "not archived: the only classroom of that name holds a connection, and a name cannot tell it from one that the sync made.",
        `If it is the right one, write classtag: ${JSON.stringify(classroom.id ?? classroom.key)} and release: true; if the old one is gone, remove the line.`,
      ),
    ],
  };
}

/** Where only active classrooms are seen, one that was archived looks like one that never was: there is nothing to write. */
function unseen(mapping: Mapping, context: SchoolContext): Line {
  const diagnostic = aboutLine(
    mapping,
    context,
    "warning",
    "archived-unseen",
    "it is not among the active classrooms; whether it is archived cannot be seen by this driver.",
    "If it is archived, all is well. If not, copy its name as ClassTag shows it, or give its id with classtag:.",
  );
  return { kind: "settled", diagnostics: [diagnostic] };
}

function unidentified(
  mapping: Mapping,
  context: SchoolContext,
  code: ClassroomCode,
  message: string,
  hint: string,
): Line {
  const asksForNothing = leavesAlone(mapping.policy) && mapping.sourcedId !== null;
  const diagnostics = [aboutLine(mapping, context, asksForNothing ? "notice" : "error", code, message, hint)];
  return { kind: asksForNothing ? "settled" : "blocked", diagnostics };
}

/** The records that cannot be read are named once for the school, or for the district, and not on every line. */
function withheldByFlaw(line: Line): Line {
  const diagnostics = line.diagnostics.filter(({ code }) => code !== "id-unreadable");
  const isAboutRecord = diagnostics.length < line.diagnostics.length;
  if (line.kind === "wish" || (line.kind === "blocked" && isAboutRecord && diagnostics.length === 0))
    return { kind: "blocked", diagnostics, isUnreadable: true, ...defined({ classroom: line.classroom }) };
  return { ...line, diagnostics };
}

/** Two lines that mean one classroom contradict each other or hide a typing error: neither is written. */
function withoutSharedClassrooms(context: SchoolContext, lines: readonly Line[]): readonly Line[] {
  const linesByClassroom = new Map<string, number>();
  for (const { classroom } of lines) {
    if (classroom !== undefined)
      linesByClassroom.set(classroom.key, (linesByClassroom.get(classroom.key) ?? 0) + 1);
  }
  return lines.map((line, index) => {
    const mapping = context.school.classrooms[index];
    if (
      line.classroom === undefined ||
      mapping === undefined ||
      linesByClassroom.get(line.classroom.key) === 1
    )
      return line;
    const message = `another line of the file means the same classroom (${line.classroom.id ?? line.classroom.name}).`;
    const diagnostic = aboutLine(
      mapping,
      context,
      "error",
      "classroom-listed-twice",
      message,
      "Keep one line, or tell twins apart with classtag: or which:.",
    );
    return { kind: "blocked", classroom: line.classroom, diagnostics: [...line.diagnostics, diagnostic] };
  });
}
