import type { ClassTagState } from "../model/classtag.ts";
import type { District } from "../model/district.ts";
import type { Plan } from "../model/plan.ts";
import type { Read } from "../model/read.ts";
import type { PlanInput, WriteAbility } from "../plan/plan-input.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-code.ts";
import { CommandFailure } from "./failure.ts";
import { type Fingerprints, fingerprintsOf } from "./fingerprint.ts";
import { localMoment } from "./local-moment.ts";
import type { Services } from "./services/services.ts";

export interface LivePlan {
  readonly plan: Plan;
  readonly fingerprints: Fingerprints;
  readonly live: ClassTagState;
  readonly ability: WriteAbility;
}

/** What both systems returned, whole, and what can be written: a plan can be made of it more than once. */
export type LiveReads = Pick<PlanInput, "live" | "notices" | "provenance" | "roster"> & {
  readonly ability: WriteAbility;
};

type PlannedServices = Pick<Services, "classLink" | "classTag" | "takeNotices" | "writer">;

/** What a plan is made of beside the file and live state. */
export type PlanTerms = Pick<PlanInput, "base" | "only" | "recentArchives" | "reversal" | "scope">;

/**
 * Reads both systems and plans. The one way from a district to a plan: preview, apply and the check after it all come here.
 * @throws CommandFailure where a read is incomplete: then there is no plan, and nothing can be taken for gone
 */
export async function planLive(
  district: District,
  terms: PlanTerms,
  services: PlannedServices,
  context: Pick<Context, "now" | "signal">,
): Promise<LivePlan> {
  return await planReads(district, terms, await readLive(district, services, context), context);
}

/** @throws CommandFailure where a read is incomplete */
export async function readLive(
  district: District,
  services: PlannedServices,
  context: Pick<Context, "signal">,
): Promise<LiveReads> {
  context.signal.throwIfAborted();
  const reads = Promise.all([
    services.classLink.readRoster(mappedIds(district)),
    services.classTag.readState(),
  ]);
  const [roster, classTag] = await untilStopped(reads, context.signal);
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
  context: Pick<Context, "now">,
): Promise<LivePlan> {
  const input: PlanInput = {
    district,
    ...reads,
    ...terms,
    moment: localMoment(context.now(), district.timezone),
  };
  const { planDistrict } = await import("../plan/plan-district.ts");
  const plan = planDistrict(input);
  return { plan, fingerprints: fingerprintsOf(plan), live: reads.live, ability: reads.ability };
}

/** A read leaves nothing half done, so that a person who stops it need not wait for it. */
async function untilStopped<Value>(running: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return await new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    running.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function completeOrFail<Value>(
  system: string,
  district: District,
  read: Read<Value>,
): Exclude<Read<Value>, { kind: "incomplete" }> {
  if (read.kind !== "incomplete") return read;
  throw new CommandFailure(
    `${district.id}: ${system} could not be read completely: ${read.reason}. Nothing was planned, because what was not received must not look as if it were gone.`,
    { exitCode: exitCodes.findings, hint: read.hint },
  );
}

function mappedIds(district: District): ReadonlySet<string> {
  const ids = district.schools.flatMap((school) =>
    school.participates ? school.classrooms.map((one) => one.sourcedId) : [],
  );
  return new Set(ids.filter((id) => typeof id === "string"));
}
