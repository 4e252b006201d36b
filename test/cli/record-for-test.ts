import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { temporaryFolder } from "./run-rollcall.ts";

interface RecordContents {
  /** Plan files, newest first; `undefined` stands for a merge without a reviewed plan. */
  readonly plans?: readonly (string | undefined)[];
  readonly reports?: readonly string[];
  readonly acknowledgements?: readonly { readonly guard: string; readonly fingerprint: string }[];
  /** When the pull requests were merged. */
  readonly mergedAt?: string;
  /** ISO 8601. */
  readonly lastReadAt?: string;
  /** Who made each of the merges, as it is fetched where a person started the run. */
  readonly makers?: readonly MakersInRecord[];
  readonly needsSomebodyElse?: boolean;
  readonly hasOlder?: boolean;
}

interface MakersInRecord {
  readonly makers?: readonly string[];
  readonly makersProblem?: string;
}

/** Commit of the newest merge in `recordFor`. */
export const mergedCommit = "1".repeat(40);

/** A folder as `rollcall fetch springfield` leaves it. */
export async function recordFor(contents: RecordContents): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, "plans"));
  await mkdir(path.join(folder, "reports"));
  const approvals = [];
  for (const [index, plan] of (contents.plans ?? []).entries()) {
    const name = `plans/${index}.plan.json`;
    if (plan !== undefined) await copyFile(plan, path.join(folder, name));
    approvals.push({
      commit: index === 0 ? mergedCommit : String(index + 1).repeat(40),
      mergedAt: contents.mergedAt ?? "2026-11-23T16:00:00Z",
      pullRequest: 12 - index,
      ...contents.makers?.[index],
      ...(plan === undefined ? { problem: "no pull request was merged with it" } : { plan: name }),
      acknowledgements: (index === 0 ? (contents.acknowledgements ?? []) : []).map((one) => ({
        ...one,
        by: "reviewer",
        at: "2026-11-23T15:00:00Z",
        url: "https://github.com/acme/districts/pull/12#issuecomment-1",
      })),
    });
  }
  const reports = [];
  for (const [index, report] of (contents.reports ?? []).entries()) {
    const name = `reports/${index}.report.json`;
    await copyFile(report, path.join(folder, name));
    reports.push(name);
  }
  const record = {
    formatVersion: "1.0",
    district: "springfield",
    repository: "acme/districts",
    fetchedAt: "2026-11-23T17:00:00Z",
    approvals,
    reports,
    needsSomebodyElse: contents.needsSomebodyElse,
    hasOlder: contents.hasOlder,
    lastReadAt: contents.lastReadAt,
  };
  await writeFile(path.join(folder, "record.json"), JSON.stringify(record));
  return folder;
}
