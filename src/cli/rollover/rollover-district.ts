import { type LivePlan, type LiveReads, planReads, readLive } from "../../apply/read-and-plan.ts";
import type { FileEdit } from "../../config/edit/file-edit.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import type { RolledDistrict, Rollover, RolloverNight } from "../../model/rollover.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { localMoment } from "../../model/wall-clock.ts";
import { forecastNight } from "../../plan/forecast/keep-forecast.ts";
import { knownConnections } from "../../plan/inputs/live-index.ts";
import type { PlanInput } from "../../plan/plan-input.ts";
import { raisedThreshold, rollDistrict } from "../../plan/rollover/roll-district.ts";
import { type TurnedDistrict, turnedDistrict } from "../../plan/rollover/turned-rooms.ts";
import { planView } from "../../render/view/view-plan.ts";
import { type EditedFiles, editFiles } from "../checkout/edit-files.ts";
import { editedDistrict, filesOf } from "../checkout/edited-district.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import type { SourcedTeachers } from "../services/read-teachers.ts";
import type { Services } from "../services/services.ts";
import { noTeachers } from "../suggest/check-lines.ts";
import { districtEdits, expectEdits } from "./district-edits.ts";
import { type RolledRoom, type RolledRooms, rolledRooms } from "./rolled-rooms.ts";
import { rolledSchool } from "./rolled-school.ts";
import { type EditGround, editsOf } from "./rollover-edits.ts";
import { unplannedRooms } from "./unplanned-rooms.ts";

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

type Told = Extract<TurnedDistrict, { kind: "told" }>;

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

const isThere = ({ schools }: Told): boolean => schools.some(({ classes }) => classes.length > 0);

interface Ground {
  readonly input: PlanInput;
  readonly reads: LiveReads;
  readonly asked: RolloverAsked;
  readonly context: Context;
}

interface WrittenRollover extends Pick<EditedFiles, "changed"> {
  readonly changes: RolledDistrict;
  readonly planned: LivePlan;
  readonly unwritten: ReadonlyMap<RolledRoom, string>;
  readonly districtUnwritten: readonly string[];
}

async function writeRolled(
  schools: readonly RolledRooms[],
  turned: Told,
  ground: Ground,
): Promise<WrittenRollover> {
  const { asked, input } = ground;
  const rooms = schools.flatMap((school) => school.rooms);
  const changes = rollDistrict({
    district: input.district,
    to: asked.to,
    years: turned.years,
    sessions: ground.reads.roster.sessions,
    moment: input.moment,
    turns: rooms.map(({ room }) => room.turn),
    isThere: isThere(turned),
  });
  const terms: EditGround = { to: asked.to, from: turned.years.before?.title, termOf: turned.termOf };
  const first = await attempt(rooms, changes, terms, ground);
  const { threshold } = first.planned.plan.forecast;
  const raised = raisedThreshold(threshold, input.district, input.moment);
  // As long as the SIS is at it, or a person has to choose, the threshold keeps the sync from archiving what may go on.
  const isSettled =
    isThere(turned) &&
    rooms.every(({ proposal, room }) => room.turn !== "waits" && proposal.kind !== "choose");
  if (raised === undefined || !isSettled) return first;
  return await attempt(rooms, { ...changes, deletionThreshold: raised }, terms, ground);
}

/** The files with all edits that can be made; those that a plan would not do as proposed are left out, and it is tried again. */
async function attempt(
  rooms: readonly RolledRoom[],
  changes: RolledDistrict,
  terms: EditGround,
  ground: Ground,
): Promise<WrittenRollover> {
  const { asked, context, input, reads } = ground;
  const { district } = input;
  const { cannot, edits } = editsOf(rooms, terms);
  const files = filesOf(district, asked.files);
  const ofDistrict = [
    ...districtEdits(district, changes),
    ...expectEdits(
      district,
      edits.map(({ edit }) => edit),
    ),
  ];
  const all: readonly FileEdit[] = [...ofDistrict, ...edits.map(({ edit }) => edit)];
  const { changed, outcomes } = await editFiles(files, all);
  const unwritten = new Map(cannot);
  for (const [at, { rooms: own }] of edits.entries()) {
    const outcome = outcomes[ofDistrict.length + at];
    if (outcome?.kind === "cannot") for (const room of own) unwritten.set(room, outcome.why);
  }
  const after = await editedDistrict(district, files, changed, "rollover");
  const planned = await planReads(after, { scope: { kind: "district" } }, reads, context);
  const unplanned = unplannedRooms(
    rooms.filter((room) => !unwritten.has(room)),
    planned.plan,
  );
  if (unplanned.size > 0) {
    const others = rooms.filter((room) => !unplanned.has(room));
    const again = await attempt(others, changes, terms, ground);
    return { ...again, unwritten: new Map([...unwritten, ...unplanned, ...again.unwritten]) };
  }
  const districtUnwritten = ofDistrict.flatMap((edit, at) => {
    const outcome = outcomes[at];
    return outcome?.kind === "cannot" ? [`${Object.keys(edit.keys).join(", ")}: ${outcome.why}`] : [];
  });
  return { changed, changes, planned, unwritten, districtUnwritten };
}

function nightOf(input: PlanInput, schools: readonly RolledRooms[]): RolloverNight {
  const { dailySync, items, threshold } = forecastNight(input, "read");
  const kept = new Set(items.flatMap(({ classroom, kind }) => (kind === "kept" ? [classroom] : [])));
  const countOf = (kind: (typeof items)[number]["kind"]): number =>
    items.filter((item) => item.kind === kind).length;
  return {
    isSyncOn: dailySync.enabled,
    kept: countOf("kept"),
    created: countOf("created"),
    archived: countOf("archived"),
    isExceeded: threshold.exceeded,
    otherChildren: schools.flatMap(othersIn).filter(({ room }) => kept.has(room.classroom.key)).length,
  };
}

/** Classrooms of the year that ends which hold a class of the one that begins: the sync goes on with them. */
function othersIn({ rooms, turned }: RolledRooms): readonly RolledRoom[] {
  const ids = new Set(turned.classes.map(({ sourcedId }) => sourcedId));
  return rooms.filter(
    ({ room: { classroom, turn } }) =>
      (turn === "same-id" || turn === "unclear") &&
      classroom.state === "active" &&
      knownConnections(classroom.connections).some((id) => ids.has(id)),
  );
}

function plannedOf({ fingerprints, plan }: LivePlan, schools: readonly RolledRooms[]): Rollover["planned"] {
  const rooms = schools.flatMap((school) => school.rooms);
  const left = schools
    .flatMap(othersIn)
    .filter(({ proposal: { kind } }) => kind === "choose" || kind === "nothing");
  return {
    changes: plan.changes.length,
    handedOn: rooms.filter(({ proposal }) => proposal.kind === "handed-on").length,
    unchosen: left.length,
    refusals: plan.refusals.map(({ guard }) => guard),
    tonight: planView(plan, fingerprints).tonight,
  };
}
