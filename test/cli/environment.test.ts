import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { loadEnvironment } from "../../src/cli/environment.ts";
import { terminalStyle } from "../../src/cli/output.ts";
import { folderForTest } from "../providers/oneroster-csv.ts";

const text = "CLASSTAG_TOKEN=Çx\r\nCLASSLINK_PAGE_SIZE=10\r\n";
const marked = (content: string): Buffer => Buffer.from(`\ufeff${content}`, "utf16le");

it.each([
  ["UTF-8", Buffer.from(text)],
  ["UTF-16, as Windows PowerShell writes it", marked(text)],
  ["UTF-16 with the bytes swapped", marked(text).swap16()],
])("a file of settings may be %s", async (_, bytes) => {
  const cwd = await folderForTest();
  await writeFile(`${cwd}/.env`, bytes);
  const { values } = await loadEnvironment(".env", { cwd, env: { PATH: "/bin" } });
  expect(values).toEqual({ PATH: "/bin", CLASSTAG_TOKEN: "Çx", CLASSLINK_PAGE_SIZE: "10" });
});

it.each([
  ["--settings", []],
  // Only behind two dashes does Node leave its own name alone, and so the action calls the program.
  ["--env-file", ["--"]],
])("a file for %s that is missing is ours to tell, in a process of its own", async (option, dashes) => {
  const program = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
  const args = ["--import", import.meta.resolve("tsx"), ...dashes, program, "plan", option, "nope.env"];
  const run = await promisify(execFile)(process.execPath, args).catch((error: unknown) => error);
  expect(run).toMatchObject({
    code: 64,
    stderr: expect.stringContaining("The settings file nope.env cannot be read: there is no such file."),
  });
});

it.each([
  [{}, true],
  [{ FORCE_COLOR: "0" }, false],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  [{ FORCE_COLOR: "" }, true],
  [{ NO_COLOR: "1" }, false],
  [{ NO_COLOR: "" }, true],
  [{ CLICOLOR: "0" }, false],
  [{ CLICOLOR: "1" }, true],
  [{ TERM: "dumb" }, false],
])("a terminal with %j has colours: %s", async (env, hasColours) => {
  const { colours } = await terminalStyle({ env }, { isTTY: true, write: () => true });
  expect(colours.red("x") !== "x").toBe(hasColours);
});

it.each([
  [{}, false],
  [{ CLICOLOR: "1" }, false],
  [{ CLICOLOR_FORCE: "1" }, true],
  [{ CLICOLOR_FORCE: "0" }, false],
  [{ CLICOLOR_FORCE: "1", CLICOLOR: "0" }, true],
  [{ CLICOLOR_FORCE: "1", NO_COLOR: "1" }, false],
  [{ FORCE_COLOR: "1" }, true],
])("what is no terminal has with %j colours: %s", async (env, hasColours) => {
  const { colours } = await terminalStyle({ env }, { write: () => true });
  expect(colours.red("x") !== "x").toBe(hasColours);
  const without = await terminalStyle({ env, withoutColours: true }, { isTTY: true, write: () => true });
  expect(without.colours.red("x")).toBe("x");
});

it("an empty name of the file is said, not the folder of the checkout", async () => {
  await expect(loadEnvironment("", { cwd: "/", env: {} })).rejects.toThrow("--settings names no file");
});
