import type { Class } from "../model/classlink.ts";
import type { Classroom } from "../model/classtag.ts";
import type { WorksheetCode } from "../model/diagnostic-code.ts";
import { leavesAlone, type Mapping, type Policy } from "../model/district.ts";
import type { EvidenceKind } from "../model/suggestion.ts";
import { nameSome } from "../model/text.ts";
import type { WorksheetCells, WorksheetColumn } from "../model/worksheet.ts";
import type { OpenSchool } from "../plan/summaries/open-schools.ts";
import { type ShownCandidate, shownCandidates } from "./candidate-cells.ts";
import { decisionIn, type NamedClassOf, type WrittenDecision } from "./decision-in.ts";
import { findRoom } from "./find-room.ts";
import { ShownIds } from "./shown-ids.ts";

/** What is decided of a classroom. */
type RoomDecision =
  | { readonly kind: "leave" }
  | {
      readonly kind: "class";
      readonly decidedAs: Class;
      readonly policy: Policy;
      readonly agrees: readonly EvidenceKind[];
      readonly disagrees: readonly EvidenceKind[];
    };

/** Something that is wrong with a cell. `why` is a clause about the row's classroom; `hint` is what to do. */
export interface CellFault {
  readonly column: WorksheetColumn;
  readonly code: WorksheetCode;
  readonly why: string;
  readonly hint: string;
}

export type JudgedRow =
  | { readonly kind: "undecided" }
  /** The district's file says so already. */
  | { readonly kind: "present" }
  | { readonly kind: "decided"; readonly room: Classroom; readonly decision: RoomDecision }
  | { readonly kind: "wrong"; readonly faults: readonly CellFault[] };

/** A school as both services have it now, arranged as rows ask for it. */
export interface SchoolNow {
  readonly open: OpenSchool;
  readonly roomsById: ShownIds<Classroom>;
  readonly classesById: ShownIds<Class>;
}

export const schoolNow = (open: OpenSchool): SchoolNow => ({
  open,
  roomsById: new ShownIds(
    open.present.filter(({ id }) => id !== undefined),
    ({ id = "" }) => id,
  ),
  classesById: new ShownIds(open.shared, ({ sourcedId }) => sourcedId),
});

const askAgain = (row: WorksheetCells): string =>
  `Clear the cell to leave it undecided, or have the sheet written anew, into another folder: rollcall worksheet export ${row.cell("district").trim()} --out FOLDER.`;

const roomCodes = {
  ambiguous: "worksheet-classroom-ambiguous",
  changed: "worksheet-classroom-changed",
  gone: "worksheet-classroom-gone",
} as const;
const classCodes = { ambiguous: "worksheet-class-ambiguous", changed: "worksheet-class-changed" } as const;

/** Holds a row against what its school is now: all that is wrong with it, or what it decides. */
export function judgeRow(row: WorksheetCells, now: SchoolNow): JudgedRow {
  const written = decisionIn(row.cell("decide"));
  if (written.kind === "undecided") return written;
  const found = findRoom(row, { present: now.open.present, byId: now.roomsById });
  const candidates = shownCandidates(row, now.classesById);
  const decision = decisionOf(written, candidates, now);
  const faults: CellFault[] = [
    ...(found.kind === "found" ? [] : [fault("classroom", roomCodes[found.kind], found.why, askAgain(row))]),
    ...candidates.flatMap(({ found: shown, letter }) =>
      shown.kind === "class" ? [] : [fault(`${letter} id`, classCodes[shown.kind], shown.why, askAgain(row))],
    ),
    ...(decision !== undefined && "why" in decision ? [decision] : []),
  ];
  if (faults.length > 0 || found.kind !== "found" || decision === undefined || "why" in decision)
    return { kind: "wrong", faults };
  return standing(row, found.room, decision, now.open);
}

/** Whether the classroom is still to be decided, and the class still to be had. */
function standing(row: WorksheetCells, room: Classroom, decision: RoomDecision, open: OpenSchool): JudgedRow {
  const line = open.lines.get(room.key);
  const decide = (code: WorksheetCode, why: string, hint = askAgain(row)): JudgedRow => ({
    kind: "wrong",
    faults: [fault("decide", code, why, hint)],
  });
  if (line !== undefined)
    return saysThat(line, decision)
      ? { kind: "present" }
      : decide(
          "worksheet-decided-already",
          `${line.at.file}:${line.at.line} decides it already: ${lineText(line)}`,
          "What stands in a district's file is not changed from here: clear the cell, or change that line by hand.",
        );
  if (!open.classrooms.some(({ key }) => key === room.key))
    return decide(
      "worksheet-classroom-changed",
      room.state === "archived"
        ? "it is archived by now"
        : `it is connected by now, to ${nameSome(room.connections === "unknown" ? [] : room.connections)}`,
      "Clear the cell: nothing is left to decide.",
    );
  if (decision.kind === "leave") return { kind: "decided", room, decision };
  const { sourcedId } = decision.decidedAs;
  if (!open.classes.some((one) => one.sourcedId === sourcedId))
    return decide("worksheet-class-taken", `${sourcedId} is taken: ${takerOf(sourcedId, open)}`);
  return { kind: "decided", room, decision };
}

/** `undefined`: the candidate that it names is none any more, which is said of the candidate. */
function decisionOf(
  written: Exclude<WrittenDecision, { kind: "undecided" }>,
  candidates: readonly ShownCandidate[],
  now: SchoolNow,
): RoomDecision | CellFault | undefined {
  if (written.kind === "leave") return { kind: "leave" };
  if (written.kind === "archive-alone")
    return fault(
      "decide",
      "worksheet-archive-without-class",
      "it is to be archived, and nothing says whose new classroom takes its place",
      "Write archive and the letter or the id of the class, as archive a; or leave, if it is no class's.",
    );
  const { policy } = now.open.school;
  const wanted = written.archives ? "archive" : leavesAlone(policy) ? "sync" : policy;
  if (candidates.some(({ found, letter }) => letter === written.named.letter && found.kind !== "class"))
    return undefined;
  const named = namedCandidate(written.named, candidates, now);
  if (named === undefined) return unknownChoice(written, candidates, now);
  const { agrees, disagrees, shownClass: decidedAs } = named;
  return { kind: "class", decidedAs, policy: wanted, agrees, disagrees };
}

type FoundCandidate = Omit<Extract<ShownCandidate["found"], { kind: "class" }>, "kind">;

function namedCandidate(
  { cell, letter }: NamedClassOf,
  candidates: readonly ShownCandidate[],
  { classesById }: SchoolNow,
): FoundCandidate | undefined {
  const byLetter = candidates.find((one) => one.letter === letter);
  if (byLetter?.found.kind === "class") return byLetter.found;
  // Whoever types an id types it as it is: nothing was shown that tells what it was before.
  const [typed, ...others] = byLetter === undefined ? classesById.exactly(cell) : [];
  if (typed === undefined || others.length > 0) return undefined;
  const shown = candidates.flatMap(({ found }) =>
    found.kind === "class" && found.shownClass.sourcedId === typed.sourcedId ? [found] : [],
  );
  return shown[0] ?? { shownClass: typed, agrees: [], disagrees: [] };
}

function unknownChoice(
  { archives, named: { cell, letter } }: Extract<WrittenDecision, { kind: "class" }>,
  candidates: readonly ShownCandidate[],
  { classesById }: SchoolNow,
): CellFault {
  const letters = candidates.map((one) => one.letter);
  const meant = letter === undefined ? classesById.of(cell).map(({ sourcedId }) => sourcedId) : [];
  const one = letters.length === 0 ? "" : `one of ${letters.join(", ")}, `;
  const choices = archives
    ? `archive and ${one}the id of a class of the school`
    : `${one}the id of a class of the school, leave`;
  return fault(
    "decide",
    "worksheet-choice-unknown",
    `${JSON.stringify(cell)} ${archives ? "behind archive " : ""}is none of its choices`,
    meant.length > 0
      ? `A spreadsheet may have changed it: write '${meant.join(" or '")}, with the apostrophe.`
      : `Write ${choices}, or clear the cell to leave it undecided.`,
  );
}

const fault = (column: WorksheetColumn, code: WorksheetCode, why: string, hint: string): CellFault => ({
  column,
  code,
  why,
  hint,
});

const saysThat = (line: Mapping, decision: RoomDecision): boolean =>
  decision.kind === "leave"
    ? leavesAlone(line.policy)
    : line.sourcedId === decision.decidedAs.sourcedId && line.policy === decision.policy;

const lineText = ({ policy, sourcedId }: Mapping): string =>
  sourcedId === null
    ? "its connection is removed"
    : [policy, ...((sourcedId ?? "") ? [sourcedId] : [])].join(", ");

function takerOf(id: string, { lines, present }: OpenSchool): string {
  const line = [...lines.values()].find(({ sourcedId }) => sourcedId === id);
  if (line !== undefined) return `${line.at.file}:${line.at.line} has it for ${JSON.stringify(line.name)}`;
  const holder = present.find(({ connections }) => connections !== "unknown" && connections.includes(id));
  return holder === undefined
    ? "another classroom of the district has it"
    : `${JSON.stringify(holder.name)} is connected to it`;
}
