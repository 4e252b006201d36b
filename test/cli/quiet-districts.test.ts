import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { cloneOf, gitEnvironment, newRepository } from "../git/repository-for-test.ts";
import { startLoopbackGitHub } from "../github/loopback-github.ts";
import { rollcall, temporaryFolder } from "./run-rollcall.ts";

const quiet = ["adams", "brook", "cedar"];

/** Runs `issue` of a night in which no drift job left a finding, and says what git was asked. */
async function issueOfQuietNight(...cloned: readonly string[]) {
  const origin = await newRepository();
  origin.write({ "districts/adams.yaml": "a" });
  origin.commit();
  origin.write({ "districts/adams.yaml": "b" });
  origin.commit();
  const clone = await cloneOf(origin, ...cloned);
  const github = await startLoopbackGitHub();
  const folder = await temporaryFolder();
  const [bin, asked] = [path.join(folder, "bin"), path.join(folder, "asked")];
  await mkdir(bin);
  await writeFile(
    path.join(bin, "git"),
    `#!/bin/sh\necho "$*" >> "${asked}"\nPATH="${process.env["PATH"]}" exec git "$@"\n`,
  );
  await chmod(path.join(bin, "git"), 0o755);
  const matrix = JSON.stringify({ include: quiet.map((district) => ({ district })) });
  const run = await rollcall(["issue", "--drift", "drifts", "--districts", matrix], {
    cwd: clone.folder,
    env: {
      ...gitEnvironment,
      ...github.environment,
      ...{ ROLLCALL_PUBLIC_NAMES: "allow", PATH: `${bin}:${process.env["PATH"]}` },
    },
  });
  return { ...run, asked: (await readFile(asked, "utf8")).trim().split("\n"), github };
}

test("the default branch is read once, however many districts left no finding", async () => {
  const { asked, exitCode, github, stderr, stdout } = await issueOfQuietNight();
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^adams: opened .*\nbrook: opened .*\ncedar: opened .*\n$/);
  expect(asked.filter((line) => line.includes("rev-list"))).toHaveLength(1);
  expect(github.violations).toEqual([]);
});

test("a clone that cannot tell is said once, and which districts it leaves without an alarm", async () => {
  const { asked, exitCode, stderr } = await issueOfQuietNight("--depth=1");
  expect(exitCode).toBe(1);
  expect(asked.filter((line) => line.includes("rev-list"))).toEqual([]);
  const errors = stderr.split("\n").filter((line) => line.startsWith("error"));
  expect(errors).toEqual([
    expect.stringMatching(/^error {2}adams: This clone does not hold the whole history of main, /),
    expect.stringMatching(/It stopped 3 districts: adams, brook, cedar\.$/),
  ]);
});
