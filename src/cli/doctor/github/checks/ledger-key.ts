import { count, listSome } from "../../../../render/wording.ts";
import { type Check, doubtful, failed, fine } from "../../check.ts";
import type { GitHubSubject } from "../github-subject.ts";
import { howToAddLedgerKey, withoutLedgerKey } from "../ledger-setup.ts";
import { place } from "../place.ts";
import { judge } from "../unseen.ts";
import { token } from "./token.ts";

/** Whether exactly one deploy key may write: what lets one past the ledger's ruleset lets every one past. */
export const ledgerKey: Check<GitHubSubject> = {
  area: "ledger",
  name: "deploy key",
  needs: [token],
  run: async (subject) => {
    const where = place(subject, "Settings → Deploy keys", "settings/keys");
    const at = { what: "deploy keys", needs: "Administration: read", place: where };
    return judge(await subject.writingDeployKeys(), at, (titles) => {
      const named = listSome(
        titles.map((title) => JSON.stringify(title)),
        mostNamed,
      );
      if (titles.length === 0) return [doubtful(withoutLedgerKey, howToAddLedgerKey(subject))];
      return titles.length === 1
        ? [fine(`one may write: ${named}`)]
        : [
            failed(
              `${count(titles.length, "deploy key")} may write, and what lets Rollcall's write the ledger lets each of them: ${named}`,
              `Delete all but Rollcall's; one that others need can be added again without "Allow write access": ${where}.`,
            ),
          ];
    });
  },
};

const mostNamed = 5;
