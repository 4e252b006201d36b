/**
 * `npm run bench -- reading startup suggest validate plan pages commands`: the budgets, measured beside the floor that each is held
 * against in the same run, because a machine that is busy slows both down. Without names, all of them. Of `commands`, `--rows` and
 * `--sizes` choose (`--rows validate,snapshot --sizes 10000`), and `--rounds` says how often each is run.
 */
import { parseArgs } from "node:util";
import { benchCommands, rowNames } from "./commands/commands.ts";
import { benchPages } from "./pages.ts";
import { benchPlan } from "./plan.ts";
import { benchReading } from "./reading.ts";
import { benchStartup } from "./startup.ts";
import { benchSuggest } from "./suggest.ts";
import { benchValidate } from "./validate.ts";

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: "string", default: "" },
    sizes: { type: "string", default: "" },
    rounds: { type: "string", default: "5" },
  },
});
const listed = (text: string): readonly string[] => text.split(",").filter((one) => one !== "");

const benches: Readonly<Record<string, () => Promise<string>>> = {
  reading: benchReading,
  startup: benchStartup,
  suggest: benchSuggest,
  validate: benchValidate,
  plan: benchPlan,
  pages: benchPages,
  commands: () =>
    benchCommands({
      rows: listed(values.rows),
      sizes: listed(values.sizes).map(Number),
      rounds: Number(values.rounds),
    }),
};

const unknown = [
  ...asked.filter((name) => !Object.hasOwn(benches, name)),
  ...listed(values.rows).filter((name) => !rowNames.includes(name)),
];
if (unknown.length > 0) {
  process.stderr.write(
    `There is no bench ${unknown.join(", ")}: choose from ${Object.keys(benches).join(", ")}; rows of commands are ${rowNames.join(", ")}.\n`,
  );
  process.exitCode = 64;
} else {
  for (const [name, bench] of Object.entries(benches))
    if (asked.length === 0 || asked.includes(name)) process.stdout.write(`${name}\n${await bench()}\n`);
}
