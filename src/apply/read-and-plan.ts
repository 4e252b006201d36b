import { type Fingerprints, fingerprintsOf } from "../files/fingerprint.ts";
import type { ClassTagState } from "../model/classtag.ts";
import type { KeptDiagnostic } from "../model/diagnostic.ts";
import type { District } from "../model/district.ts";
import type { Plan } from "../model/plan.ts";
import type { Read } from "../model/read.ts";
import { localMoment } from "../model/wall-clock.ts";
import type { PlanInput, WriteAbility } from "../plan/plan-input.ts";
import type { ClassLinkReader, ClassTagReader, ClassTagWriter } from "../providers/provider.ts";
import { DistrictError } from "./district-error.ts";
import type { RunContext } from "./run-context.ts";
import { untilStopped } from "./until-stopped.ts";

export interface LivePlan {
  readonly plan: Plan;
  readonly fingerprints: Fingerprints;
  readonly live: ClassTagState;
  readonly ability: WriteAbility;
}

/** What both systems returned, whole, and what can be written: a plan can be made of it more than once. */
export type LiveReads = Pick<PlanInput, "live" | "notices" | "provenance" | "roster" | "snapshot"> & {
  readonly ability: WriteAbility;
};

/** The two systems of one district, as far as a plan and an apply ask them. */
export interface PlanServices {
  readonly classLink: ClassLinkReader;
  readonly classTag: ClassTagReader;
  readonly writer: ClassTagWriter;
  /** What the readers noticed about the servers since it was last asked: for the plan's notices. */
  takeNotices(): readonly KeptDiagnostic[];
}

/** What a plan is made of beside the file and live state. */
export type PlanTerms = Pick<PlanInput, "base" | "only" | "recentArchives" | "reversal" | "scope">;

/**
 * Reads both systems and plans. The one way from a district to a plan: preview, apply and the check after it all come here.
 * @throws DistrictError where a read is incomplete: then there is no plan, and nothing can be taken for gone
 */
export async function planLive(
  district: District,
  terms: PlanTerms,
  services: PlanServices,
  context: Pick<RunContext, "now" | "signal">,
): Promise<LivePlan> {
  return (await readAndPlan(district, terms, services, context)).planned;
}

/**
 * Reads both systems and plans, then counts the students of the classes that the plan hands classrooms over to, and plans
 * with that: enrolments are asked for only where evidence can rest on them.
 * @throws DistrictError where a read is incomplete
 */
export async function readAndPlan(
  district: District,
  terms: PlanTerms,
  services: PlanServices,
  context: Pick<RunContext, "now" | "signal">,
): Promise<{ readonly reads: LiveReads; readonly planned: LivePlan }> {
  const reads = await readLive(district, services, context);
  const { completePlan, draftPlan } = await import("../plan/plan-district.ts");
  const draft = draftPlan(planInput(district, terms, reads, context));
  const { classesToCount } = await import("../plan/headcounts.ts");
  const classIds = classesToCount(draft.asked.changes, reads.live, reads.roster);
  if (classIds.size === 0) return { reads, planned: livePlan(completePlan(draft), reads) };
  const counted = await withStudentsCounted(reads, classIds, services, context);
  return { reads: counted, planned: await planReads(district, terms, counted, context) };
}

/** The same reads with the number of students of some classes, where it can be had. */
export async function withStudentsCounted(
  reads: LiveReads,
  classIds: ReadonlySet<string>,
  services: Pick<PlanServices, "classLink" | "takeNotices">,
  context: Pick<RunContext, "signal">,
): Promise<LiveReads> {
  const { withHeadcounts } = await import("../plan/headcounts.ts");
  const counting = services.classLink.countStudents(classIds);
  const { byClass, requests } = await untilStopped(counting, context.signal);
  const { classlink, classtag } = reads.provenance;
  return {
    ...reads,
    roster: byClass === undefined ? reads.roster : withHeadcounts(reads.roster, byClass),
    provenance: { classlink: { ...classlink, requests: classlink.requests + requests }, classtag },
    notices: [...reads.notices, ...services.takeNotices()],
  };
}

/**
 * @param sourcedIds that will be planned with: see `ClassLinkReader.readRoster`
 * @throws DistrictError where a read is incomplete
 */
export async function readLive(
  district: District,
  services: PlanServices,
  context: Pick<RunContext, "signal">,
  sourcedIds = mappedIds(district),
): Promise<LiveReads> {
  context.signal.throwIfAborted();
  const reading = Promise.all([services.classLink.readRoster(sourcedIds), services.classTag.readState()]);
  const [roster, classTag] = await untilStopped(reading, context.signal);
  const classLinkRead = completeOrFail("ClassLink", district, roster);
  const classTagRead = completeOrFail("ClassTag", district, classTag);
  return {
    roster: classLinkRead.value,
    live: classTagRead.value,
    provenance: { classlink: classLinkRead.provenance, classtag: classTagRead.provenance },
    notices: services.takeNotices(),
    ability: { driver: district.drivers.write, kinds: services.writer.writes },
  };
}

/** Plans from what was read; no request is sent. */
export async function planReads(
  district: District,
  terms: PlanTerms,
  reads: LiveReads,
  context: Pick<RunContext, "now">,
): Promise<LivePlan> {
  const { planDistrict } = await import("../plan/plan-district.ts");
  return livePlan(planDistrict(planInput(district, terms, reads, context)), reads);
}

const planInput = (
  district: District,
  terms: PlanTerms,
  reads: LiveReads,
  { now }: Pick<RunContext, "now">,
): PlanInput => ({ district, ...reads, ...terms, moment: localMoment(now(), district.timezone) });

const livePlan = (plan: Plan, { live, ability }: LiveReads): LivePlan => ({
  plan,
  fingerprints: fingerprintsOf(plan),
  live,
  ability,
});

/** @throws DistrictError where a read is incomplete */
export function completeOrFail<Value>(
  system: string,
  district: District,
  read: Read<Value>,
): Exclude<Read<Value>, { kind: "incomplete" }> {
  if (read.kind !== "incomplete") return read;
  throw new DistrictError(
    `${district.id}: ${system} could not be read completely: ${read.reason}. Nothing was planned, because what was not received must not look as if it were gone.`,
    { code: "incomplete-read", hint: read.hint },
  );
}

/** SOURCED IDs that the district's lines name. */
export function mappedIds(district: District): ReadonlySet<string> {
  const ids = district.schools.flatMap((school) =>
    school.participates ? school.classrooms.map((one) => one.sourcedId) : [],
  );
  return new Set(ids.filter((id) => typeof id === "string"));
}
