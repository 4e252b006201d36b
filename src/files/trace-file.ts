import { canonicalJson } from "../model/canonical-json.ts";
import { defined } from "../model/defined.ts";
import type { ClassroomNow, LineApplied, Trace, TracedChange } from "../model/trace.ts";
import { formatVersions } from "./format-versions.ts";
import type { TraceFile } from "./trace-file.gen.ts";
import type { Written } from "./written.ts";

type File = Written<TraceFile>;
type ChangeOfFile = File["changes"][number];

/** For programs: `schemas/trace.schema.json`. Ends with a line break. */
export function traceJson({ changes, line, now, ...rest }: Trace): string {
  const file: File = {
    formatVersion: formatVersions.trace,
    ...rest,
    changes: changes.map(changeOf),
    ...(line !== undefined && { line: lineOf(line) }),
    ...(now !== undefined && { now: nowOf(now) }),
  };
  return `${canonicalJson(file, 2)}\n`;
}

const lineOf = ({ file, line, ...asks }: NonNullable<Trace["line"]>): NonNullable<File["line"]> => ({
  file,
  line,
  asks,
});

function changeOf({ applied, before, after, place, ...change }: TracedChange): ChangeOfFile {
  return {
    ...change,
    ...place,
    ...defined({ before, after }),
    applied: appliedOf(applied),
  };
}

function appliedOf(applied: LineApplied): ChangeOfFile["applied"] {
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

function nowOf({ readAt, found, recorded }: ClassroomNow): NonNullable<File["now"]> {
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
