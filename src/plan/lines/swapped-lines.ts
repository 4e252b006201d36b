import type { ClassCode, ClassroomCode } from "../../model/diagnostic-code.ts";
import type { Mapping } from "../../model/district.ts";
import { looseName } from "../../model/text.ts";
import { aboutLine, type Indexes, type Line, type SchoolContext } from "./wish.ts";

/** A line that asks for a connection, with what stands behind it. */
interface Mapped {
  readonly index: number;
  readonly mapping: Mapping;
  readonly line: Line;
  readonly sourcedId: string;
  /** Title of the class that the id is of. */
  readonly title: string;
}

/** How two lines can be mixed up: what each says, what it finds, and which findings are told by the one that says "swap". */
interface Mixture {
  readonly code: ClassCode | ClassroomCode;
  readonly told: string;
  says(one: Mapped): string | undefined;
  finds(one: Mapped): string | undefined;
  message(first: Mapped, second: Mapped): string;
  readonly hint: string;
}

const quoted = (text: string): string => JSON.stringify(text);

/** Two lines of a school that each found what the other one says are one mistake, and it has a name. */
const mixtures: readonly Mixture[] = [
  {
    code: "ids-swapped",
    told: "title-changed",
    says: ({ mapping }) => mapping.title,
    finds: ({ title }) => title,
    message: (first, second) =>
      `the SOURCED IDs of this line and of that of ${quoted(second.mapping.name)} (${placeOf(second)}) are swapped: ${quoted(first.sourcedId)} stands for ${quoted(first.title)}, and ${quoted(second.sourcedId)} for ${quoted(second.title)}.`,
    hint: "Swap the two ids. If the SIS has swapped the classes instead, check whose children are in which, and write the new titles.",
  },
  {
    code: "connections-swapped",
    told: "name-changed",
    says: ({ mapping }) => (mapping.classroomId === undefined ? mapping.name : undefined),
    finds: ({ line, sourcedId }) =>
      line.classroom?.connections !== "unknown" && line.classroom?.connections.includes(sourcedId) === true
        ? line.classroom.name
        : undefined,
    message: (_, second) =>
      `by their names, this classroom and ${quoted(second.mapping.name)} (${placeOf(second)}) hold each other's SOURCED IDs in ClassTag: somebody has swapped them, or their names.`,
    hint: "If the ids are swapped, give both lines the id of their classroom with classtag:, and the plan swaps them back. If only the names are, write the present ones.",
  },
  {
    code: "ids-swapped",
    told: "",
    says: ({ mapping }) => (mapping.title === undefined ? mapping.name : undefined),
    finds: ({ title }) => title,
    message: (first, second) =>
      `the SOURCED IDs of this line and of that of ${quoted(second.mapping.name)} (${placeOf(second)}) look swapped: the class of ${quoted(first.sourcedId)} is called ${quoted(first.title)}, and that of ${quoted(second.sourcedId)} ${quoted(second.title)}.`,
    hint: "Swap the two ids, or write the title of its class on each line if it is meant so.",
  },
];

const placeOf = ({ mapping: { at } }: Mapped): string => `${at.file}:${at.line}`;

/** Says "swap" once where two lines are mixed up, in the place of what would be said of each. */
export function withSwapsTold(
  context: SchoolContext,
  lines: readonly Line[],
  { roster }: Indexes,
): readonly Line[] {
  const mapped = lines.flatMap((line, index): Mapped[] => {
    const mapping = context.school.classrooms[index];
    if (mapping?.policy !== "sync" || typeof mapping.sourcedId !== "string") return [];
    const title = roster.classById.get(mapping.sourcedId)?.title;
    return title === undefined ? [] : [{ index, mapping, line, sourcedId: mapping.sourcedId, title }];
  });
  const told = [...lines];
  const seen = new Set<number>();
  for (const mixture of mixtures)
    for (const [first, second] of pairsIn(mapped, mixture)) {
      if (seen.has(first.index) || seen.has(second.index)) continue;
      seen.add(first.index).add(second.index);
      const replaced = first.line.diagnostics.find(({ code }) => code === mixture.told);
      const severity = replaced?.severity === "error" ? "error" : "warning";
      const finding = aboutLine(
        first.mapping,
        context,
        severity,
        mixture.code,
        mixture.message(first, second),
        mixture.hint,
      );
      told[first.index] = without(first.line, mixture.told, [finding]);
      told[second.index] = without(second.line, mixture.told, []);
    }
  return told;
}

function without(line: Line, code: string, added: Line["diagnostics"]): Line {
  return { ...line, diagnostics: [...added, ...line.diagnostics.filter((one) => one.code !== code)] };
}

/** Lines that each find what the other says, and only the other. */
function pairsIn(
  mapped: readonly Mapped[],
  { says, finds }: Mixture,
): readonly (readonly [Mapped, Mapped])[] {
  if (!mapped.some((one) => isMixedUp(says(one), finds(one)))) return [];
  const bySays = new Map<string, Mapped | "several">();
  for (const one of mapped) {
    const said = says(one);
    if (said !== undefined) bySays.set(looseName(said), bySays.has(looseName(said)) ? "several" : one);
  }
  return mapped.flatMap((first): (readonly [Mapped, Mapped])[] => {
    const [said, found] = [says(first), finds(first)];
    if (said === undefined || found === undefined || !isMixedUp(said, found)) return [];
    const second = bySays.get(looseName(found));
    if (second === undefined || second === "several" || second.index <= first.index) return [];
    const back = finds(second);
    return back !== undefined && looseName(back) === looseName(said) ? [[first, second]] : [];
  });
}

/** Whether what a line says may be what another one finds. */
const isMixedUp = (said: string | undefined, found: string | undefined): boolean =>
  said !== undefined && found !== undefined && said !== found && looseName(said) !== looseName(found);
