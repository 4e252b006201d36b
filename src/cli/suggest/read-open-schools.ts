import { type LiveReads, readLive, withStudentsCounted } from "../../apply/read-and-plan.ts";
import type { Class } from "../../model/classlink.ts";
import type { District } from "../../model/district.ts";
import type { Scope } from "../../model/plan.ts";
import { localMoment } from "../../model/wall-clock.ts";
import { type OpenSchool, type OpenSchools, openSchools } from "../../plan/summaries/open-schools.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import type { Services } from "../services/services.ts";

type KnownOpenSchools = Extract<OpenSchools, { kind: "open" }>;

/**
 * Reads both systems, with headcounts of the classes that may be somebody's, and says what is open.
 * @throws DistrictError where a read is incomplete, CommandFailure where it is not known which classes count
 */
export async function readOpenSchools(
  district: District,
  scope: Scope,
  services: Services,
  context: Context,
): Promise<KnownOpenSchools & { readonly reads: LiveReads }> {
  const live = await readLive(district, services, context);
  const reads = await counted(live, openIn(district, scope, live, context).schools, services, context);
  return { ...openIn(district, scope, reads, context), reads };
}

/** Counting more classes than this may take a server more requests than it is given, and then none would be counted. */
const mostCounted = 300;

/** The same reads with the students of the classes that an undecided classroom may be, and of decided ones where they are few. */
async function counted(
  reads: LiveReads,
  schools: readonly OpenSchool[],
  services: Services,
  context: Context,
): Promise<LiveReads> {
  const open = schools.filter(({ classrooms }) => classrooms.length > 0);
  const free = uncountedIn(open.flatMap(({ classes }) => classes));
  const decided = uncountedIn(open.flatMap((school) => school.decided.map(({ decidedAs }) => decidedAs)));
  const ids = new Set(free.length + decided.length > mostCounted ? free : [...free, ...decided]);
  return ids.size === 0 ? reads : await withStudentsCounted(reads, ids, services, context);
}

const uncountedIn = (classes: readonly Class[]): readonly string[] =>
  classes.filter(({ students }) => students === undefined).map(({ sourcedId }) => sourcedId);

function openIn(district: District, scope: Scope, reads: LiveReads, context: Context): KnownOpenSchools {
  const moment = localMoment(context.now(), district.timezone);
  const open = openSchools({ district, ...reads, scope, moment });
  if (open.kind === "open") return open;
  throw new CommandFailure(`${district.id}: it is not known which classes count, so nothing is proposed.`, {
    exitCode: exitCodes.findings,
    hint: `rollcall plan ${district.id} says why.`,
  });
}
