import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { temporaryFolder } from "./run-rollcall.ts";

export interface RecordContents {
  /** Plan files, newest first; `undefined` stands for a merge without a reviewed plan. */
  readonly plans?: readonly (string | undefined)[];
  /** Of the newest pull request; the others have smaller numbers. */
  readonly pullRequest?: number;
  /** With which the newest was merged; `mergedCommit` where nothing hangs on it. */
  readonly commit?: string;
  readonly acknowledgements?: readonly { readonly guard: string; readonly fingerprint: string }[];
  /** Where the file came with the newest merge to ask for what it asks for. */
  readonly places?: readonly string[];
  /** Who made each of the merges, as it is fetched where a person started the run. */
  readonly makers?: readonly MakersInRecord[];
  readonly needsSomebodyElse?: boolean;
  readonly hasOlder?: boolean;
  /** Report of an apply that keeps the forecast of the night to be compared. */
  readonly forecast?: string;
}

interface MakersInRecord {
  readonly makers?: readonly string[];
  readonly makersProblem?: string;
}

/** Commit of the newest merge in `recordFor`. */
export const mergedCommit = "1".repeat(40);

const reportName = "reports/5002-1.report.json";

/** A folder as `rollcall fetch springfield` leaves it. */
export async function recordFor(contents: RecordContents): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, "plans"));
  const newest = contents.pullRequest ?? 12;
  const approvals = [];
  for (const [index, plan] of (contents.plans ?? []).entries()) {
    const name = `plans/${newest - index}.plan.json`;
    if (plan !== undefined) await copyFile(plan, path.join(folder, name));
    approvals.push({
      commit: index === 0 ? (contents.commit ?? mergedCommit) : String(index + 1).repeat(40),
      pullRequest: newest - index,
      author: "octocat",
      approvers: ["reviewer"],
      ...(index === 0 ? { places: contents.places } : {}),
      ...contents.makers?.[index],
      ...(plan === undefined ? { problem: "no pull request was merged with it" } : { plan: name }),
      acknowledgements: (index === 0 ? (contents.acknowledgements ?? []) : []).map((one) => ({
        ...one,
        by: "reviewer",
        at: "2026-11-23T15:00:00Z",
        url: `https://github.com/acme/districts/pull/${newest}#issuecomment-1`,
      })),
    });
  }
  const record = {
    formatVersion: "2.0",
    district: "springfield",
    repository: "acme/districts",
    fetchedAt: "2026-11-23T17:00:00Z",
    approvals,
    needsSomebodyElse: contents.needsSomebodyElse,
    hasOlder: contents.hasOlder,
    ...(contents.forecast === undefined ? {} : { forecast: { run: "5002", report: reportName } }),
  };
  if (contents.forecast !== undefined) {
    await mkdir(path.join(folder, "reports"));
    await copyFile(contents.forecast, path.join(folder, reportName));
  }
  await writeFile(path.join(folder, "record.json"), JSON.stringify(record));
  return folder;
}
