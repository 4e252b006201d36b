import { writeFile } from "node:fs/promises";
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
])("a file for --env-file may be %s", async (_, bytes) => {
  const cwd = await folderForTest();
  await writeFile(`${cwd}/.env`, bytes);
  const { values } = await loadEnvironment(".env", { cwd, env: { PATH: "/bin" } });
  expect(values).toEqual({ PATH: "/bin", CLASSTAG_TOKEN: "Çx", CLASSLINK_PAGE_SIZE: "10" });
});

it.each([
  [{}, true],
  [{ FORCE_COLOR: "0" }, false],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  [{ FORCE_COLOR: "" }, true],
])("a terminal with %j has colours: %s", async (env, hasColours) => {
  const { colours } = await terminalStyle({ env }, { isTTY: true, write: () => true });
  expect(colours.red("x") !== "x").toBe(hasColours);
});
