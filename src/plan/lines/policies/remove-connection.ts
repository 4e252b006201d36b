import type { Classroom } from "../../../model/classtag.ts";
import type { Mapping } from "../../../model/district.ts";
import { nameSome } from "../../../model/text.ts";
import { bearsExpectedName } from "../identify-classroom.ts";
import { aboutLine, type Indexes, type Line, type SchoolContext } from "../wish.ts";

/** `classlink: null`: the file asks for the classroom's connection to be removed. Omitting the key asks for nothing. */
export function removeConnectionLine(
  mapping: Mapping,
  context: SchoolContext,
  classroom: Classroom,
  { roster }: Indexes,
): Line {
  const held = classroom.connections;
  if (held === "unknown") {
    return {
      kind: "blocked",
      classroom,
      diagnostics: [
        aboutLine(
          mapping,
          context,
          "error",
          "connections-unknown",
          "its present connection cannot be seen, so none is removed.",
          "Read with a driver that sees connections (drivers.read).",
        ),
      ],
    };
  }
  if (held.length === 0) return { kind: "settled", classroom, diagnostics: [] };
  const titles = held.map((id) => roster.classById.get(id)?.title);
  if (![undefined, ...titles].some((title) => bearsExpectedName(classroom, mapping, title))) {
    return {
      kind: "blocked",
      classroom,
      diagnostics: [
        aboutLine(
          mapping,
          context,
          "error",
          "name-changed",
          `not disconnected: the classroom is now called ${JSON.stringify(classroom.name)}.`,
          `If it is still the right classroom, write name: ${JSON.stringify(classroom.name)}.`,
        ),
      ],
    };
  }
  return {
    kind: "wish",
    classroom,
    diagnostics: [],
    wish: {
      mapping,
      context,
      classroom,
      connection: { kind: "drop", before: held, purpose: "remove" },
      fact: `${classroom.state}, connected to ${nameSome(held)}`,
    },
  };
}
