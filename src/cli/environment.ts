import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Context } from "./context.ts";
import { usageFailure } from "./failure.ts";

export interface LoadedEnvironment {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly warnings: readonly Diagnostic[];
}

/** The environment, with the values of `--env-file` laid over it. */
export async function loadEnvironment(
  file: string | undefined,
  context: Context,
): Promise<LoadedEnvironment> {
  if (file === undefined) return { values: context.env, warnings: [] };
  const text = await readFile(path.resolve(context.cwd, file), "utf8").catch((error: unknown) => {
    const reason =
      error instanceof Error && "code" in error && error.code === "ENOENT"
        ? "there is no such file"
        : String(error);
    throw usageFailure(
      `The environment file ${file} cannot be read: ${reason}.`,
      "rollcall sandbox --print-env prints one for the sandbox.",
    );
  });
  const { parseEnvironmentFile } = await import("../providers/settings/environment-file.ts");
  const parsed = parseEnvironmentFile(text, file);
  const errors = parsed.findings.filter((finding) => finding.severity === "error");
  if (errors.length > 0)
    throw usageFailure(
      errors
        .map((finding) => `${finding.at?.file ?? file}:${finding.at?.line ?? 1}: ${finding.message}`)
        .join("\n"),
      errors[0]?.hint ?? "Write NAME=value, one on a line.",
    );
  return { values: { ...context.env, ...parsed.environment }, warnings: parsed.findings };
}
