import { readFile } from "node:fs/promises";
import path from "node:path";

/** A command line of the README, and what is shown below it. */
export interface Shown {
  /** Without the program. */
  readonly args: readonly string[];
  readonly lines: readonly string[];
}

export const readme = (): Promise<string> =>
  readFile(path.resolve(import.meta.dirname, "../../README.md"), "utf8");

/** What the README's section shows of a console, command by command. */
export async function transcriptOf(heading: string): Promise<readonly Shown[]> {
  const [, section = ""] = (await readme()).split(`## ${heading}\n`);
  const block = /```console\n(.*?)```/s.exec(section)?.[1] ?? "";
  return block.split(/^\$ /m).flatMap((entry): Shown[] => {
    const [command = "", ...lines] = entry.split("\n");
    const [, words] = /^npx --no rollcall (.*?)(?: +#.*)?$/.exec(command) ?? [];
    return words === undefined ? [] : [{ args: words.split(" "), lines }];
  });
}

/** The lines that were not printed, or not in this order; `…` stands for what a line, or the page, goes on with. */
export function notPrinted(lines: readonly string[], stdout: string): readonly string[] {
  let rest = stdout;
  return lines
    .map((line) => line.replace(/…$/, "").trimEnd())
    .filter((line) => line.trim() !== "")
    .filter((line) => {
      const at = rest.indexOf(line);
      if (at !== -1) rest = rest.slice(at + line.length);
      return at === -1;
    });
}
