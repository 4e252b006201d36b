import type { Change } from "../../model/change.ts";
import type { Diagnostic, SourcePosition } from "../../model/diagnostic.ts";
import type { District } from "../../model/district.ts";
import { type PlannedSchool, planSchools } from "../lines/plan-schools.ts";
import type { Indexes, Line, Wish } from "../lines/wish.ts";
import type { PlanInput } from "../plan-input.ts";
import { orderChanges, type Placed } from "./order-changes.ts";
import { placeChanges } from "./place-changes.ts";
import { reverse } from "./plan-reversal.ts";
import { planSettings, type SettingsPlan } from "./plan-settings.ts";
import { resolveConnections } from "./resolve-connections.ts";

/** Everything that a file, or a reversal, asks of live state, whatever the scope. */
export interface AskedChanges {
  readonly planned: readonly PlannedSchool[];
  readonly settings: SettingsPlan;
  /** In the order in which they are written. */
  readonly changes: readonly Change[];
  /** What of a reversal stays as it is; absent where there is none. */
  readonly reversalDiagnostics?: readonly Diagnostic[];
}

export function askedChanges(
  district: District,
  { scope, reversal, live, moment }: Pick<PlanInput, "live" | "moment" | "reversal" | "scope">,
  indexes: Indexes,
): AskedChanges {
  const { planned, wishes, resolved } = resolveLines(planSchools(district, indexes), indexes);
  const settings = planSettings(district, live.settings, moment.date);
  const reversed = reversal === undefined ? undefined : reverse(reversal, indexes);
  const placed =
    reversed?.placed ??
    placedByFile(planned, settings, placeChanges(wishes, resolved), scope.kind === "district");
  return {
    planned,
    settings,
    changes: orderChanges(placed),
    ...(reversed === undefined ? {} : { reversalDiagnostics: reversed.diagnostics }),
  };
}

/** What the file asks for, each at its level. */
function placedByFile(
  planned: readonly PlannedSchool[],
  settings: SettingsPlan,
  classrooms: readonly Placed[],
  isWhole: boolean,
): readonly Placed[] {
  return [
    ...(isWhole
      ? settings.changes.map((change): Placed => ({ level: change.direction, wave: 0, change }))
      : []),
    ...planned.flatMap(({ connection }): Placed[] =>
      connection?.change === undefined ? [] : [{ level: "school", wave: 0, change: connection.change }],
    ),
    ...classrooms,
  ];
}

/** Settles which wishes may go ahead: a line is written whole or not at all. */
function resolveLines(planned: readonly PlannedSchool[], indexes: Indexes) {
  const wishes = planned
    .flatMap(({ lines }) => lines)
    .flatMap((line) => (line.kind === "wish" ? [line.wish] : []));
  const resolved = resolveConnections(wishes, lineFinder(planned), indexes.live);
  const { blockedByClassroom } = resolved;
  const settle = (line: Line): Line => {
    const block = line.kind === "wish" ? blockedByClassroom.get(line.classroom.key) : undefined;
    if (block === undefined || line.classroom === undefined) return line;
    return { kind: "blocked", classroom: line.classroom, diagnostics: [...line.diagnostics, block] };
  };
  const open: readonly Wish[] = wishes.filter(({ classroom }) => !blockedByClassroom.has(classroom.key));
  return {
    planned: planned.map((one) => ({ ...one, lines: one.lines.map(settle) })),
    wishes: open,
    resolved,
  };
}

/** Where the file lists a classroom. Arranged when somebody asks, which is where an id is held by another classroom. */
function lineFinder(planned: readonly PlannedSchool[]): (classroomKey: string) => SourcePosition | undefined {
  let places: Map<string, SourcePosition> | undefined;
  return (classroomKey) => {
    places ??= new Map(
      planned.flatMap(({ school, lines }) =>
        lines.flatMap(({ classroom }, index): [string, SourcePosition][] => {
          const at = school.participates ? school.classrooms[index]?.at : undefined;
          return classroom === undefined || at === undefined ? [] : [[classroom.key, at]];
        }),
      ),
    );
    return places.get(classroomKey);
  };
}
