import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readDistrictFiles } from "../../src/cli/checkout/read-district-files.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";
import { gitEnvironment } from "./repository-for-test.ts";

async function read(cwd: string, ...names: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const signal = new AbortController().signal;
  const files = await readDistrictFiles(names, { cwd, env: gitEnvironment, signal });
  return Object.fromEntries(
    files.map((file) => [
      file.path,
      "bytes" in file ? new TextDecoder().decode(file.bytes) : `! ${file.unreadable}`,
    ]),
  );
}

const leadsOut = "! a link leads from it out of the folder where rollcall runs";

describe("the working tree", () => {
  test("holds no link that leads out of the folder where rollcall runs, be it a file, a folder or a chain", async () => {
    const top = await temporaryFolder();
    const cwd = path.join(top, "repository");
    mkdirSync(path.join(cwd, "districts/big"), { recursive: true });
    mkdirSync(path.join(top, "outside/schools"), { recursive: true });
    writeFileSync(path.join(top, "outside/district.yaml"), "secret");
    writeFileSync(path.join(top, "outside/schools/a.yaml"), "secret");
    writeFileSync(path.join(cwd, "districts/real.yaml"), "real");
    writeFileSync(path.join(cwd, "districts/big/district.yaml"), "big");
    const link = (name: string, target: string): void =>
      symlinkSync(target, path.join(cwd, "districts", name));
    link("inside.yaml", "real.yaml");
    link("outside.yaml", "../../outside/district.yaml");
    link("chain.yaml", "outside.yaml");
    link("loop.yaml", "loop.yaml");
    link("broken.yaml", "nowhere.yaml");
    link("folder", "../../outside");
    link("big/schools", "../../../outside/schools");
    link("same", "big");
    expect(await read(cwd)).toEqual({
      "districts/big/district.yaml": "big",
      "districts/big/schools/*.yaml": "! there is no such file",
      "districts/broken.yaml": "! there is no such file",
      "districts/chain.yaml": leadsOut,
      "districts/folder/district.yaml": leadsOut,
      "districts/inside.yaml": "real",
      "districts/loop.yaml": "! it is a link that leads back to itself",
      "districts/outside.yaml": leadsOut,
      "districts/real.yaml": "real",
      "districts/same/district.yaml": "big",
      "districts/same/schools/*.yaml": "! there is no such file",
    });
    expect(await read(cwd, "outside", "folder", "districts/folder/schools/a.yaml")).toEqual({
      "districts/folder/schools/a.yaml": leadsOut,
      "districts/outside.yaml": leadsOut,
      "districts/folder.yaml": "! there is no such file",
    });
  });

  test("may itself be reached through a link, and a file outside may be named", async () => {
    const top = await temporaryFolder();
    mkdirSync(path.join(top, "real/districts"), { recursive: true });
    writeFileSync(path.join(top, "real/districts/a.yaml"), "a");
    symlinkSync("real", path.join(top, "link"));
    expect(await read(path.join(top, "link"))).toEqual({ "districts/a.yaml": "a" });
    mkdirSync(path.join(top, "cwd"));
    expect(
      await read(path.join(top, "cwd"), path.join(top, "link/districts/a.yaml"), "../real/districts"),
    ).toEqual({
      [path.join(top, "link/districts/a.yaml")]: "a",
      "../real/districts/a.yaml": "a",
    });
  });

  test.skipIf(process.platform === "win32")("never waits for what is no ordinary file", async () => {
    const cwd = await temporaryFolder();
    mkdirSync(path.join(cwd, "districts"));
    execFileSync("sh", ["-c", "mkfifo districts/pipe.yaml"], { cwd });
    expect(await read(cwd)).toEqual({ "districts/pipe.yaml": "! it is no ordinary file" });
  });
});
