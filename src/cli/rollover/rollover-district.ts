import { readLive } from "../../apply/read-and-plan.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import type { Rollover } from "../../model/rollover.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { localMoment } from "../../model/wall-clock.ts";
import type { PlanInput } from "../../plan/plan-input.ts";
import { turnedDistrict } from "../../plan/rollover/turned-rooms.ts";
import type { EditedFiles } from "../checkout/edit-files.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import type { SourcedTeachers } from "../services/read-teachers.ts";
import type { Services } from "../services/services.ts";
import { noTeachers } from "../suggest/check-lines.ts";
import { rolledRooms } from "./rolled-rooms.ts";
import { rolledSchool } from "./rolled-school.ts";
import { nightOf, plannedOf } from "./rollover-night.ts";
import { isThere, writeRolled } from "./write-rollover.ts";

export interface RolloverAsked {
  readonly to: string;
  /** Names of the schools whose classrooms are handed on. */
  readonly handOn: readonly string[];
  /** The files that the district was loaded from. */
  readonly files: readonly SourceFile[];
}

export interface RolledFiles extends Pick<EditedFiles, "changed"> {
  readonly rollover: Rollover;
}

/**
 * Reads both systems and proposes how the file turns the year. Nothing is written; what stands in the changed files is valid, and a
 * plan of them does to each classroom what was proposed, or its line is left as it is and that is said.
 * @throws DistrictError where a read is incomplete, CommandFailure where nothing can be told
 */
export async function rolloverDistrict(
  district: District,
  asked: RolloverAsked,
  services: Services,
  context: Context,
  askTeachers: (orgIds: readonly string[]) => Promise<SourcedTeachers | undefined>,
): Promise<RolledFiles> {
  const reads = await readLive(district, services, context);
  const moment = localMoment(context.now(), district.timezone);
  const input: PlanInput = { district, ...reads, scope: { kind: "district" }, moment };
  const turned = turnedDistrict(input, asked.to);
  if (turned.kind === "untold") throw untold(district, turned);
  const open = turned.schools.filter(({ classes, rooms }) => classes.length > 0 && rooms.length > 0);
  const sourced = open.length === 0 ? undefined : await askTeachers(open.flatMap(({ orgIds }) => orgIds));
  const schools = rolledRooms(turned.schools, {
    reads,
    teachers: sourced?.read.kind === "read" ? sourced.read.byClass : noTeachers,
    handOn: new Set(asked.handOn),
    unarchives:
      reads.live.settings.unarchiveReappearing === true || district.settings.unarchiveReappearing === true,
  });
  const written = await writeRolled(schools, turned, { input, reads, asked, context });
  const { years } = turned;
  return {
    changed: written.changed,
    rollover: {
      district: { id: district.id, name: district.name },
      to: asked.to,
      ...(years.before !== undefined && { from: years.before.title }),
      isThere: isThere(turned),
      schools: schools.map((school) => rolledSchool(school, written.unwritten)),
      untold: turned.untold,
      changes: written.changes,
      unwritten: written.districtUnwritten,
      teachers: teachersOf(sourced),
      tonight: nightOf(input, schools),
      planned: plannedOf(written.planned, schools),
    },
  };
}

const teachersOf = (sourced: SourcedTeachers | undefined): Rollover["teachers"] =>
  sourced?.read.kind === "read"
    ? { source: sourced.from }
    : { source: "none", ...defined({ unread: sourced?.read.reason }) };

const untold = ({ id }: District, { message, hint }: { readonly message: string; readonly hint: string }) =>
  new CommandFailure(`${id}: ${message}; so nothing is proposed.`, { exitCode: exitCodes.findings, hint });
