/**
 * `npm run bench -- reading startup suggest validate plan pages`: the budgets, measured beside the floor that each is held against in the same
 * run, because a machine that is busy slows both down. Without names, all of them.
 */
import { benchPages } from "./pages.ts";
import { benchPlan } from "./plan.ts";
import { benchReading } from "./reading.ts";
import { benchStartup } from "./startup.ts";
import { benchSuggest } from "./suggest.ts";
import { benchValidate } from "./validate.ts";

const benches: Readonly<Record<string, () => Promise<string>>> = {
  reading: benchReading,
  startup: benchStartup,
  suggest: benchSuggest,
  validate: benchValidate,
  plan: benchPlan,
  pages: benchPages,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no bench ${unknown.join(", ")}: choose from ${Object.keys(benches).join(", ")}.\n`,
  );
  process.exitCode = 64;
} else {
  for (const [name, bench] of Object.entries(benches))
    if (asked.length === 0 || asked.includes(name)) process.stdout.write(`${name}\n${await bench()}\n`);
}
