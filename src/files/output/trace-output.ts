import { defined } from "../../model/defined.ts";
import type { ClassroomNow, LineApplied, Trace, TracedChange } from "../../model/trace.ts";
import { envelopeJson, type OutputFailure } from "../envelope.ts";
import type { Written } from "../written.ts";
import type { District } from "./trace-output.gen.ts";

type Said = Written<District>;
type SaidChange = Said["changes"][number];

/**
 * For programs: `schemas/output/trace.schema.json`. Ends with a line break.
 * @param failures why what ClassTag holds now is missing
 */
export function traceJson(
  { changes, line, now, ...rest }: Trace,
  failures: readonly OutputFailure[] = [],
): string {
  const said: Said = {
    ...rest,
    changes: changes.map(changeOf),
    ...(line !== undefined && { line: lineOf(line) }),
    ...(now !== undefined && { now: nowOf(now) }),
  };
  return envelopeJson("trace", [said], { failures });
}

const lineOf = ({ file, line, ...asks }: NonNullable<Trace["line"]>): NonNullable<Said["line"]> => ({
  file,
  line,
  asks,
});

function changeOf({ applied, before, after, place, ...change }: TracedChange): SaidChange {
  return {
    ...change,
    ...place,
    ...defined({ before, after }),
    applied: appliedOf(applied),
  };
}

function appliedOf(applied: LineApplied): SaidChange["applied"] {
  switch (applied.kind) {
    case "settled": {
      const { word, ...rest } = applied;
      return word.kind === "review"
        ? { ...rest, onWordOf: word.approvers, pullRequest: word.pullRequest }
        : { ...rest, onWordOf: [word.actor], fingerprint: word.fingerprint };
    }
    case "waits": {
      const { approvers, reason, ...rest } = applied;
      return { ...rest, onWordOf: approvers, why: reason };
    }
    case "unknown":
      return applied;
  }
}

function nowOf({ readAt, found, recorded }: ClassroomNow): NonNullable<Said["now"]> {
  if (found.kind === "unknown") return { readAt, why: found.why, ...defined({ recorded }) };
  const { key, name, state, connections } = found;
  return {
    readAt,
    key,
    name,
    state,
    ...(connections !== "unknown" && { connections }),
    ...defined({ recorded }),
  };
}
