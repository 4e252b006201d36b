import type { Assignable } from "../../../model/assignable.ts";
import type { Classroom } from "../../../model/classtag.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { ClassroomCode } from "../../../model/diagnostic-code.ts";
import type { Mapping } from "../../../model/district.ts";
import { nameSome } from "../../../model/text.ts";
import { checkClass, evidenceOf } from "../check-class.ts";
import { bearsExpectedName } from "../identify-classroom.ts";
import { aboutLine, type Indexes, type Line, type SchoolContext, type Wish } from "../wish.ts";

/** `sync`: the classroom is active, and its only connection is the mapped SOURCED ID: the takeover. */
export function syncLine(
  mapping: Mapping,
  context: SchoolContext,
  classroom: Classroom,
  indexes: Indexes,
): Line {
  const { roster, live } = indexes;
  const sourcedId = mapping.sourcedId;
  const held = classroom.connections;
  const blocked = (code: ClassroomCode, message: string, hint: string): Line => ({
    kind: "blocked",
    classroom,
    diagnostics: [aboutLine(mapping, context, "error", code, message, hint)],
  });
  if (typeof sourcedId !== "string") {
    return blocked(
      "sync-without-id",
      "policy sync names no SOURCED ID, so nothing can be connected.",
      "Write the class's SOURCED ID under classlink, with its title and term.",
    );
  }
  if (held === "unknown") {
    return blocked(
      "connections-unknown",
      "its present connection cannot be seen, so it is not connected.",
      "Read with a driver that sees connections (drivers.read).",
    );
  }
  const { found, problems } = checkClass(mapping, sourcedId, context, roster);
  const isConnected = held.length === 1 && held[0] === sourcedId;
  if (isConnected && classroom.state === "active") {
    return {
      kind: "settled",
      classroom,
      diagnostics: settledDiagnostics(mapping, context, classroom, found?.title, problems),
    };
  }
  if (found === undefined || problems.length > 0) {
    return {
      kind: "blocked",
      classroom,
      diagnostics: problems.map((one) =>
        aboutLine(mapping, context, "error", one.code, `not connected. ${one.message}`, one.hint, one.cause),
      ),
    };
  }
  const hasExpectedName = bearsExpectedName(classroom, mapping, found.title);
  if (!hasExpectedName && !isConnected && held.length > 0) {
    return blocked(
      "name-changed",
      `not reconnected: the classroom is now called ${JSON.stringify(classroom.name)}.`,
      `If it is still the right classroom, write name: ${JSON.stringify(classroom.name)}.`,
    );
  }
  // Assigned, not spread: there may be one for each line of the file.
  const wish: Assignable<Wish> = {
    mapping,
    context,
    classroom,
    evidence: evidenceOf(found, classroom, roster, live, mapping.because),
    fact: factOf(classroom, held),
  };
  if (classroom.state === "archived") wish.state = "active";
  if (!isConnected) wish.connection = { kind: "hold", before: held, after: sourcedId };
  const diagnostics = hasExpectedName ? [] : [nameDrift(mapping, context, classroom)];
  return { kind: "wish", classroom, diagnostics, wish };
}

function factOf({ state, students }: Classroom, held: readonly string[]): string {
  const connection = held.length === 0 ? "no connection" : `connected to ${nameSome(held)}`;
  return [state, ...(students === undefined ? [] : [`${students} students`]), connection].join(", ");
}

/** Nothing to write, but an id that no longer means what it meant is worth a warning: its classroom is in the sync's hands. */
function settledDiagnostics(
  mapping: Mapping,
  context: SchoolContext,
  classroom: Classroom,
  title: string | undefined,
  problems: ReturnType<typeof checkClass>["problems"],
): Diagnostic[] {
  const warnings = problems.map((one) =>
    aboutLine(
      mapping,
      context,
      "warning",
      one.code,
      `already connected, but: ${one.message}`,
      one.hint,
      one.cause,
    ),
  );
  return bearsExpectedName(classroom, mapping, title)
    ? warnings
    : [...warnings, nameDrift(mapping, context, classroom)];
}

function nameDrift(mapping: Mapping, context: SchoolContext, classroom: Classroom): Diagnostic {
  return aboutLine(
    mapping,
    context,
    "notice",
    "name-changed",
    `the classroom is now called ${JSON.stringify(classroom.name)}.`,
    `Write name: ${JSON.stringify(classroom.name)} when you next edit the file.`,
  );
}
