import type { Diagnostic } from "../../model/diagnostic.ts";
import {
  type Expectation,
  expectationFields,
  expectationOfGuard,
  type ParticipatingSchool,
} from "../../model/district.ts";
import type { GuardRefusal } from "../../model/plan.ts";
import { isArchive, isRemoval, isTakeover } from "../../model/writes.ts";
import { countBySchool } from "./counts.ts";
import type { GuardContext } from "./guard.ts";

type Field = keyof Expectation;

/**
 * `expect:` on a school is an acknowledgement that was reviewed in the file's diff. It holds only if the plan says
 * exactly that number; a refusal of the whole district needs it on every school that has such changes.
 */
export function acknowledgeExpected(
  refusals: readonly GuardRefusal[],
  context: GuardContext,
): readonly GuardRefusal[] {
  const planned = countsByField(context);
  return refusals.map((refusal) => {
    const field = expectationOfGuard.get(refusal.guard);
    if (field === undefined || !refusal.canBeAcknowledged) return refusal;
    const concerned = planned.filter(
      (one) => one.counts[field] > 0 && (refusal.school === undefined || refusal.school === one.school.name),
    );
    const isExpected =
      concerned.length > 0 && concerned.every((one) => one.school.expect?.[field] === one.counts[field]);
    return isExpected
      ? {
          ...refusal,
          acknowledgedBy: `expect: in the file (${concerned.map((one) => `${one.school.name} ${one.counts[field]}`).join(", ")})`,
        }
      : refusal;
  });
}

/** An `expect:` that names another number than the plan is worth a look; with nothing to write it has done its work. */
export function expectationDiagnostics(context: GuardContext): readonly Diagnostic[] {
  return countsByField(context).flatMap(({ school, counts }) =>
    expectationFields.flatMap((field): Diagnostic[] => {
      const expected = school.expect?.[field];
      if (expected === undefined || counts[field] === 0 || counts[field] === expected) return [];
      return [
        {
          severity: "warning",
          code: "expectation-differs",
          message: `${school.name} expects ${field}: ${expected}, and the plan has ${counts[field]}.`,
          hint: `Look at the difference; if it is meant, write ${field}: ${counts[field]} under expect.`,
          at: school.at,
          school: school.name,
        },
      ];
    }),
  );
}

function countsByField({ writes, planned }: GuardContext): readonly {
  readonly school: ParticipatingSchool;
  readonly counts: Record<Field, number>;
}[] {
  const archives = countBySchool(writes, isArchive);
  const takeovers = countBySchool(writes, isTakeover);
  const removals = countBySchool(writes, isRemoval);
  return planned.flatMap(({ school, context }) => {
    const key = context?.live.key;
    if (!school.participates || key === undefined) return [];
    const counts = {
      archive: archives.get(key) ?? 0,
      connect: takeovers.get(key) ?? 0,
      disconnect: removals.get(key) ?? 0,
    };
    return [{ school, counts }];
  });
}
