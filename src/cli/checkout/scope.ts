import type { District } from "../../model/district.ts";
import type { Scope } from "../../model/plan.ts";
import { nameAsSeen } from "../../model/text.ts";
import { usageFailure } from "../command-failure.ts";
import { meantWord } from "./meant-word.ts";

/** What `--school` asks for. A name that no chosen district has is an error, not an empty plan. */
export function scopeOf(
  district: District,
  schools: readonly string[],
  chosen: readonly District[],
): Scope | undefined {
  if (schools.length === 0) return { kind: "district" };
  const known = chosen.flatMap((one) => one.schools.map((school) => school.name));
  const unknown = schools.filter((name) => !known.some(asksFor([name])));
  if (unknown.length > 0) {
    throw usageFailure(
      `No school is called ${unknown.map((name) => JSON.stringify(name)).join(", ")}.`,
      `${meantWord(unknown, known)}The file has ${[...new Set(known)].map((name) => JSON.stringify(name)).join(", ")}.`,
    );
  }
  const own = district.schools.map((school) => school.name).filter(asksFor(schools));
  return own.length === 0 ? undefined : { kind: "schools", schools: own };
}

/** Whether a school is one that `--school` names, as people see names. */
export function asksFor(schools: readonly string[]): (name: string) => boolean {
  const asked = new Set(schools.map(nameAsSeen));
  return (name) => asked.has(nameAsSeen(name));
}
