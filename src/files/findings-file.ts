import { defined } from "../model/defined.ts";
import type { KeptDiagnostic, Severity, SourcePosition } from "../model/diagnostic.ts";
import { parsedJson, readTextFile, unusable } from "./read-json.ts";

/** Only what is shown of it is read, so that what else it holds may change. */
const findingsFormat = { remedy: "make it with rollcall validate --json" };

/**
 * Reads what `rollcall validate --json` printed.
 * @throws FileError where it is something else
 */
export async function readFindings(file: string, cwd: string): Promise<readonly KeptDiagnostic[]> {
  const value = parsedJson(await readTextFile(findingsFormat, file, cwd));
  if (value === undefined) throw unusable(findingsFormat, file, "not-json", "it is not JSON, or was cut off");
  const invalid = (reason: string): Error => unusable(findingsFormat, file, "invalid", reason);
  const [failure] = listAt(value, "failures");
  // Of files that were not looked at nobody knows that they are valid.
  if (failure !== undefined) {
    const why = textAt(failure, "message")?.replace(/\.$/, "");
    throw invalid(`rollcall validate failed: ${why ?? "it does not say why"}`);
  }
  const list = valueAt(value, "findings");
  if (!Array.isArray(list)) throw invalid("it is no list of findings: /findings must be array");
  return list.map((item: unknown, at) => {
    const finding = findingOf(item);
    if (finding === undefined)
      throw invalid(`it is no list of findings: /findings/${at} has no severity, code or message`);
    return finding;
  });
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, key);
  return Array.isArray(list) ? list : [];
}

const textAt = (value: unknown, key: string): string | undefined => {
  const text = valueAt(value, key);
  return typeof text === "string" ? text : undefined;
};

const isSeverity = (text: string | undefined): text is Severity =>
  text === "error" || text === "warning" || text === "notice";

function findingOf(value: unknown): KeptDiagnostic | undefined {
  const [severity, code, message, hint, school] = ["severity", "code", "message", "hint", "school"].map(
    (key) => textAt(value, key),
  );
  if (!isSeverity(severity) || code === undefined || message === undefined) return undefined;
  const at = positionOf(valueAt(value, "at"));
  return {
    severity,
    code,
    message,
    ...defined({ hint, school, at }),
  };
}

function positionOf(value: unknown): SourcePosition | undefined {
  const file = textAt(value, "file");
  const line = valueAt(value, "line");
  const column = valueAt(value, "column");
  return file !== undefined && typeof line === "number" && typeof column === "number"
    ? { file, line, column }
    : undefined;
}
