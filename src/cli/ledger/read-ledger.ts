import { FileError } from "../../files/file-error.ts";
import { keptPlanOf, ledgerBranch, ledgerFileOf, readLedgerText } from "../../files/ledger-file.ts";
import type { SavedPlan } from "../../files/plan-file.ts";
import { mostPlanBytes } from "../../files/plan-limit.ts";
import { commitTree } from "../../git/commit-tree.ts";
import type { Repository } from "../../git/repository.ts";
import { RepositoryError } from "../../git/repository-error.ts";
import { tipOf } from "../../git/tip-of.ts";
import type { Ledger } from "../../model/ledger.ts";
import { askGit } from "../checkout/git.ts";
import type { Context } from "../context.ts";

/** What this clone has of a district's ledger. `tip` is the commit that the branch ended in when it was fetched. */
export type LedgerFound =
  /** No branch, or nothing of this district on it. */
  | { readonly kind: "none"; readonly tip: string | "none" }
  /** As a clause: whoever cannot read it writes nothing. */
  | { readonly kind: "unreadable"; readonly tip: string; readonly reason: string; readonly hint?: string }
  | {
      readonly kind: "found";
      readonly tip: string;
      readonly text: string;
      readonly ledger: Ledger;
      /** By fingerprint: the plans that wait, or why one cannot be read, as a sentence. */
      readonly plans: ReadonlyMap<string, SavedPlan | string>;
    };

/**
 * Reads what `git fetch` brought of the branch: nobody is asked for anything. Where the folder is no repository, or the
 * machine has no git, there is none.
 * @throws RepositoryError where git fails
 */
export async function readLedger(
  district: string,
  context: Pick<Context, "cwd" | "env" | "signal">,
): Promise<LedgerFound> {
  try {
    return await askGit(context, (repository) => ledgerIn(repository, district));
  } catch (error) {
    if (isWithoutRepository(error)) return { kind: "none", tip: "none" };
    throw error;
  }
}

const isWithoutRepository = (error: unknown): boolean =>
  error instanceof RepositoryError && (error.code === "no-repository" || error.code === "no-git");

async function ledgerIn(repository: Repository, district: string): Promise<LedgerFound> {
  const tip = await tipOf(repository, ledgerBranch);
  if (tip === undefined) return { kind: "none", tip: "none" };
  const atTop = { ...repository, prefix: "" };
  const file = ledgerFileOf(district);
  const tree = await commitTree(atTop, tip, [file, district]);
  if (!tree.has(file)) return { kind: "none", tip };
  const [source] = await tree.read([file]);
  if (source === undefined || "unreadable" in source)
    return { kind: "unreadable", tip, reason: source?.unreadable ?? "git has lost its content" };
  const text = Buffer.from(source.bytes).toString("utf8");
  const ledger = ledgerOf(text, file);
  if (ledger instanceof FileError)
    return { kind: "unreadable", tip, reason: ledger.reason, hint: ledger.hint };
  const names = ledger.pending.map(({ fingerprint }) => keptPlanOf(district, fingerprint));
  const kept = await tree.read(names);
  const plans = new Map<string, SavedPlan | string>();
  for (const [index, { fingerprint }] of ledger.pending.entries()) {
    const one = kept[index];
    const name = names[index] ?? "";
    plans.set(
      fingerprint,
      one === undefined || "unreadable" in one
        ? `${name} cannot be used: ${one?.unreadable ?? "git has lost its content"}.`
        : await planIn(one.bytes, name),
    );
  }
  return { kind: "found", tip, text, ledger, plans };
}

/** What its file says, or why it says nothing. */
function ledgerOf(text: string, file: string): Ledger | FileError {
  try {
    return readLedgerText(text, file);
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}

/** What reads a plan is large, and most ledgers hold none that waits. */
async function planIn(bytes: Uint8Array, name: string): Promise<SavedPlan | string> {
  const { gunzipSync } = await import("node:zlib");
  const { readPlanText } = await import("../../files/read-plan-file.ts");
  try {
    return readPlanText(gunzipSync(bytes, { maxOutputLength: mostPlanBytes }).toString("utf8"), name);
  } catch (error) {
    if (error instanceof FileError) return error.message;
    return `${name} cannot be used: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
