import { stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../src/files/make-folder.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";

test("folders above are made too, and one that is there is left", async () => {
  const folder = path.join(await temporaryFolder(), "a/b/c");
  await makeFolder(folder, 0o700);
  await makeFolder(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test("many at once make the same folder, whoever comes first at which part of it", async () => {
  const folder = await temporaryFolder();
  const targets = Array.from({ length: 60 }, (_, index) => path.join(folder, `${index}/a/b/c/d`));
  for (const target of targets) {
    await Promise.all(
      Array.from({ length: 6 }, async (_, turns) => {
        for (let turn = 0; turn < turns; turn++) await stat(folder);
        await makeFolder(target);
      }),
    );
    expect((await stat(target)).isDirectory()).toBe(true);
  }
});

test("a file in the way is an error", async () => {
  const file = path.join(await temporaryFolder(), "file");
  await writeFile(file, "");
  await expect(makeFolder(file)).rejects.toMatchObject({ code: "EEXIST" });
  await expect(makeFolder(path.join(file, "a/b"))).rejects.toMatchObject({ code: "ENOTDIR" });
});

test.skipIf(process.platform !== "linux")("so is a folder in which nothing can be made", async () => {
  await expect(makeFolder("/proc/rollcall/a")).rejects.toMatchObject({ code: "ENOENT" });
});
