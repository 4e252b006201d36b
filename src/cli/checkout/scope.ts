import type { District } from "../../model/district.ts";
import type { Scope } from "../../model/plan.ts";
import { usageFailure } from "../command-failure.ts";

/** What `--school` asks for. A name that no chosen district has is an error, not an empty plan. */
export function scopeOf(
  district: District,
  schools: readonly string[],
  chosen: readonly District[],
): Scope | undefined {
  if (schools.length === 0) return { kind: "district" };
  const known = new Set(chosen.flatMap((one) => one.schools.map((school) => school.name)));
  const unknown = schools.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw usageFailure(
      `No school is called ${unknown.map((name) => JSON.stringify(name)).join(", ")}.`,
      `The file has ${[...known].map((name) => JSON.stringify(name)).join(", ")}.`,
    );
  }
  const own = district.schools.map((school) => school.name).filter((name) => schools.includes(name));
  return own.length === 0 ? undefined : { kind: "schools", schools: own };
}
