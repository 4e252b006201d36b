import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { rollcall, sandboxForTest } from "../cli/run-rollcall.ts";
import { parserErrors } from "../workflows/workflow-file.ts";
import { checkoutToRelease, home, remove, run } from "./release-for-test.ts";

const version = "1.2.0";
let checkout = "";
let elsewhere = "";

/** The one step of release.yml that makes something, as its job runs it. */
async function makeRelease(values: Readonly<Record<string, string>> = {}): Promise<string> {
  const workflow = parse(await readFile(path.join(checkout, ".github/workflows/release.yml"), "utf8"));
  const step = workflow.jobs.build.steps.find(({ name }: { name?: string }) => name === "Make the release");
  const env = { ...process.env, VERSION: version, GITHUB_REPOSITORY: "springfield-usd/rollcall", ...values };
  return await run(checkout, "bash", ["-euo", "pipefail", "-c", step.run], env);
}

const git = (...args: readonly string[]): Promise<string> => run(checkout, "git", args);
const asset = (name: string): Promise<Buffer> => readFile(path.join(checkout, "release", name));

beforeAll(async () => {
  checkout = await checkoutToRelease(version);
  elsewhere = await mkdtemp(path.join(tmpdir(), "rollcall-elsewhere-"));
  await makeRelease();
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

  test("runs where nothing was installed, and finds the browser's package beside it", async () => {
    const folder = path.join(elsewhere, "commit");
    await mkdir(folder);
    await git("--work-tree", folder, "checkout", "v1.2.0", "--", ".");
    await git("reset", "--quiet");
    const main = path.join(folder, "dist/main.js");
    expect(await run(elsewhere, process.execPath, [main, "--version"])).toBe(`${version}\n`);
    expect(createRequire(main).resolve("playwright-core")).toContain(path.join(folder, "dist/node_modules"));
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

  test("brings the commit to whoever has main", async () => {
    const other = path.join(elsewhere, "publish");
    await run(elsewhere, "git", ["clone", "--quiet", "--no-tags", checkout, other]);
    const bundle = path.join(checkout, "release/release.bundle");
    await run(other, "git", ["fetch", "--quiet", "--no-tags", bundle, "refs/tags/v1.2.0:refs/tags/v1.2.0"]);
    expect(await run(other, "git", ["rev-parse", "v1.2.0"])).toBe(await git("rev-parse", "v1.2.0"));
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
    expect(await readdir(path.join(folder, "node_modules"))).toEqual(["playwright-core"]);
    expect(await readdir(path.join(folder, "schemas"))).toContain("district.schema.json");
  });
});

describe("a release is refused", () => {
  const refused = async (values: Readonly<Record<string, string>>): Promise<string> => {
    const before = await git("tag");
    const why = await makeRelease(values).then(
      () => "it was made",
      (error: { readonly stderr?: string }) => error.stderr ?? "",
    );
    expect(await git("tag")).toBe(before);
    return why;
  };

  test("of a version that was released", async () => {
    expect(await refused({})).toContain("The tag v1.2.0 is there already");
  });

  test("of a version that the changelog does not have", async () => {
    expect(await refused({ VERSION: "1.3.0" })).toContain('0 sections "## 1.3.0"');
  });

  test.each(["1.2", "v1.2.0", "latest", "1.2.0 --out ."])("of what is no version: %s", async (text) => {
    expect(await refused({ VERSION: text })).toContain("is no version");
  });
});
