import { readFile } from "node:fs/promises";
import path from "node:path";
import { readProblem } from "../files/io-problem.ts";
import { knownSecrets } from "../http/known-secrets.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { secretsIn } from "../providers/settings/secrets-in.ts";
import { usageFailure } from "./command-failure.ts";
import type { Context } from "./context.ts";

export interface LoadedEnvironment {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly warnings: readonly Diagnostic[];
}

/** The environment, with the values of `--settings` laid over it. */
export async function loadEnvironment(
  file: string | undefined,
  context: Pick<Context, "cwd" | "env">,
): Promise<LoadedEnvironment> {
  if (file === undefined) return { values: context.env, warnings: [] };
  if (file === "")
    throw usageFailure(
      "--settings names no file: what stands behind it is empty.",
      "Name the file, as in --settings .env, or leave the option out; a variable of the shell may not be set.",
    );
  const bytes = await readFile(path.resolve(context.cwd, file)).catch((error: unknown) => {
    throw usageFailure(
      `The settings file ${file} cannot be read: ${readProblem(error)}.`,
      "rollcall sandbox --print-env prints one for the sandbox.",
    );
  });
  const { parseEnvironmentFile } = await import("../providers/settings/environment-file.ts");
  const parsed = parseEnvironmentFile(decoded(bytes), file);
  const errors = parsed.findings.filter((finding) => finding.severity === "error");
  if (errors.length > 0)
    throw usageFailure(
      errors
        .map((finding) => `${finding.at?.file ?? file}:${finding.at?.line ?? 1}: ${finding.message}`)
        .join("\n"),
      errors[0]?.hint ?? "Write NAME=value, one on a line.",
    );
  knownSecrets().add(secretsIn(parsed.environment));
  return { values: { ...context.env, ...parsed.environment }, warnings: parsed.findings };
}

/** `>` in Windows PowerShell writes UTF-16 with a mark, and so do editors there. */
function decoded(bytes: Buffer): string {
  const isUtf16 = bytes.length % 2 === 0;
  if (isUtf16 && bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le");
  if (isUtf16 && bytes[0] === 0xfe && bytes[1] === 0xff) return bytes.swap16().toString("utf16le");
  return bytes.toString("utf8");
}
