import { writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { demoSeason, SeasonStopped } from "../../src/demo-season/season.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";

const home = path.resolve(import.meta.dirname, "../..");

/** Bundled, because each of the season's commands is a process of its own. */
async function programForTest(): Promise<string> {
  const folder = await temporaryFolder();
  const program = path.join(folder, "demo-rollcall.mjs");
  await build({
    entryPoints: [path.join(home, "src/demo-rollcall.ts")],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["playwright-core"],
    banner: {
      js: "import{createRequire as __r}from'node:module';import{fileURLToPath as __p}from'node:url';const require=__r(import.meta.url),__filename=__p(import.meta.url);",
    },
    logLevel: "error",
  });
  return program;
}

const pageOf = (told: string): string => `# A year, told by the commands

What \`npm run demo -- --season\` shows: August to the next August in a sandbox with a calendar of its own. Two schools, a lead who
rolls the sync out, two principals and a registrar. Each command is the real one, in a process of its own; of its output stands here
what a person would look at (\`…\` for the rest, and fingerprints differ from run to run). What is *merged* is a commit in a
repository of the demo's own, written by whoever decided. The demo ends with an error where anything comes otherwise.

\`\`\`text
${told.trim()}
\`\`\`
`;

test("the season ends with nothing forgotten, and its page tells it", { timeout: 900_000 }, async () => {
  const told: string[] = [];
  await demoSeason(await programForTest(), (text) => told.push(text));
  const text = told.join("");
  const days = [...text.matchAll(/^\d+\. (\S+) /gm)].map(([, day]) => day);
  expect(days.at(0)).toBe("2026-08-18");
  expect(days.at(-1)).toBe("2027-08-18");
  expect(days).toEqual(days.toSorted());
  expect(text.match(/^ {2}rowan {2}as forecast/gm)).toHaveLength(4);
  expect(text).toContain("rowan: as the file asks");
  expect(text.match(/rowan: go: all/g)).toHaveLength(3);
  expect(text.trimEnd().endsWith("nothing is forgotten.")).toBe(true);
  const page = pageOf(text.replaceAll(/\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/g, "XXXX-XXXX-XXXX-XXXX"));
  // `npx vitest run --root . --config test/vitest.config.ts test/demo/season.test.ts -u` writes it anew.
  await expect(page).toMatchFileSnapshot(path.join(home, ".github/SEASON.md"));
});

describe("a season that comes otherwise", () => {
  test("says at which step, and what came", async () => {
    const folder = await temporaryFolder();
    const program = path.join(folder, "stub.mjs");
    await writeFile(
      program,
      `const first = process.argv[3] === "init";
console.log(first ? "It asks for nothing" : "something else");
process.exitCode = first ? 0 : 6;`,
    );
    const said = await demoSeason(program, () => undefined).catch((error: unknown) => error);
    expect(said).toBeInstanceOf(SeasonStopped);
    expect(String(said)).toContain(
      'stopped at step 2 (2026-08-18), "She asks which class each classroom is."',
    );
    expect(String(said)).toContain(
      "rollcall suggest rowan --teachers server ended with 6 where 0 was expected",
    );
    expect(String(said)).toContain("something else");
  });
});
