import type { ClassTagState } from "../model/classtag.ts";
import type { District } from "../model/district.ts";
import type { Plan, Scope } from "../model/plan.ts";
import type { Read } from "../model/read.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-code.ts";
import { CommandFailure } from "./failure.ts";
import { type Fingerprints, fingerprintsOf } from "./fingerprint.ts";
import { localMoment } from "./local-moment.ts";
import type { Services } from "./services.ts";

export interface LivePlan {
  readonly plan: Plan;
  readonly fingerprints: Fingerprints;
  readonly live: ClassTagState;
}

/**
 * Reads both systems and plans. The one way from a district to a plan: preview, apply and the check after it all come here.
 * @throws CommandFailure where a read is incomplete: then there is no plan, and nothing can be taken for gone
 */
export async function planLive(
  district: District,
  scope: Scope,
  services: Pick<Services, "classLink" | "classTag" | "takeNotices">,
  context: Pick<Context, "now" | "signal">,
): Promise<LivePlan> {
  const reads = Promise.all([
    services.classLink.readRoster(mappedIds(district)),
    services.classTag.readState(),
    import("../plan/plan-district.ts"),
  ]);
  const [roster, classTag, { planDistrict }] = await untilStopped(reads, context.signal);
  const classLinkRead = completeOrFail("ClassLink", district, roster);
  const classTagRead = completeOrFail("ClassTag", district, classTag);
  const plan = planDistrict({
    district,
    roster: classLinkRead.value,
    live: classTagRead.value,
    provenance: { classlink: classLinkRead.provenance, classtag: classTagRead.provenance },
    moment: localMoment(context.now(), district.timezone),
    scope,
    notices: services.takeNotices(),
  });
  return { plan, fingerprints: fingerprintsOf(plan), live: classTagRead.value };
}

/** A read leaves nothing half done, so that a person who stops it need not wait for it. */
async function untilStopped<Value>(running: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
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
