import type { Classroom } from "../model/classtag.ts";
import type { WorksheetCells } from "../model/worksheet.ts";
import { isNameShown, type ShownIds, withoutMark } from "./shown-ids.ts";

/** The classroom that a row is about, or why it cannot be told, as a clause. */
export type FoundRoom =
  | { readonly kind: "found"; readonly room: Classroom }
  | { readonly kind: "ambiguous" | "changed" | "gone"; readonly why: string };

/** A school's classrooms, by what a row shows of them. */
export interface RoomsShown {
  readonly present: readonly Classroom[];
  readonly byId: ShownIds<Classroom>;
}

/** By id and name together: what a spreadsheet made of an id may be that of another. Without ids by name and day. */
export function findRoom(row: WorksheetCells, { byId, present }: RoomsShown): FoundRoom {
  const [id, name] = [row.cell("classroom id"), row.cell("classroom")];
  const possible = id.trim() === "" ? unnamedRooms(row, present) : byId.of(id);
  const [room, ...others] = possible.filter((one) => isNameShown(name, one.name));
  if (room !== undefined && others.length === 0) return { kind: "found", room };
  if (room !== undefined)
    return {
      kind: "ambiguous",
      why: `it may be any of ${[room, ...others].map((one) => one.id ?? one.createdOn ?? one.name).join(", ")}, which look the same here`,
    };
  const [renamed] = id.trim() === "" ? [] : byId.exactly(id);
  if (renamed !== undefined)
    return { kind: "changed", why: `${withoutMark(id)} is called ${JSON.stringify(renamed.name)} now` };
  const isNamed = present.some((one) => isNameShown(name, one.name));
  if (isNamed && id.trim() === "" && present.some((one) => one.id !== undefined))
    return { kind: "gone", why: "its classroom id is missing, and its name alone does not say which it is" };
  return {
    kind: "gone",
    why: isNamed
      ? `a classroom of that name is there, and it is not ${withoutMark(id) || "of that day"}`
      : "the school has no such classroom now",
  };
}

/** Where the driver knows no ids, the sheet shows none. */
const unnamedRooms = (row: WorksheetCells, present: readonly Classroom[]): readonly Classroom[] =>
  present.filter(({ createdOn = "", id }) => id === undefined && isNameShown(row.cell("made"), createdOn));
