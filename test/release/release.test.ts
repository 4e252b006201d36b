import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { makeRelease } from "../../.github/release/make-release.ts";
import { rollcall, sandboxForTest } from "../cli/run-rollcall.ts";
import { parserErrors } from "../workflows/workflow-file.ts";
import { checkoutToRelease, home, remove, run } from "./release-for-test.ts";

const version = "1.2.0";
let checkout = "";
let elsewhere = "";

/** A step of release.yml, run as its job runs it. */
async function step(name: string, folder: string, values: Readonly<Record<string, string>>): Promise<string> {
  const { jobs } = parse(await readFile(path.join(home, ".github/workflows/release.yml"), "utf8"));
  const steps: readonly { readonly name?: string; readonly run: string }[] = [
    ...jobs.build.steps,
    ...jobs.publish.steps,
  ];
  const script = steps.find((one) => one.name === name)?.run ?? `echo "there is no step ${name}"; exit 1`;
  return await run(folder, "bash", ["-euo", "pipefail", "-c", script], { ...process.env, ...values });
}

const repository = "springfield-usd/rollcall";
const git = (...args: readonly string[]): Promise<string> => run(checkout, "git", args);
const asset = (name: string): Promise<Buffer> => readFile(path.join(checkout, "release", name));

/** Bytes of all files below a folder. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(({ name, parentPath }) => stat(path.join(parentPath, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

beforeAll(async () => {
  checkout = await checkoutToRelease(version);
  elsewhere = await mkdtemp(path.join(tmpdir(), "rollcall-elsewhere-"));
  await step("Make the release", checkout, { VERSION: version, GITHUB_REPOSITORY: repository });
});
afterAll(() => Promise.all([checkout, elsewhere].map(remove)));

describe("the release's commit", () => {
  test("is a child of main that no branch has, and leaves the checkout as it was", async () => {
    expect(await git("rev-parse", "v1.2.0^@")).toBe(await git("rev-parse", "main"));
    expect(await git("branch", "--contains", "v1.2.0")).toBe("");
    expect(await git("status", "--porcelain", "--untracked-files=no")).toBe("");
    expect((await readdir(checkout)).filter((name) => name.startsWith(".release-"))).toEqual([]);
  });

  test("has otherwise only the bundle, the version, and what is stamped", async () => {
    const changed = await git("diff", "--name-only", "main", "v1.2.0", "--", ".", ":!dist");
    expect(changed.trim().split("\n")).toEqual([
      ".github/workflows/apply.yml",
      ".github/workflows/drift.yml",
      ".github/workflows/plan.yml",
      "package-lock.json",
      "package.json",
    ]);
  });

  test.each(["plan", "apply", "drift"])("names the actions of %s.yml in full", async (name) => {
    const text = await git("show", `v1.2.0:.github/workflows/${name}.yml`);
    expect(parserErrors(`${name}.yml`, text)).toEqual([]);
    expect(text).toContain("uses: springfield-usd/rollcall/.github/actions/rollcall@v1.2.0");
    expect(text).not.toContain("uses: ./");
  });

  test("runs by its own action, where nothing was installed", async () => {
    const folder = path.join(elsewhere, "commit");
    await mkdir(folder);
    await git("--work-tree", folder, "checkout", "v1.2.0", "--", ".");
    await git("reset", "--quiet");
    const env = { RUNNER_TEMP: elsewhere, GITHUB_PATH: path.join(elsewhere, "path") };
    const action = path.join(folder, ".github/actions/rollcall");
    const { main } = parse(await readFile(path.join(action, "action.yml"), "utf8")).runs;
    await run(elsewhere, process.execPath, [path.join(action, main)], env);
    const [onPath = ""] = (await readFile(env.GITHUB_PATH, "utf8")).split("\n");
    expect(await run(elsewhere, "rollcall", ["--version"], { PATH: onPath })).toBe(`${version}\n`);
    expect(createRequire(path.join(folder, "dist/main.js")).resolve("playwright-core")).toContain(folder);
    expect(await sizeOf(path.join(folder, "dist"))).toBeLessThan(60_000_000);
  });

  test("names one package to install, also to who installs development packages, as older versions of pre-commit do", async () => {
    const json = async (file: string) => JSON.parse(await git("show", `v1.2.0:${file}`));
    const { dependencies, devDependencies } = await json("package.json");
    expect(Object.keys(dependencies)).toEqual(["playwright-core"]);
    expect(devDependencies).toBeUndefined();
    const { packages } = await json("package-lock.json");
    expect(Object.keys(packages)).toEqual(["", "node_modules/playwright-core"]);
    expect(packages[""]).not.toHaveProperty("devDependencies");
    expect(packages[""].dependencies).toEqual(dependencies);
  });
});

describe("what is published", () => {
  test("has the digests that are beside it", async () => {
    const lines = (await asset("SHA256SUMS")).toString().trim().split("\n");
    expect(lines.map((line) => line.split("  ")[1])).toEqual([
      "rollcall-1.2.0.cdx.json",
      "rollcall-1.2.0.tgz",
    ]);
    for (const line of lines) {
      const [digest, name = ""] = line.split("  ");
      expect(digest).toBe(
        createHash("sha256")
          .update(await asset(name))
          .digest("hex"),
      );
    }
  });

  test("says what is in it, with versions", async () => {
    const { components } = JSON.parse((await asset("rollcall-1.2.0.cdx.json")).toString());
    const locked = JSON.parse(await readFile(path.join(home, "package-lock.json"), "utf8")).packages;
    const names = components.map(({ name }: { name: string }) => name);
    for (const name of ["undici", "playwright-core", "commander"]) {
      expect(names).toContain(name);
      expect(components[names.indexOf(name)].version).toBe(locked[`node_modules/${name}`].version);
    }
    expect(names).not.toContain("vitest");
  });

  test("says what changed, which is what was unreleased", async () => {
    const changelog = await readFile(path.join(home, ".github/CHANGELOG.md"), "utf8");
    const notes = (await asset("notes.md")).toString();
    expect(changelog).toContain(`## Unreleased\n\n${notes}`);
  });
});

describe("before the tag is pushed", () => {
  let publisher = "";
  beforeEach(async () => {
    publisher = await mkdtemp(path.join(elsewhere, "publish-"));
    await run(publisher, "git", ["clone", "--quiet", "--no-tags", checkout, "."]);
    await cp(path.join(checkout, "release"), path.join(publisher, "release"), { recursive: true });
  });
  const check = async (commit: string): Promise<string> =>
    await step("Check what was built", publisher, { TAG: "v1.2.0", GITHUB_SHA: commit.trim() });

  test("what was built is taken over with the commit it was built of", async () => {
    await check(await git("rev-parse", "main"));
    expect(await run(publisher, "git", ["rev-parse", "v1.2.0"])).toBe(await git("rev-parse", "v1.2.0"));
  });

  test("a tarball that was changed on the way is refused", async () => {
    await writeFile(path.join(publisher, "release/rollcall-1.2.0.tgz"), "another");
    await expect(check(await git("rev-parse", "main"))).rejects.toThrow(/checksum/);
  });

  test("a release of another commit is refused", async () => {
    await expect(check("0".repeat(40))).rejects.toMatchObject({
      stdout: expect.stringContaining("Another commit"),
    });
  });
});

describe("the package", () => {
  let main = "";
  beforeAll(async () => {
    const folder = path.join(elsewhere, "package");
    await mkdir(folder);
    const tarball = path.join(checkout, "release/rollcall-1.2.0.tgz");
    // Without a cache, so that what it needs can come from nowhere but the tarball.
    const env = { ...process.env, npm_config_cache: path.join(elsewhere, "cache") };
    const flags = ["--offline", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
    await run(folder, "npm", ["install", ...flags, tarball], env);
    main = path.join(folder, "node_modules/.bin/rollcall");
    await cp(path.join(home, "districts"), path.join(folder, "districts"), { recursive: true });
  });
  const installed = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> =>
    run(path.join(elsewhere, "package"), main, args, { PATH: process.env["PATH"], ...env });

  test("installs without a network, and has a command of its version", async () => {
    expect(await installed(["--version"])).toBe(`${version}\n`);
  });

  test("validates the sample as this checkout does", async () => {
    expect(await installed(["validate"])).toBe((await rollcall(["validate"])).stdout);
  });

  test("plans the sample, as the demo does first", async () => {
    const sandbox = await sandboxForTest();
    const env = { ...sandbox.environment, XDG_CACHE_HOME: elsewhere };
    expect(await installed(["plan", "springfield"], env)).toContain("38 changes");
  });

  test("has the schemas that editors read, and nothing that is not run", async () => {
    const folder = path.join(elsewhere, "package/node_modules/rollcall");
    expect(await readdir(folder)).toEqual(["README.md", "dist", "node_modules", "package.json", "schemas"]);
    expect(await readdir(path.join(folder, "node_modules"))).toEqual([".bin", "playwright-core"]);
    expect(await readdir(path.join(folder, "schemas"))).toContain("district.schema.json");
    // npm warns of it, although it runs none.
    expect(JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")).scripts).not.toHaveProperty(
      "prepare",
    );
  });
});

describe("a release is refused", () => {
  const make = (text: string): Promise<unknown> => makeRelease(checkout, { version: text, repository });

  test("of a version that was released", async () => {
    const before = await git("rev-parse", "v1.2.0");
    await expect(make(version)).rejects.toThrow(/The tag v1.2.0 is there already/);
    expect(await git("rev-parse", "v1.2.0")).toBe(before);
  });

  test("of a version that the changelog does not have, and it is not tagged", async () => {
    await expect(make("1.3.0")).rejects.toThrow(/0 sections "## 1.3.0"/);
    expect(await git("tag")).toBe("v1.2.0\n");
  });

  test.each(["1.2", "v1.2.0", "latest", "--help"])("of what is no version: %s", async (text) => {
    await expect(make(text)).rejects.toThrow(/is no version/);
  });
});

describe("where the development packages are left out", () => {
  const build = async (...flags: readonly string[]): Promise<unknown> => {
    const folder = await mkdtemp(path.join(elsewhere, "without-dev-"));
    const script = path.join(folder, ".github/release/build.mjs");
    await cp(path.join(home, ".github/release/build.mjs"), script, { recursive: true });
    return await run(folder, process.execPath, [script, ...flags]);
  };
  const sentence =
    "rollcall is not bundled, because that takes the development packages: run npm ci --include=dev.\n";

  test("npm ci has done its work all the same", async () => {
    const { scripts } = JSON.parse(await readFile(path.join(home, "package.json"), "utf8"));
    expect(scripts.prepare).toBe(`${scripts.build} --if-possible`);
    expect(await build("--if-possible")).toBe("");
  });

  test("who asks for the bundle is told in one sentence", async () => {
    await expect(build()).rejects.toMatchObject({ code: 1, stdout: "", stderr: sentence });
  });
});
