import type { ChangeEdit, FileEdit, LinesEdit, NewLine } from "../../config/edit/file-edit.ts";
import type { WrittenClassroom } from "../../config/written-district.gen.ts";
import type { Class } from "../../model/classlink.ts";
import type { ParticipatingSchool } from "../../model/district.ts";
import type { Successor } from "../../model/rollover.ts";
import type { EvidenceKind } from "../../model/suggestion.ts";
import { nameAsSeen } from "../../model/text.ts";
import { whyProposed } from "../../render/view/rollover-words.ts";
import { unfitText } from "../checkout/unfit-text.ts";
import { classIn, type RolledRoom } from "./rolled-rooms.ts";

/** What is written of a proposal: a line that changes, a line more, nothing, or why there can be none. */
type RoomEdit =
  | { readonly kind: "edit"; readonly edit: ChangeEdit }
  | { readonly kind: "line"; readonly school: ParticipatingSchool; readonly line: NewLine }
  | { readonly kind: "none" }
  | { readonly kind: "cannot"; readonly why: string };

export interface EditGround {
  readonly to: string;
  /** The year that ends, as lines call it. */
  readonly from: string | undefined;
  readonly termOf: (one: Class) => string;
}

function editOfRoom(rolled: RolledRoom, ground: EditGround): RoomEdit {
  const { proposal, room } = rolled;
  const { classroom, mapping } = room;
  switch (proposal.kind) {
    case "nothing":
    case "left-to-sync":
      return { kind: "none" };
    case "left-alone":
      return changing(rolled, { policy: "leave" }, ground);
    case "choose":
      // A line keeps what its id meant, so that plans doubt it until a person has chosen.
      return mapping !== undefined || room.turn !== "same-id"
        ? { kind: "none" }
        : undecidedLine(rolled, ground);
    case "archived":
      if (classroom.id === undefined) return unknownRoom;
      return written(rolled, proposal.next, ground, {
        policy: "archive",
        ...(proposal.releases && { release: true }),
      });
    case "handed-on":
      return written(rolled, proposal.next, ground, {});
  }
}

/** A name does not tell a classroom that is connected from the one that the sync makes under it. */
const unknownRoom: RoomEdit = {
  kind: "cannot",
  why: "ClassTag's own id of it is not known, and its name alone does not tell it from others",
};

/** A classroom that the file does not list, as it was meant until a person says what becomes of it. */
function undecidedLine(rolled: RolledRoom, ground: EditGround): RoomEdit {
  const { room, turned } = rolled;
  const { classroom, sourcedId, title } = room;
  const { from } = ground;
  if (classroom.id === undefined) return unknownRoom;
  if (from === undefined)
    return { kind: "cannot", why: "ClassLink does not tell which year its class was of" };
  const keys = { ...pinOf(rolled), name: classroom.name, ...policyOf(turned.school, {}) };
  return adding(rolled, { ...keys, classlink: sourcedId, title, term: from }, ground);
}

function written(
  rolled: RolledRoom,
  next: Successor,
  ground: EditGround,
  keys: Pick<WrittenClassroom, "policy" | "release">,
): RoomEdit {
  const { room, turned } = rolled;
  const { classroom, mapping } = room;
  const found = classIn(turned, next);
  if (found === undefined) return { kind: "cannot", why: "its class was not found" };
  const because = next.agrees.filter(
    (kind): kind is EvidenceKind => kind !== "title" && kind !== "headcount",
  );
  const classKeys = {
    classlink: found.sourcedId,
    title: found.title,
    term: ground.termOf(found),
  };
  // What spoke for the old class says nothing of this one.
  const stated = because.length === 0 ? undefined : because;
  const name = nameOf(rolled, found);
  if (classroom.id === undefined && (mapping === undefined || name.name !== undefined)) return unknownRoom;
  if (mapping !== undefined)
    return changing(rolled, { ...pinOf(rolled), ...name, ...keys, ...classKeys, because: stated }, ground);
  const line = { ...pinOf(rolled), name: classroom.name, ...policyOf(turned.school, keys), ...classKeys };
  return adding(rolled, { ...line, ...(stated && { because: stated }) }, ground);
}

const pinOf = ({ room: { classroom, mapping } }: RolledRoom): Pick<WrittenClassroom, "classtag"> =>
  classroom.id === undefined || mapping?.classroomId !== undefined ? {} : { classtag: classroom.id };

/** The sync calls a classroom by its class's title: once that is another, the line has to say how it is called. */
function nameOf({ room: { classroom, mapping } }: RolledRoom, { title }: Class): Partial<WrittenClassroom> {
  const called = nameAsSeen(classroom.name);
  return called === nameAsSeen(title) || called === nameAsSeen(mapping?.name ?? "")
    ? {}
    : { name: classroom.name };
}

/** What a line that is new says of its policy: nothing, where the school's says it. */
const policyOf = (
  { policy }: ParticipatingSchool,
  keys: Pick<WrittenClassroom, "policy" | "release">,
): Pick<WrittenClassroom, "policy" | "release"> =>
  keys.policy === undefined && policy !== "sync" ? { policy: "sync", ...keys } : keys;

function changing(
  rolled: RolledRoom,
  keys: ChangeEdit["keys"] & Parameters<typeof unfitText>[0],
  { to }: EditGround,
): RoomEdit {
  const { mapping } = rolled.room;
  if (mapping === undefined) return { kind: "none" };
  const unfit = unfitText(keys);
  if (unfit !== undefined) return { kind: "cannot", why: unfit };
  const note = whyProposed(to, rolled.room, rolled.proposal);
  return { kind: "edit", edit: { kind: "change-keys", of: "line", at: mapping.at, keys, note } };
}

function adding(
  { proposal, room, turned }: RolledRoom,
  line: WrittenClassroom,
  { to }: EditGround,
): RoomEdit {
  const unfit = unfitText(line);
  if (unfit !== undefined) return { kind: "cannot", why: unfit };
  const comment = { text: whyProposed(to, room, proposal), stands: "above" } as const;
  return { kind: "line", school: turned.school, line: { written: line, comment } };
}

/** The edits of all rooms, each with the room that it is of: lines of one school go into one. */
export function editsOf(
  rooms: readonly RolledRoom[],
  ground: EditGround,
): {
  readonly edits: readonly { readonly edit: FileEdit; readonly rooms: readonly RolledRoom[] }[];
  readonly cannot: ReadonlyMap<RolledRoom, string>;
} {
  const edits: { edit: FileEdit; rooms: readonly RolledRoom[] }[] = [];
  const added = new Map<ParticipatingSchool, { line: NewLine; room: RolledRoom }[]>();
  const cannot = new Map<RolledRoom, string>();
  for (const room of rooms) {
    const made = editOfRoom(room, ground);
    if (made.kind === "cannot") cannot.set(room, made.why);
    if (made.kind === "edit") edits.push({ edit: made.edit, rooms: [room] });
    if (made.kind === "line")
      added.set(made.school, [...(added.get(made.school) ?? []), { line: made.line, room }]);
  }
  for (const [{ at }, own] of added) {
    const edit: LinesEdit = { kind: "add-lines", school: at, lines: own.map(({ line }) => line) };
    edits.push({ edit, rooms: own.map(({ room }) => room) });
  }
  return { edits, cannot };
}
