/** What a clone has fetched of the ledger's branch. */
import { execFileSync } from "node:child_process";
import { loadDistrictsAt } from "../../src/cli/checkout/chosen-districts.ts";
import { intentDigests } from "../../src/cli/ledger/intent-digests.ts";
import { ledgerText } from "../../src/files/ledger-file.ts";
import { intentVersion } from "../../src/model/intent.ts";
import type { Ledger, SettledPlace } from "../../src/model/ledger.ts";
import { commitEnvironment } from "./commit-environment.ts";
import { repositoryId } from "./loopback-answers.ts";

/** The district of this text, as a folder has it. */
export const districtText = (timezone = "America/Chicago"): string =>
  `version: 1\ndistrict: springfield\nname: Springfield\nclasslink: { org: "100" }\ntimezone: ${timezone}\n`;

/** A file for one school. */
export const schoolText = (name: string, line = "policy: leave"): string => `name: ${name}\n${line}\n`;

/** A pull request that waits for what a commit asks for in these places of the file. */
export interface Waiting {
  readonly pullRequest: number;
  readonly commit: string;
  readonly places: readonly string[];
}

/** Has all settled that the files asked for at a commit, and these pull requests wait for the rest. */
export async function settle(
  folder: string,
  commit: string,
  waiting: readonly Waiting[] = [],
  differs: Partial<Ledger> = {},
): Promise<void> {
  const ledger: Ledger = {
    district: "springfield",
    repository: String(repositoryId),
    tenants: {
      classlink: { endpoint: "f".repeat(64), orgId: "100" },
      classtag: { endpoint: "f".repeat(64), id: "usd" },
    },
    driver: "api",
    intentVersion,
    places: await settledPlaces(folder, commit),
    pending: await Promise.all(waiting.map((one, index) => pendingPlan(folder, one, index))),
    heard: [],
    archives: [],
    ...differs,
  };
  putLedger(folder, ledgerText(ledger));
}

/** Puts this text in the place of the district's ledger. */
export function putLedger(folder: string, text: string): void {
  const git = (args: readonly string[], input = ""): string =>
    execFileSync("git", args, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...commitEnvironment },
      input,
    }).trim();
  const blob = git(["hash-object", "-w", "--stdin"], text);
  const tree = git(["mktree"], `100644 blob ${blob}\tspringfield.json\n`);
  git(["update-ref", "refs/remotes/origin/rollcall-ledger", git(["commit-tree", tree, "-m", "settle"])]);
}

async function settledPlaces(folder: string, commit: string): Promise<SettledPlace[]> {
  const settled = {
    commit,
    word: { kind: "review", pullRequest: 1, approvers: [] },
    at: "2026-11-01T10:00:00Z",
  } as const;
  return (await intentsAt(folder, commit)).map(([name, intent]) =>
    name === ""
      ? { ...settled, place: { kind: "district" }, intent, settings: {} }
      : { ...settled, place: { kind: "school", key: `key of ${name}`, name }, intent, classrooms: [] },
  );
}

async function pendingPlan(folder: string, { pullRequest, commit, places }: Waiting, index: number) {
  const intents = await intentsAt(folder, commit);
  return {
    fingerprint: `7KQ4-2M8P-XZ3T-${1000 + index}`,
    pullRequest,
    approvers: ["reviewer"],
    commit,
    places: intents
      .filter(([name]) => places.includes(name))
      .map(([name, intent]) => ({
        place: name === "" ? ({ kind: "district" } as const) : ({ kind: "school", key: name, name } as const),
        intent,
      })),
    reason: "it waits for an acknowledgement",
    written: [],
  };
}

async function intentsAt(folder: string, commit: string): Promise<readonly (readonly [string, string])[]> {
  const context = { cwd: folder, env: process.env, signal: new AbortController().signal };
  const [found] = (await loadDistrictsAt(commit, ["springfield"], context)).districts;
  if (found === undefined) throw new Error(`springfield cannot be read at ${commit}`);
  const { district, schools } = intentDigests(found);
  return [["", district], ...schools.map(({ name, intent }) => [name, intent] as const)];
}
