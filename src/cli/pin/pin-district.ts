import { type LiveReads, readLive, withStudentsCounted } from "../../apply/read-and-plan.ts";
import { believe } from "../../approval/believed.ts";
import { defined } from "../../model/defined.ts";
import type { District, Mapping } from "../../model/district.ts";
import type { Pins } from "../../model/pin.ts";
import type { Scope } from "../../model/plan.ts";
import { localMoment } from "../../model/wall-clock.ts";
import { linePins, type RecordedSchools } from "../../plan/pins/line-pins.ts";
import type { PlanInput } from "../../plan/plan-input.ts";
import { tenantsOf } from "../../plan/summaries/read-summary.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import { type LedgerFound, readLedger } from "../ledger/read-ledger.ts";
import type { Services } from "../services/services.ts";

/**
 * Reads both systems, and the ledger where there is one, and says what the district's lines lack.
 * @throws DistrictError where a read is incomplete, CommandFailure where a plan would not look at the lines
 */
export async function pinDistrict(
  district: District,
  scope: Scope,
  services: Services,
  context: Context,
): Promise<Pins> {
  const ledger = await readLedger(district.id, context);
  if (ledger.kind === "unreadable") throw unreadable(district, ledger.reason);
  const reads = await readLive(district, services, context);
  const first = pinsIn(district, scope, reads, ledger, context);
  const ids = uncounted(first, district, reads);
  if (ids.size === 0) return first;
  return pinsIn(district, scope, await withStudentsCounted(reads, ids, services, context), ledger, context);
}

function pinsIn(
  district: District,
  scope: Scope,
  reads: LiveReads,
  ledger: LedgerFound,
  context: Context,
): Pins {
  const input = { district, ...reads, scope, moment: localMoment(context.now(), district.timezone) };
  const pins = linePins(input, recordedIn(ledger, input, context));
  if (pins !== "untold") return pins;
  throw new CommandFailure(`${district.id}: it is not known which classes count, so nothing is pinned.`, {
    exitCode: exitCodes.findings,
    hint: `rollcall plan ${district.id} says why.`,
  });
}

/** The keys of its classrooms are those of the driver that settled them. */
function recordedIn(found: LedgerFound, input: PlanInput, { env }: Context): RecordedSchools {
  if (found.kind !== "found" || found.ledger.driver !== input.district.drivers.read) return new Map();
  const repository = env["GITHUB_REPOSITORY_ID"];
  const plan = { district: input.district, tenants: tenantsOf(input) };
  const belief = believe(found.ledger, { plan, ...defined({ repository }) });
  if (belief.kind === "not-believed") return new Map();
  return new Map(
    belief.ledger.places.flatMap((place) =>
      "classrooms" in place ? [[place.place.key, place.classrooms] as const] : [],
    ),
  );
}

/** Headcounts are evidence, and are asked for only of classes that would be pinned. */
function uncounted({ lines }: Pins, district: District, { roster }: LiveReads): ReadonlySet<string> {
  const pinned = new Set(
    lines.flatMap(({ kind, at }) => (kind === "pin" ? [`${at.file}:${at.line}:${at.column}`] : [])),
  );
  const isPinned = ({ at }: Mapping): boolean => pinned.has(`${at.file}:${at.line}:${at.column}`);
  const ids = district.schools.flatMap((school) =>
    school.participates ? school.classrooms.filter(isPinned).map(({ sourcedId }) => sourcedId) : [],
  );
  const known = new Set(roster.classes.flatMap((one) => (one.students === undefined ? [] : [one.sourcedId])));
  return new Set(ids.flatMap((id) => (typeof id === "string" && !known.has(id) ? [id] : [])));
}

const unreadable = ({ id }: District, reason: string): CommandFailure =>
  new CommandFailure(`${id}: the ledger cannot be read: ${reason}. Nothing is pinned.`, {
    exitCode: exitCodes.findings,
    hint: `rollcall ledger show ${id} says what helps.`,
  });
