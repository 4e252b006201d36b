import type { Seed } from "../../src/sandbox/seed/seed.ts";
import type { WebVariant } from "../../src/sandbox/web/web-variant.ts";
import { appWays, layoutWays, trickyDistrict, webWays } from "./any-trial.ts";
import { at } from "./browser-changes.ts";
import { archive, connect, setSetting } from "./change-builder.ts";
import { tried } from "./switch-trial.ts";

/** One way of the pages alone, and how it is written. */
export interface Row {
  readonly name: string;
  readonly web: WebVariant;
}

const firstSchool: Seed = {
  kind: "given",
  contents: {
    ...trickyDistrict,
    classTag: {
      ...trickyDistrict.classTag,
      schools: trickyDistrict.classTag.schools.filter(({ id }) => id === "sch_1"),
      classrooms: trickyDistrict.classTag.classrooms.filter(({ schoolId }) => schoolId === "sch_1"),
    },
  },
};

const changes = [
  at(archive("cls_5")),
  at(connect("cls_4", "00-4")),
  setSetting("deletionThreshold", 15, 12.5),
];

function rowsOf(
  ways: Readonly<Record<string, readonly unknown[]>>,
  within: (one: Readonly<Record<string, unknown>>) => WebVariant,
): readonly Row[] {
  return Object.entries(ways).flatMap(([name, values]) => {
    // One length of time stands for all.
    const shown = values.some((value) => typeof value === "number") ? values.slice(-1) : values;
    return shown.map((value) => ({
      name: `\`${name}: ${JSON.stringify(value)}\``,
      web: { pageSize: 4, ...within({ [name]: value }) },
    }));
  });
}

export const appRows: readonly Row[] = [
  { name: "the friendly way", web: { pageSize: 4, app: {} } },
  ...rowsOf(appWays, (app) => ({ app })),
];

export const serverRows: readonly Row[] = [
  { name: "the usual way", web: { pageSize: 4 } },
  ...rowsOf(layoutWays, (layout) => ({ layout })),
  ...rowsOf(webWays, (web) => web),
];

/** What is looked for and not there, without where, and without the advice that follows. */
const clauseOf = (text: string): string =>
  text
    .replace(/ClassTag's page ".*?" \(GET \S*\) is not as the profile says: /s, "")
    .replace(/\.? (?:A screenshot is in|Data may be changing) .*$/s, "")
    .replaceAll("|", String.raw`\|`)
    .replaceAll("<", "&lt;");

/**
 * A line of the table, as it comes out now.
 * @param timeoutMs for what does not come
 */
export async function lineOf({ name, web }: Row, timeoutMs: number): Promise<string> {
  const { read, writes, wrongs } = await tried({ web, tabs: 1, seed: firstSchool, changes, timeoutMs });
  const cells = [read, ...writes].map((text) => (text === "right" ? text : `stops: ${clauseOf(text)}`));
  return `| ${[name, ...cells, ...wrongs.map((wrong) => `WRONG: ${wrong}`)].join(" | ")} |`;
}

const head = "| switch | read | archive | connect | setting |\n| --- | --- | --- | --- | --- |\n";

/** The page that shows what comes of each way alone. */
export const pageOf = (
  app: readonly string[],
  server: readonly string[],
): string => `# What comes of each way of the pages

Made by \`npm run soak -- test/providers/classtag-switches.soak.ts -u\` from what the driver does on both faces of the sandbox, one switch
at a time, with a profile that says what it has to. Where a cell does not say *right*, it holds what Rollcall says: nothing was read or
written, unless it says that something was sent.

## A single-page app (\`{ "app": { … } }\`)

${head}${app.join("\n")}

## Pages that the server writes

${head}${server.join("\n")}
`;
