/** What the ledger's branch says of one school, entry by entry. */
import { gunzipSync } from "node:zlib";
import { FileError } from "../../files/file-error.ts";
import { keptPlanOf, ledgerBranch, ledgerFileOf, readLedgerText } from "../../files/ledger-file.ts";
import { mostPlanBytes } from "../../files/plan-limit.ts";
import { readPlanText } from "../../files/read-plan-file.ts";
import { blobsInTurn } from "../../git/blobs-in-turn.ts";
import { type BranchEntry, blobsAt, entriesOf } from "../../git/ledger-entries.ts";
import { readObjects } from "../../git/read-objects.ts";
import type { Repository } from "../../git/repository.ts";
import type { Change } from "../../model/change.ts";
import type { Ledger } from "../../model/ledger.ts";

/** A ledger as one entry left it. */
export interface LedgerThen {
  readonly commit: string;
  /** Address of the run that made the entry. */
  readonly run?: string;
  readonly ledger: Ledger;
}

export type LedgerTrail =
  /** `why`: as a clause. */
  | { readonly kind: "unknown"; readonly why: string }
  | {
      readonly kind: "found";
      readonly district: string;
      /** Oldest first. */
      readonly entries: readonly [LedgerThen, ...LedgerThen[]];
      /** The changes of a plan that waited, by its fingerprint; `undefined` where it cannot be read. */
      changesOf(fingerprint: string): Promise<readonly Change[] | undefined>;
    };

/**
 * Reads all that this clone has fetched of a district's ledger.
 * @param own GitHub's id of the repository, where it is known: what a fork or a template carries along says nothing here
 * @throws RepositoryError
 */
export async function ledgerTrail(
  repository: Repository,
  district: string,
  own: string | undefined,
): Promise<LedgerTrail> {
  const atTop = { ...repository, prefix: "" };
  const file = ledgerFileOf(district);
  const listed = await entriesOf(atTop, ledgerBranch, file);
  if (listed.length === 0) return { kind: "unknown", why: "this clone has no ledger of the district" };
  const entries: LedgerThen[] = [];
  const contents = blobsInTurn(
    repository,
    listed.flatMap(({ blob }) => blob ?? []),
  );
  for (const one of listed) {
    const bytes = one.blob === undefined ? undefined : await contents.read(one.blob);
    const ledger = bytes === undefined ? undefined : ledgerIn(bytes, file);
    if (ledger !== undefined && (own === undefined || ledger.repository === own))
      entries.push({ commit: one.commit, ...runOf(one), ledger });
  }
  const [first, ...more] = entries;
  if (first === undefined)
    return { kind: "unknown", why: "the ledger cannot be read, or is another repository's" };
  return {
    kind: "found",
    district,
    entries: [first, ...more],
    changesOf: (fingerprint) => changesOf(atTop, entries, fingerprint),
  };
}

/** One entry that is damaged, or of another version, says nothing; those around it do. */
function ledgerIn(bytes: Uint8Array, file: string): Ledger | undefined {
  try {
    return readLedgerText(Buffer.from(bytes).toString("utf8"), file);
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

function runOf({ body }: BranchEntry): { readonly run?: string } {
  const run = /^Run: (https?:\/\/\S+)$/m.exec(body)?.[1];
  return run === undefined ? {} : { run };
}

/** A plan lies beside the ledger as long as it waits, and in the branch's history afterwards. */
async function changesOf(
  repository: Repository,
  entries: readonly LedgerThen[],
  fingerprint: string,
): Promise<readonly Change[] | undefined> {
  const held = entries.find(({ ledger }) => ledger.pending.some((plan) => plan.fingerprint === fingerprint));
  if (held === undefined) return undefined;
  const file = keptPlanOf(held.ledger.district, fingerprint);
  const [id] = (await blobsAt(repository, [`${held.commit}:${file}`])).values();
  const bytes = id === undefined ? undefined : (await readObjects(repository, [id])).get(id);
  if (bytes === undefined) return undefined;
  try {
    const text = gunzipSync(bytes, { maxOutputLength: mostPlanBytes }).toString("utf8");
    return readPlanText(text, file).plan.changes;
  } catch {
    // Damaged, or of a version that is no longer read: what it held is not known.
    return undefined;
  }
}
