import { isUtf8 } from "node:buffer";
import { lstat, readFile } from "node:fs/promises";
import path from "node:path";
import { codeOf, readProblem } from "../../files/io-problem.ts";
import { CommandFailure } from "../command-failure.ts";
import { exitCodes } from "../exit-code.ts";

/**
 * What a file in the repository holds, `undefined` where there is none.
 * @throws CommandFailure where something else has its name, because what is written there could land anywhere, and where it
 *   is no UTF-8, because it could not be written again as it was
 */
export async function presentFile(root: string, file: string): Promise<string | undefined> {
  const parts = file.split("/");
  for (const depth of parts.keys()) {
    const name = parts.slice(0, depth + 1).join("/");
    const found = await lstat(path.join(root, name)).catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return undefined;
      throw cannotRead(name, error);
    });
    if (found === undefined) return undefined;
    const isRight = depth === parts.length - 1 ? found.isFile() : found.isDirectory();
    if (!isRight)
      throw cannotRead(
        name,
        `it is no ${depth === parts.length - 1 ? "ordinary file" : "folder"}, or it is a link`,
      );
  }
  const bytes = await readFile(path.join(root, file)).catch((error: unknown) => {
    throw cannotRead(file, error);
  });
  if (!isUtf8(bytes)) throw cannotRead(file, "it is no UTF-8");
  return bytes.toString("utf8");
}

const cannotRead = (file: string, why: unknown): CommandFailure =>
  new CommandFailure(`${file} cannot be read: ${typeof why === "string" ? why : readProblem(why)}.`, {
    exitCode: exitCodes.findings,
    hint: "Nothing was written. Move it away, then run this again.",
    cause: why,
  });
