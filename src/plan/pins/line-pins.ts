import type { Classroom } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import type { Mapping } from "../../model/district.ts";
import type { RecordedClassroom } from "../../model/ledger.ts";
import { absentPins, type LinePin, type PinKeys, type Pins } from "../../model/pin.ts";
import { wrongTenant } from "../guards/wrong-tenant.ts";
import { lookAt } from "../inputs/look-at.ts";
import { type PlannedSchool, planSchools } from "../lines/plan-schools.ts";
import type { Indexes, Line, SchoolContext } from "../lines/wish.ts";
import { inOrder, type PlanInput } from "../plan-input.ts";
import { type ClassFound, classOfLine } from "./class-of-line.ts";
import { roomDoubt } from "./room-doubt.ts";

/** Classrooms as they were when their school was settled, by the school's key. */
export type RecordedSchools = ReadonlyMap<string, readonly RecordedClassroom[]>;

/**
 * What the lines of the scope lack to be told from others, as it is in live state. A pin outlives everything that is said later,
 * so that it is given only where nothing speaks against the line's room and class: a swap by hand must not become the file's word.
 * `untold` where a plan would not look at any line.
 */
export function linePins(given: PlanInput, recorded: RecordedSchools): Pins | "untold" {
  const input = inOrder(given);
  const { district, scope } = input;
  const { indexes, terms } = lookAt(input);
  if (!terms.isKnown || wrongTenant(district, indexes.roster) !== undefined) return "untold";
  const schools = planSchools(district, indexes).filter(
    ({ school }) => scope.kind === "district" || scope.schools.includes(school.name),
  );
  return {
    district: { id: district.id, name: district.name },
    of: schools.reduce((sum, { lines }) => sum + lines.length, 0),
    lines: schools.flatMap((school) => pinsOf(school, indexes, recorded)),
  };
}

function pinsOf(
  { school, context, lines, diagnostics }: PlannedSchool,
  indexes: Indexes,
  recorded: RecordedSchools,
): readonly LinePin[] {
  if (!school.participates) return [];
  return school.classrooms.flatMap((mapping, index): readonly LinePin[] => {
    if (absentPins(mapping).length === 0) return [];
    const placed = { at: mapping.at, school: school.name, name: mapping.name };
    const line = lines[index];
    if (context === undefined || line === undefined)
      return [
        { ...placed, kind: "left", why: clauseOf(diagnostics[0]?.message ?? "its school was not found") },
      ];
    const rooms = recorded.get(context.live.key) ?? [];
    return [{ ...placed, ...pinOf(mapping, line, context, indexes, rooms) }];
  });
}

type Pin = { readonly kind: "pin"; readonly keys: PinKeys } | { readonly kind: "left"; readonly why: string };

function pinOf(
  mapping: Mapping,
  { classroom, diagnostics }: Line,
  context: SchoolContext,
  indexes: Indexes,
  recorded: readonly RecordedClassroom[],
): Pin {
  const said = (doubts: Line["diagnostics"]): Pin | undefined => {
    const [doubt] = doubts;
    return doubt && left(clauseOf(doubt.message.replace(`${JSON.stringify(mapping.name)}: `, "")));
  };
  if (classroom === undefined) return said(diagnostics) ?? left("its classroom was not found");
  // Before what the plan says of the line: that tells what is not written because of it.
  const found = classOfLine(mapping, classroom, context, indexes, recorded);
  if (found.kind === "doubt") return left(found.why);
  const doubted = said(diagnostics.filter(({ severity }) => severity !== "notice"));
  if (doubted !== undefined) return doubted;
  const why = roomDoubt(mapping, classroom, context, indexes, found, recorded);
  if (why !== undefined) return left(why);
  const keys = keysOf(mapping, classroom, found);
  return Object.keys(keys).length === 0
    ? left("what was read of ClassTag has no id for its classroom")
    : { kind: "pin", keys };
}

const left = (why: string): Pin => ({ kind: "left", why });

/** A message's sentence, to stand behind a colon. */
const clauseOf = (sentence: string): string => sentence.replace(/\.$/, "");

function keysOf(mapping: Mapping, classroom: Classroom, found: ClassFound): PinKeys {
  const live: PinKeys = defined({
    classtag: classroom.id,
    title: found.kind === "found" ? found.title : undefined,
    term: found.kind === "found" ? found.term : undefined,
  });
  return Object.fromEntries(
    absentPins(mapping).flatMap((key) => (live[key] === undefined ? [] : [[key, live[key]]])),
  );
}
