import type { Classroom } from "../../model/classtag.ts";
import type { Mapping } from "../../model/district.ts";
import type { RecordedClassroom } from "../../model/ledger.ts";
import { nameSome } from "../../model/text.ts";
import { knownConnections, type LiveIndex } from "../inputs/live-index.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";
import { checkClass } from "../lines/check-class.ts";
import { supportOf } from "../lines/evidence-support.ts";
import type { Indexes, SchoolContext } from "../lines/wish.ts";
import { termOf } from "../terms/term-of.ts";

/** The class that a line names, as it is pinned; `none` where it names none. */
export type ClassFound =
  | { readonly kind: "none" }
  | { readonly kind: "found"; readonly sourcedId: string; readonly title: string; readonly term: string };

/** The class of a line, unless something speaks against its being the classroom's. */
export function classOfLine(
  mapping: Mapping,
  classroom: Classroom,
  context: SchoolContext,
  { roster, live }: Indexes,
  recorded: readonly RecordedClassroom[],
): ClassFound | { readonly kind: "doubt"; readonly why: string } {
  const { sourcedId } = mapping;
  if (typeof sourcedId !== "string") return { kind: "none" };
  const { found, problems } = checkClass(mapping, sourcedId, context, roster);
  const [problem] = problems;
  const why =
    problem?.message.replace(/\.$/, "") ??
    otherRoom(sourcedId, classroom, live) ??
    otherClass(sourcedId, classroom, context, roster) ??
    recordedElsewhere(sourcedId, classroom, live, recorded);
  if (why !== undefined || found === undefined)
    return { kind: "doubt", why: why ?? "its class was not found" };
  const { disagrees } = supportOf(classroom, found, roster.isTitleUnique(found));
  if (disagrees.length > 0) return { kind: "doubt", why: `evidence disagrees: ${disagrees.join("; ")}` };
  return { kind: "found", sourcedId, title: found.title, term: termOf(found, roster) };
}

function otherRoom(sourcedId: string, { key }: Classroom, live: LiveIndex): string | undefined {
  const other =
    live.holdersById.get(sourcedId)?.find((one) => one.key !== key)?.name ?? live.maybeHeld.get(sourcedId);
  return other === undefined
    ? undefined
    : `${JSON.stringify(other)} holds its SOURCED ID in ClassTag, or may hold it`;
}

/** An id that is no class's any more, as those of last year, says nothing of this one's. */
function otherClass(
  sourcedId: string,
  { connections }: Classroom,
  { file }: SchoolContext,
  { classById }: RosterIndex,
): string | undefined {
  const others = knownConnections(connections).filter(
    (id) => id !== sourcedId && (classById.has(id) || file.mappedIds.has(id)),
  );
  return others.length === 0 ? undefined : `its classroom is connected to ${nameSome(others)} in ClassTag`;
}

/** What the ledger saw when the school was settled outweighs what stands there now: in between somebody has clicked. */
function recordedElsewhere(
  sourcedId: string,
  { key }: Classroom,
  { classroomByKey }: LiveIndex,
  recorded: readonly RecordedClassroom[],
): string | undefined {
  const holder = recorded.find(({ connections }) => connections.includes(sourcedId));
  if (holder !== undefined && holder.key !== key) {
    const name = classroomByKey.get(holder.key)?.name ?? holder.key;
    return `when its school was settled, ${JSON.stringify(name)} held its SOURCED ID`;
  }
  const own = recorded.find((one) => one.key === key)?.connections ?? [];
  return own.length === 0 || own.includes(sourcedId)
    ? undefined
    : `when its school was settled, its classroom held ${nameSome(own)}`;
}
