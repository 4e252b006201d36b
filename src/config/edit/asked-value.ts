/** The value of a file as it was, with exactly what an edit asks for: what its new text has to come to. */
import { canonicalJson } from "../../model/canonical-json.ts";
import type { WrittenClassroom } from "../written-district.gen.ts";
import type { ValuePath } from "./edit-place.ts";

/** What an edit adds at a path that was found. */
export type Addition =
  | { readonly kind: "lines"; readonly school: ValuePath; readonly lines: readonly WrittenClassroom[] }
  /** Those that are `undefined` go. */
  | { readonly kind: "keys"; readonly path: ValuePath; readonly keys: Readonly<Record<string, unknown>> };

/** A copy, in which what was repeated by aliases stands by itself, so that an edit that reaches further differs. */
export function askedValue(before: unknown, additions: readonly Addition[]): unknown {
  const value: unknown = JSON.parse(canonicalJson(before));
  for (const addition of additions) {
    if (addition.kind === "keys") {
      const owner = valueAt(value, addition.path);
      if (!isRecord(owner)) continue;
      Object.assign(owner, addition.keys);
      for (const key of Object.keys(owner)) if (owner[key] === undefined) Reflect.deleteProperty(owner, key);
      continue;
    }
    const school = valueAt(value, addition.school);
    if (!isRecord(school)) continue;
    const present = Array.isArray(school["classrooms"]) ? school["classrooms"] : [];
    school["classrooms"] = [...present, ...addition.lines];
  }
  return value;
}

export function valueAt(value: unknown, path: ValuePath): unknown {
  let found = value;
  for (const step of path)
    found = isRecord(found) || Array.isArray(found) ? Reflect.get(found, step) : undefined;
  return found;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
