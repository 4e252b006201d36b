import { believe } from "../../approval/believed.ts";
import { standingsInFile } from "../../approval/standings-in-file.ts";
import { envelopeJson } from "../../files/envelope.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { LedgerView } from "../../render/terminal/ledger-text.ts";
import { chooseDistricts, loadValidDistricts } from "../checkout/chosen-districts.ts";
import { eachDistrict } from "../checkout/each-district.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { terminalStyle } from "../output.ts";
import { intentDigests } from "./intent-digests.ts";
import { type LedgerFound, readLedger } from "./read-ledger.ts";

export interface LedgerShowOptions {
  readonly district: readonly string[];
  readonly json?: boolean;
}

/** Says what the ledger that this clone has fetched says of the files that it has: nothing is read from either service. */
export async function showLedger(
  names: readonly string[],
  { district: wanted, json }: LedgerShowOptions,
  context: Context,
): Promise<ExitCode> {
  const loaded = await loadValidDistricts(names, context);
  if (loaded === undefined) return exitCodes.findings;
  const ledgers: Ledger[] = [];
  const texts: string[] = [];
  const { code, failures } = await eachDistrict(
    chooseDistricts(loaded, wanted),
    context,
    async (district) => {
      const found = await foundLedger(district, context);
      if (json === true) ledgers.push(found.ledger);
      else texts.push(await textOf(district, found, context));
      return exitCodes.ok;
    },
  );
  context.stdout.write(json === true ? envelopeJson("ledger show", ledgers, { failures }) : texts.join("\n"));
  return code;
}

type Found = Extract<LedgerFound, { readonly kind: "found" }>;

async function foundLedger(district: District, context: Context): Promise<Found> {
  const found = await readLedger(district.id, context);
  if (found.kind === "none") throw noLedger(district.id, found.tip === "none");
  if (found.kind === "unreadable")
    throw new CommandFailure(`${district.id}: the ledger cannot be read: ${found.reason}.`, {
      exitCode: exitCodes.findings,
      hint: `${found.hint ?? ""} Look at: git log origin/rollcall-ledger`.trim(),
    });
  return found;
}

async function textOf(district: District, { ledger, tip }: Found, context: Context): Promise<string> {
  const repository = context.env["GITHUB_REPOSITORY_ID"];
  const own = { district: { id: district.id }, tenants: ledger.tenants };
  const belief = believe(ledger, { ...defined({ repository }), plan: own });
  const view: LedgerView = {
    district: district.id,
    tip,
    standings: standingsInFile(ledger, intentDigests(district)),
    pending: ledger.pending,
    ...defined({ begun: ledger.begun, learnt: ledger.learnt }),
    ...(belief.kind === "not-believed" ? { disbelief: belief.reason } : {}),
  };
  const { renderLedgerTerminal } = await import("../../render/terminal/ledger-text.ts");
  return renderLedgerTerminal(view, await terminalStyle(context, context.stdout));
}

const noLedger = (district: string, hasNoBranch: boolean): CommandFailure =>
  new CommandFailure(
    hasNoBranch
      ? "This clone has no branch origin/rollcall-ledger: no ledger is known here."
      : `The ledger has nothing of ${district} yet.`,
    {
      exitCode: exitCodes.findings,
      hint: hasNoBranch
        ? "Run git fetch origin. Where there is none on GitHub either, the next apply with the deploy key begins it: .github/LEDGER.md."
        : "Its next apply begins it.",
    },
  );
