import { chmod, mkdtemp, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { writeChangedFile } from "../../src/files/changed-file.ts";

const read = Buffer.from("name: A\n");

async function folderWith(content: string): Promise<string> {
  const cwd = await mkdtemp(path.join(tmpdir(), "rollcall-"));
  await writeFile(path.join(cwd, "a.yaml"), content);
  return cwd;
}

describe("a person's file", () => {
  it("is written with the permissions that it has", async () => {
    const cwd = await folderWith("name: A\n");
    await chmod(path.join(cwd, "a.yaml"), 0o640);
    await writeChangedFile({ file: "a.yaml", read, text: "name: B\n" }, cwd);
    expect(await readFile(path.join(cwd, "a.yaml"), "utf8")).toBe("name: B\n");
    expect((await stat(path.join(cwd, "a.yaml"))).mode & 0o777).toBe(0o640);
  });

  it("is left alone where somebody has changed it since it was read", async () => {
    const cwd = await folderWith("name: mine\n");
    await expect(writeChangedFile({ file: "a.yaml", read, text: "name: B\n" }, cwd)).rejects.toThrow(
      "a.yaml was not written: it has changed since it was read.",
    );
    expect(await readFile(path.join(cwd, "a.yaml"), "utf8")).toBe("name: mine\n");
  });

  it("is not reached by a link", async () => {
    const cwd = await folderWith("name: A\n");
    await symlink("a.yaml", path.join(cwd, "link.yaml"));
    await expect(writeChangedFile({ file: "link.yaml", read, text: "name: B\n" }, cwd)).rejects.toThrow(
      "link.yaml was not written: it is a symbolic link, which may lead anywhere.",
    );
    expect(await readFile(path.join(cwd, "a.yaml"), "utf8")).toBe("name: A\n");
  });
});
