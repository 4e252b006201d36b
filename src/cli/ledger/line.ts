import type { ProgramLine } from "../program-line.ts";
import { districtOption } from "../shared-options.ts";
import type { LedgerDeclineOptions } from "./decline-command.ts";
import type { LedgerShowOptions } from "./show-command.ts";

export const ledgerLine: ProgramLine = {
  announce: (command) => command.description("what is settled on whose word, and what waits"),
  declare(command, context, setExitCode) {
    command
      .command("show")
      .copyInheritedSettings(command)
      .description("say what is settled, what waits, what is open, and the one thing to do; asks nobody")
      .argument("[names...]", "a district, its file or folder")
      .addOption(districtOption())
      .option("--json", "print the ledger as JSON (schemas/output/ledger-show.schema.json)")
      .addHelpText("after", "\nExamples:\n  $ git fetch origin\n  $ rollcall ledger show springfield")
      .action(async (names: readonly string[], options: LedgerShowOptions) => {
        const { showLedger } = await import("./show-command.ts");
        setExitCode(await showLedger(names, options, context));
      });
    command
      .command("decline")
      .copyInheritedSettings(command)
      .description("end a plan that waits: it is never written any more")
      .argument("<plan>", "its fingerprint, as rollcall ledger show prints it")
      .requiredOption("-d, --district <id>", "whose plan it is")
      .option("--reason <text>", "why, for whoever reads the ledger later")
      .option("--push", "write it; without it the plan is only shown")
      .addHelpText(
        "after",
        "\nWhere only the deploy key may write the ledger, the apply workflow does it:\nstart it with the plan in its field decline.\n\nExample:\n  $ rollcall ledger decline 7KQ4-2M8P-XZ3T-9WFA --district springfield \\\n      --reason 'merged by mistake' --push",
      )
      .action(async (plan: string, options: LedgerDeclineOptions) => {
        const { declinePlan } = await import("./decline-command.ts");
        setExitCode(await declinePlan(plan, options, context));
      });
  },
};
