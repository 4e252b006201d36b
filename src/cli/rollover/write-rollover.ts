import { type LivePlan, type LiveReads, planReads } from "../../apply/read-and-plan.ts";
import type { FileEdit } from "../../config/edit/file-edit.ts";
import type { RolledDistrict } from "../../model/rollover.ts";
import type { PlanInput } from "../../plan/plan-input.ts";
import { raisedThreshold, rollDistrict } from "../../plan/rollover/roll-district.ts";
import type { TurnedDistrict } from "../../plan/rollover/turned-rooms.ts";
import { type EditedFiles, editFiles } from "../checkout/edit-files.ts";
import { editedDistrict, filesOf } from "../checkout/edited-district.ts";
import type { Context } from "../context.ts";
import { districtEdits, expectEdits } from "./district-edits.ts";
import type { RolledRoom, RolledRooms } from "./rolled-rooms.ts";
import type { RolloverAsked } from "./rollover-district.ts";
import { type EditGround, editsOf } from "./rollover-edits.ts";
import { unplannedRooms } from "./unplanned-rooms.ts";

type Told = Extract<TurnedDistrict, { kind: "told" }>;

/** Whether ClassLink shares any class of the new year. */
export const isThere = ({ schools }: Pick<Told, "schools">): boolean =>
  schools.some(({ classes }) => classes.length > 0);

interface Ground {
  readonly input: PlanInput;
  readonly reads: LiveReads;
  readonly asked: RolloverAsked;
  readonly context: Context;
}

export interface WrittenRollover extends Pick<EditedFiles, "changed"> {
  readonly changes: RolledDistrict;
  readonly planned: LivePlan;
  readonly unwritten: ReadonlyMap<RolledRoom, string>;
  readonly districtUnwritten: readonly string[];
}

/** The files as they are proposed, and a plan of them; nothing is written to a disk. */
export async function writeRolled(
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
