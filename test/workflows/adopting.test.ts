import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { builtRollcall, home } from "./built-rollcall.ts";
import { note, projectFor, writes } from "./loop.ts";
import type { TestProject } from "./project.ts";
import { release } from "./repositories.ts";

const guide = await readFile(path.join(home, ".github", "ADOPTING.md"), "utf8");

/** The sections of the guide by their headings' first words, `2. The district's repository`. */
const sections = new Map(
  guide
    .split(/^## /m)
    .slice(1)
    .map((text) => [/^(?:\d\. )?[^(\n]*/.exec(text)?.[0].trim() ?? "", text]),
);
const section = (heading: string): string => {
  const text = sections.get(heading);
  if (text === undefined) throw new Error(`the guide has no section ${heading}`);
  return text;
};

/** What the guide says to type, in order. */
const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^```console\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) =>
    block
      .split("\n")
      .filter((line) => line.startsWith("$ "))
      .map((line) => line.slice(2)),
  );

/** Names in backticks that stand behind a word of the guide, up to the next one: `*variables*: …; as *secrets*: …`. */
const namesBehind = (text: string, word: string): readonly string[] => {
  const list = new RegExp(`\\*${word}\\*:([\\s\\S]*?)(?:;|\\. )`).exec(text)?.[1] ?? "";
  return [...list.replaceAll(/\([^)]*\)/g, "").matchAll(/`([A-Z_]+)`/g)].map(([, name = ""]) => name);
};

/**
 * The machine of the person who follows the guide: `gh` hands out the package of the release and no other, `npm` installs
 * that. What is in the package is looked at in test/release.
 */
async function typedBy(project: TestProject): Promise<(command: string) => Promise<string>> {
  const bin = path.join(project.clone, "..", "person");
  await mkdir(bin);
  const file = `rollcall-${release.tag.slice(1)}.tgz`;
  const shim = `#!/bin/sh\\nexec "${process.execPath}" "${path.join(await builtRollcall(), "main.js")}" "$@"\\n`;
  const scripts = {
    gh: `[ "$*" = "release download ${release.tag} --repo ${release.repository} --pattern *.tgz" ] && echo package > ${file}`,
    npm: `[ "$*" = "install --global ./${file}" ] && [ -f ${file} ] && printf '${shim}' > "${bin}/rollcall" && chmod +x "${bin}/rollcall"`,
  };
  for (const [name, script] of Object.entries(scripts))
    await writeFile(path.join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return async (command) => {
    const env = project.personAt(bin);
    const { stdout } = await promisify(execFile)("bash", ["--norc", "-ec", command], {
      cwd: project.clone,
      env,
    });
    return stdout;
  };
}

test("an engineer who follows the guide from an empty repository comes to a planned and applied pull request", async () => {
  const project = await projectFor({ isEmpty: true });
  const type = await typedBy(project);

  const repository = commandsIn(section("2. The district's repository"));
  const [validate = -1] = [repository.findIndex((command) => command.startsWith("rollcall validate"))];
  for (const command of repository.slice(0, validate)) await type(command);
  await cp(
    path.join(home, "districts", "springfield.yaml"),
    path.join(project.clone, "districts/springfield.yaml"),
  );
  const printed: string[] = [];
  for (const command of repository.slice(validate)) printed.push(await type(command));
  expect(printed.join("\n")).toContain("springfield-apply");
  expect(await type("git ls-files")).not.toContain(".tgz");

  const environments = section("3. Two environments per district");
  const known: Readonly<Record<string, string>> = project.sandbox.environment;
  const valuesOf = (word: string): Record<string, string> =>
    Object.fromEntries(namesBehind(environments, word).map((name) => [name, known[name] ?? ""]));
  const rows = [...environments.matchAll(/^\| `<district>(-\w+)` \|/gm)].map(([, kind = ""]) => kind);
  expect(rows).toEqual(["-plan", "-apply"]);
  for (const kind of rows)
    project.environments[`springfield${kind}`] = {
      vars: valuesOf("variables"),
      secrets: valuesOf("secrets"),
    };

  await project.write("districts/springfield.yaml", note);
  const opened = await project.openPullRequest(1);
  expect(opened.results).toMatchObject({ changes: "success", plan: "success", comment: "success" });
  expect(project.planComment(1)).toContain("38 changes");
  expect(project.status(1)).toBe("success");
  expect(writes(project)).toBe(0);

  const merged = await project.merge(1);
  expect(merged.results).toMatchObject({ apply: "success", comment: "success" });
  expect(writes(project)).toBe(38);
});

test("what the guide says to run, Rollcall knows", async () => {
  const program = path.join(await builtRollcall(), "main.js");
  const named = [...guide.matchAll(/`rollcall ([a-z]+)[^`]*`|^\$ (?:\w+="[^"]*" )?rollcall ([a-z]+)/gm)].map(
    ([, inline, typed]) => inline ?? typed ?? "",
  );
  expect(new Set(named)).toEqual(
    new Set(["doctor", "init", "ready", "revert", "rollover", "suggest", "validate", "workflows"]),
  );
  for (const command of new Set(named))
    await promisify(execFile)(process.execPath, [program, command, "--help"]);
});
