import { readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { Pictures } from "../../src/providers/classtag/browser/picture.ts";
import { SessionFile } from "../../src/providers/classtag/browser/session-file.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";

const page = {
  screenshot: () => Promise.resolve(Buffer.from("picture")),
  locator: () => undefined,
  getByText: () => undefined,
} as unknown as Page;

test("no screenshot is written through a link of the folder that is worked in", async () => {
  const [cwd, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  const pictures = new Pictures(path.join(cwd, ".rollcall/screenshots"), cwd, "user", () => 0);
  await symlink(elsewhere, path.join(cwd, ".rollcall"));
  expect(await pictures.take(page)).toBe("A screenshot could not be taken.");
  expect(await readdir(elsewhere)).toEqual([]);
  const own = new Pictures(path.join(elsewhere, "own"), elsewhere, "user", () => 0);
  expect(await own.take(page)).toContain(path.join(elsewhere, "own"));
});

test("a session is neither read nor written through a link", async () => {
  const folder = await temporaryFolder();
  const [file, other] = [path.join(folder, "session.json"), path.join(folder, "other.json")];
  const account = { url: "https://classtag.example", user: "user" };
  const context = {
    storageState: () => Promise.resolve({ cookies: [], origins: [] }),
  } as unknown as BrowserContext;
  await new SessionFile(account, other).save(context);
  await symlink("other.json", file);
  expect(await new SessionFile(account, file).load()).toBeUndefined();
  await writeFile(other, "another's");
  await new SessionFile(account, file).save(context);
  expect(await readFile(other, "utf8")).toBe("another's");
  expect(await new SessionFile(account, file).load()).toEqual({ cookies: [], origins: [] });
});
