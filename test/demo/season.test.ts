import path from "node:path";
import { describe, expect, test } from "vitest";
import { exitCodes } from "../../src/cli/exit-code.ts";
import { demoSeason, SeasonStopped } from "../../src/demo-season/season.ts";

const home = path.resolve(import.meta.dirname, "../..");

const pageOf = (told: string): string => `# A year, told by the commands

What \`npm run demo -- --season\` shows: August to the next August in a sandbox with a calendar of its own. Two schools, a lead who
rolls the sync out, two principals and a registrar. Each command is the real one, given as it would be typed; of its output stands
here what a person would look at (\`…\` for the rest, and fingerprints differ from run to run). What is *merged* is a commit in a
repository of the demo's own, written by whoever decided. The demo ends with an error where anything comes otherwise.

\`\`\`text
${told.trim()}
\`\`\`
`;

test("the season ends with nothing forgotten, and its page tells it", async () => {
  const told: string[] = [];
  await demoSeason((text) => told.push(text));
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
    const said = await demoSeason(
      () => undefined,
      (args, { stdout }) => {
        const isFirst = args[0] === "init";
        stdout.write(isFirst ? "It asks for nothing" : "something else");
        return Promise.resolve(isFirst ? exitCodes.ok : exitCodes.unavailable);
      },
    ).catch((error: unknown) => error);
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
