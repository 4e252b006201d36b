import { ledgerBranch } from "../../files/ledger-file.ts";
import type { LedgerPlace } from "../../git/ledger-server.ts";
import type { RemoteAccess } from "../../git/remote-access.ts";
import { RepositoryError } from "../../git/repository-error.ts";
import { askGit } from "../checkout/git.ts";
import type { Context } from "../context.ts";

/** Name of the setting that holds the deploy key; only the environments for applies have it. */
export const ledgerKeyName = "ROLLCALL_LEDGER_KEY";

/** Whether whoever runs this may write the ledger as the apply workflow does. */
export const hasLedgerKey = ({ env }: Pick<Context, "env">): boolean =>
  (env[ledgerKeyName] ?? "").trim() !== "";

/**
 * Where the ledger is written: at origin, with the deploy key where there is one, else as the person's own git does it.
 * @throws RepositoryError where origin has no address
 */
export async function ledgerPlace(context: Context): Promise<LedgerPlace> {
  const address = await askGit(context, async (repository) =>
    (await repository.git(["config", "--get", "remote.origin.url"])).trim(),
  );
  if (address === "")
    throw new RepositoryError("The ledger cannot be written: this clone has no remote called origin.", {
      code: "no-remote",
      hint: "Run it in a clone of the district's repository.",
    });
  const access: RemoteAccess = hasLedgerKey(context)
    ? { kind: "key", privateKey: context.env[ledgerKeyName] ?? "" }
    : { kind: "own" };
  return {
    remote: access.kind === "key" ? overSsh(address) : address,
    branch: ledgerBranch,
    access,
    env: context.env,
    signal: context.signal,
    sleep: context.sleep,
  };
}

/** A deploy key is shown over ssh, and the checkout of a job is made over https. Anything else is left as it is. */
function overSsh(address: string): string {
  const [, host, path] = /^https:\/\/(?:[^@/]*@)?([^/:]+)\/(.+?)(?:\.git)?\/?$/.exec(address) ?? [];
  return host === undefined || path === undefined ? address : `ssh://git@${host}/${path}.git`;
}
