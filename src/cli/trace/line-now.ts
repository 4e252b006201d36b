import { completeOrFail } from "../../apply/read-and-plan.ts";
import { untilStopped } from "../../apply/until-stopped.ts";
import type { Classroom, ClassTagState } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import { nameAsSeen } from "../../model/text.ts";
import type { ClassroomNow, LineValue } from "../../model/trace.ts";
import type { Context } from "../context.ts";
import { withServices } from "../services/with-services.ts";
import { recordedLast } from "./applied-line.ts";
import type { LedgerTrail } from "./ledger-trail.ts";

/**
 * What ClassTag holds now of a line's classroom. ClassLink is not asked.
 * @throws DistrictError where ClassTag could not be read completely
 */
export async function lineNow(
  district: District,
  line: LineValue,
  trail: LedgerTrail,
  options: { readonly envFile?: string },
  context: Context,
): Promise<ClassroomNow> {
  return await withServices(district, options, context, async ({ services }) => {
    const reading = untilStopped(services.classTag.readState(), context.signal);
    const { provenance, value } = completeOrFail("ClassTag", district, await reading);
    const found = foundIn(value, line);
    const recorded = found.kind === "classroom" ? recordedLast(line, found.key, trail) : undefined;
    return { readAt: provenance.readAt, found, ...defined({ recorded }) };
  });
}

function foundIn({ classrooms, schools }: ClassTagState, line: LineValue): ClassroomNow["found"] {
  const { classtag } = line;
  if (classtag !== undefined && classrooms.some(({ id }) => id !== undefined)) {
    const byId = classrooms.find(({ id }) => id === classtag);
    return byId === undefined
      ? { kind: "unknown", why: `ClassTag has no classroom ${JSON.stringify(classtag)}` }
      : told(byId);
  }
  const at = new Set(schools.filter(({ name }) => isSeenAs(name, line.school)).map(({ key }) => key));
  const [only, ...others] = classrooms.filter(
    ({ name, schoolKey }) => at.has(schoolKey) && isSeenAs(name, line.name),
  );
  if (only === undefined)
    return { kind: "unknown", why: `no classroom at ${JSON.stringify(line.school)} has that name` };
  return others.length === 0
    ? told(only)
    : { kind: "unknown", why: "several classrooms have that name, and the line names no classtag" };
}

const isSeenAs = (name: string, other: string): boolean => nameAsSeen(name) === nameAsSeen(other);

const told = ({ key, name, state, connections }: Classroom): ClassroomNow["found"] => ({
  kind: "classroom",
  key,
  name,
  state,
  connections,
});
