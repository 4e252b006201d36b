import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { districtInJuly, type July } from "./turned-year.ts";

const page = path.resolve(import.meta.dirname, "../../.github/ROLLOVER.md");

/** So much of a difference shows how it looks. */
const mostOfDifference = 21;

/** What a reader needs to see: differences and long lists are cut, and fingerprints differ from run to run. */
function shortened(output: string): string {
  const cut = output.replace(/^--- districts[\s\S]*?\n(?=\n)/gm, (difference) => {
    const lines = difference.trimEnd().split("\n");
    return lines.length <= mostOfDifference
      ? difference
      : `${lines.slice(0, mostOfDifference).join("\n")}\n…\n`;
  });
  return cut
    .replace(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/g, "XXXX-XXXX-XXXX-XXXX")
    .replaceAll("npx --no rollcall", "rollcall");
}

const indented = (text: string): string =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");

/** The last paragraph, which says what it comes to. */
const endOf = (output: string): string => output.trimEnd().split("\n\n").at(-1) ?? "";

test("the page tells what the commands say", async () => {
  const july = await districtInJuly({ isSyncOn: true });
  const told: string[] = [];
  let step = 0;
  const tell = (day: string, sentence: string, ...texts: readonly string[]): void => {
    step += 1;
    told.push([`${step}. ${day}  ${sentence}`, ...texts].join("\n\n"));
  };
  const run = async (day: string, sentence: string, args: readonly string[], pick = shortened) => {
    const { stderr, stdout } = await july.run(...args);
    expect(stderr).toBe("");
    const shown = args.map((word) => (word.includes(" ") ? `"${word}"` : word)).join(" ");
    tell(day, sentence, `  $ rollcall ${shown}`, indented(shortened(pick(stdout))));
  };
  const rollover = ["rollover", "rowan", "--to", "2027-28"];
  await run("2027-07-02", "Before the SIS turns the year, the rollout's lead asks.", rollover);
  await july.run(...rollover, "--write");
  july.sync(false);
  tell("2027-07-02", "She has it written and merged, and ClassTag's administrator turns Daily sync off.");
  await july.happen({ event: "school-year-turned", org: "all", classes: "mixed" });
  await july.pass(32);
  const handOn = [...rollover, "--hand-on", "Elm Middle"];
  await run(
    "2027-08-03",
    "The SIS has turned the year, and the freeze is over. Elm's principal wants the classrooms handed on.",
    handOn,
  );
  await july.run(...handOn, "--write");
  await july.edit((text) => `${text.trimEnd()}\n${chosen(july).join("\n")}\n`);
  tell(
    "2027-08-03",
    "She has it written. Elm's principal knows the four rooms that are left: one goes on, three are archived.",
    indented(
      chosen(july)
        .map((line) => line.replace(/^ +/, "+      "))
        .join("\n"),
    ),
  );
  await run("2027-08-03", "The plan says what has to be said for it,", ["plan", "rowan"], endOf);
  await july.apply("--report", "rollover.report.json");
  tell("2027-08-03", "and with that said, exactly that is applied.");
  await run("2027-08-03", "May Daily sync be turned on?", ["ready", "rowan"], endOf);
  july.sync(true);
  await july.pass(1);
  await run(
    "2027-08-04",
    "It was, and the first night of the year came as forecast.",
    ["forecast", "--compare", "rollover.report.json"],
    headOf,
  );
  await run("2027-08-04", "Nothing is left.", rollover, (output) =>
    output.slice(output.indexOf("the file ")),
  );
  const text = await readFile(page, "utf8");
  const whole = text.replace(/```text\n[\s\S]*?```/, () => `\`\`\`text\n${told.join("\n\n")}\n\`\`\``);
  await expect(whole).toMatchFileSnapshot(page);
});

const headOf = (output: string): string => output.split("\n\n").slice(0, 3).join("\n\n");

/** The lines that the principal asks for. */
function chosen({ sandbox }: Pick<July, "sandbox">): readonly string[] {
  const rooms = new Map(
    sandbox.classTag.snapshot().classrooms.map(({ connections, id }) => [connections[0], id]),
  );
  return [
    ["0013-ALG6-P2", "Algebra 6", "sync"],
    ["0013-ENG6-P3", "English 6", "archive"],
    ["0013-WOR6-P1", "World History 6", "archive"],
    ["0013-WOR6-P3", "World History 6", "archive"],
  ].map(
    ([id = "", title = "", policy = ""]) =>
      `      - { classtag: "${rooms.get(id) ?? ""}", name: ${title}, policy: ${policy}, classlink: "${id}-2028", title: ${title}, term: "2027-28" }`,
  );
}
