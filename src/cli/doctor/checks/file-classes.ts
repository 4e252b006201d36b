import { localMoment } from "../../../model/wall-clock.ts";
import { resolveReferences } from "../../../plan/inputs/resolve-references.ts";
import { indexRoster, type RosterIndex } from "../../../plan/inputs/roster-index.ts";
import { termScope } from "../../../plan/terms/term-scope.ts";
import { count, formatNumber, listSome } from "../../../render/wording.ts";
import { type Check, type CheckFinding, doubtful } from "../check.ts";
import { classLinkShared } from "./classlink-shared.ts";
import { fileForm } from "./file-form.ts";
import { resolved, type WrittenId, writtenPlace } from "./resolved-ids.ts";

/** Which of the class ids that the file maps ClassLink shares. */
export const fileClasses: Check = {
  area: "district file",
  name: "classes",
  needs: [fileForm, classLinkShared],
  run: async (subject) => {
    const { context, district } = subject.options;
    const read = await subject.roster();
    if (district === undefined || read.kind === "incomplete") return [];
    const classrooms = district.schools.flatMap((school) => (school.participates ? school.classrooms : []));
    const written = classrooms.flatMap(({ at, sourcedId }): readonly WrittenId[] =>
      typeof sourcedId === "string" ? [{ id: sourcedId, at }] : [],
    );
    const courses = new Set((read.value.courses ?? []).map(({ sourcedId }) => sourcedId));
    const today = localMoment(context.now(), district.timezone).date;
    const resolvedRoster = resolveReferences(read.value);
    const scope = termScope(district.terms, resolvedRoster, today, district.at);
    const roster = indexRoster(resolvedRoster, scope);
    const other = (id: string): string | undefined => (courses.has(id) ? "a course's id" : undefined);
    return [
      resolved("class", written, read.value.classes, read.value.unreadable, other),
      ...(scope.isKnown ? outOfTerm(written, roster) : []),
    ];
  },
};

const mostNamed = 8;

/** Classes of a term that is over or not chosen are mostly those of an earlier year: the ids were never renewed. */
function outOfTerm(written: readonly WrittenId[], roster: RosterIndex): readonly CheckFinding[] {
  const outside = written.filter(({ id }) => {
    const found = roster.classById.get(id);
    return found !== undefined && !roster.isInTerm(found) && roster.untoldTermOf(found) === undefined;
  });
  if (outside.length === 0) return [];
  const are = outside.length === 1 ? "belongs to a class" : "belong to classes";
  return [
    doubtful(
      `${formatNumber(outside.length)} of ${count(written.length, "class id")} ${are} of no term in scope: ${listSome(
        outside.map((one) => writtenPlace(one)),
        mostNamed,
      )}`,
      "Map the classes of this year's terms, or name the other term under terms:.",
      { written: written.length, outOfTerm: outside.map(({ id }) => id) },
    ),
  ];
}
