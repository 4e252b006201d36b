import path from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { demoSeason } from "../../src/demo-season.ts";
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

const pageOf = (told: string): string => `# A season, told by the commands

What \`npm run demo -- --season\` shows: August to October in a sandbox with a calendar of its own. Each command is the real one, in
a process of its own; of its output stands here what a person would look at (\`…\` for the rest, and fingerprints differ from run
to run). The demo ends with an error where anything comes otherwise.

\`\`\`text
${told.trim()}
\`\`\`
`;

test("the season ends with nothing forgotten, and its page tells it", { timeout: 180_000 }, async () => {
  const told: string[] = [];
  await demoSeason(await programForTest(), (text) => told.push(text));
  const text = told.join("");
  const days = [...text.matchAll(/^\d+\. (\S+) /gm)].map(([, day]) => day);
  expect(new Set(days)).toEqual(
    new Set([
      "2026-08-18",
      "2026-08-19",
      "2026-09-08",
      "2026-09-21",
      "2026-10-05",
      "2026-10-06",
      "2026-10-07",
    ]),
  );
  expect(days).toEqual(days.toSorted());
  expect(text.match(/^ {2}rowan {2}as forecast/gm)).toHaveLength(2);
  expect(text).toContain("rowan: as the file asks");
  expect(text.match(/rowan: go: all/g)).toHaveLength(2);
  expect(text.trimEnd().endsWith("nothing is forgotten.")).toBe(true);
  const page = pageOf(text.replaceAll(/\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/g, "XXXX-XXXX-XXXX-XXXX"));
  // `npx vitest run --root . --config test/vitest.config.ts test/demo/season.test.ts -u` writes it anew.
  await expect(page).toMatchFileSnapshot(path.join(home, ".github/SEASON.md"));
});
