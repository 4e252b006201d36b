import { readFile } from "node:fs/promises";
import path from "node:path";
import { exitCodes } from "../cli/exit-code.ts";
import { CommandFailure } from "../cli/failure.ts";
import { defined } from "../model/defined.ts";
import type { Diagnostic, Severity, SourcePosition } from "../model/diagnostic.ts";

/**
 * Reads what `rollcall validate --json` printed.
 * @throws CommandFailure where it is something else
 */
export async function readFindings(file: string, cwd: string): Promise<readonly Diagnostic[]> {
  const failure = (reason: string): CommandFailure =>
    new CommandFailure(`${file} cannot be used: ${reason}.`, {
      exitCode: exitCodes.findings,
      hint: "Make it with rollcall validate --json.",
    });
  const text = await readFile(path.resolve(cwd, file), "utf8").catch((error: unknown) => {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw failure(isMissing ? "there is no such file" : String(error));
  });
  const list = valueAt(parsed(text), "diagnostics");
  if (!Array.isArray(list)) throw failure("it is not a list of findings");
  return list.map((item: unknown) => {
    const finding = findingOf(item);
    if (finding === undefined) throw failure("one of its findings has no severity, code or message");
    return finding;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

const textAt = (value: unknown, key: string): string | undefined => {
  const text = valueAt(value, key);
  return typeof text === "string" ? text : undefined;
};

const isSeverity = (text: string | undefined): text is Severity =>
  text === "error" || text === "warning" || text === "notice";

function findingOf(value: unknown): Diagnostic | undefined {
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
