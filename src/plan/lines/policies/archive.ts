import type { UnreadableRecord } from "../../../model/classlink.ts";
import type { Classroom } from "../../../model/classtag.ts";
import type { ClassCode, ClassroomCode } from "../../../model/diagnostic-code.ts";
import type { Mapping } from "../../../model/district.ts";
import { nameSome } from "../../../model/text.ts";
import { flawText, mendTheRecord } from "../../inputs/unreadable-records.ts";
import { checkClass, evidenceOf } from "../check-class.ts";
import { bearsExpectedName } from "../identify-classroom.ts";
import { aboutLine, type Indexes, type Line, type SchoolContext } from "../wish.ts";

/**
 * `archive`: the classroom is archived so that the sync makes a new one without a duplicate. It must not hold a
 * connection to a class that is still shared: the next sync would bring it back, or leave the class without any
 * visible classroom. `release` removes the connection first.
 */
export function archiveLine(
  mapping: Mapping,
  context: SchoolContext,
  classroom: Classroom,
  { roster, live }: Indexes,
): Line {
  const held = classroom.connections;
  const traps = held === "unknown" ? [] : held.filter((id) => roster.classById.get(id)?.status === "active");
  if (classroom.state === "archived" && !(mapping.release && traps.length > 0)) {
    return { kind: "settled", classroom, diagnostics: [] };
  }
  const blocked = (code: ClassCode | ClassroomCode, message: string, hint: string): Line => ({
    kind: "blocked",
    classroom,
    diagnostics: [aboutLine(mapping, context, "error", code, message, hint)],
  });
  if (held === "unknown") {
    return blocked(
      "connections-unknown",
      "it cannot be seen whether the classroom holds a connection, so it is not archived.",
      "Read with a driver that sees connections (drivers.read).",
    );
  }
  if (typeof mapping.sourcedId !== "string") {
    return blocked(
      "archive-without-id",
      "no class is named that takes over, so it is not archived.",
      "Write the SOURCED ID of the class under classlink, with its title and term.",
    );
  }
  const untold = held.flatMap((id) => unreadableOf(id, roster));
  const [flaw] = untold;
  if (flaw !== undefined)
    return blocked(
      "id-unreadable",
      `not archived. ${flawText(flaw)}. So it cannot be told whether ClassLink still shares what the classroom is connected to, ${nameSome(held)}.`,
      mendTheRecord,
    );
  const { found, problems } = checkClass(mapping, mapping.sourcedId, context, roster);
  if (found === undefined || problems.length > 0) {
    return {
      kind: "blocked",
      classroom,
      diagnostics: problems.map((one) =>
        aboutLine(mapping, context, "error", one.code, `not archived. ${one.message}`, one.hint, one.cause),
      ),
    };
  }
  if (!bearsExpectedName(classroom, mapping, found.title)) {
    return blocked(
      "name-changed",
      `not archived: the classroom is now called ${JSON.stringify(classroom.name)}.`,
      `If it is still the right classroom, write name: ${JSON.stringify(classroom.name)}.`,
    );
  }
  if (traps.length > 0 && !mapping.release) {
    return blocked(
      "archive-holds-connection",
      `not archived: it is connected to ${nameSome(traps)}, which ClassLink still shares. With “Unarchive classrooms that reappear” on, the next sync brings it back; with it off, the class has no visible classroom.`,
      `Write classtag: ${JSON.stringify(classroom.id ?? classroom.key)} and release: true to remove the connection first, or use policy: sync.`,
    );
  }
  const releases = mapping.release && held.length > 0;
  return {
    kind: "wish",
    classroom,
    diagnostics: [],
    wish: {
      mapping,
      context,
      classroom,
      ...(classroom.state === "archived" ? {} : { state: "archived" as const }),
      ...(releases
        ? { connection: { kind: "drop" as const, before: held, purpose: "release" as const } }
        : {}),
      evidence: evidenceOf(found, classroom, roster, live, mapping.because),
      fact: `${classroom.state}${classroom.students === undefined ? "" : `, ${classroom.students} students`}, ${held.length === 0 ? "no connection" : `connected to ${nameSome(held)}`}; its class is shared`,
    },
  };
}

const unreadableOf = (
  id: string,
  { classById, unreadable }: Indexes["roster"],
): readonly UnreadableRecord[] => {
  const record = classById.has(id) ? undefined : unreadable.of("classes", id);
  return record === undefined ? [] : [record];
};
