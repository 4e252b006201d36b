import { writeFileSync } from "node:fs";
import path from "node:path";
import type { LedgerEntry } from "../../src/git/commit-stream.ts";
import { type LedgerBranch, withLedgerBranch } from "../../src/git/ledger-branch.ts";
import type { LedgerPlace } from "../../src/git/ledger-server.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";
import { gitEnvironment, repositoryIn, type TestRepository } from "./repository-for-test.ts";

/** The repository that all push to. */
interface TestServer extends Pick<TestRepository, "folder" | "git"> {
  hook(name: string, script: string): void;
}

export async function newServer(): Promise<TestServer> {
  const { folder, git } = repositoryIn(await temporaryFolder());
  git("init", "--quiet", "--bare", "--initial-branch=main");
  const hook = (name: string, script: string): void =>
    writeFileSync(path.join(folder, "hooks", name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { folder, git, hook };
}

/** Over the transport that a server speaks, so that what is fetched can be shallow. */
export const ledgerAt = <Result>(
  { folder }: { readonly folder: string },
  use: (ledger: LedgerBranch) => Promise<Result>,
  values: Partial<LedgerPlace> = {},
): Promise<Result> =>
  withLedgerBranch(
    {
      remote: folder.includes("://") ? folder : `file://${folder}`,
      branch: "rollcall-ledger",
      access: { kind: "own" },
      env: gitEnvironment,
      sleep: () => Promise.resolve(),
      ...values,
    },
    use,
  );

export const entry = (files: Readonly<Record<string, string>>, subject = "Entry"): LedgerEntry => ({
  files: new Map(Object.entries(files)),
  subject,
  at: new Date("2026-11-23T17:00:00Z"),
});

/** By a run of its own, which fetches anew. */
export const appended = (
  server: TestServer,
  onto: string,
  files: Readonly<Record<string, string>>,
  removed: readonly string[] = [],
): Promise<string> =>
  ledgerAt(server, async (ledger) => (await ledger.append(onto, { ...entry(files), removed })).commit);

export const textAt = (server: TestServer, file: string): string =>
  server.git("show", `rollcall-ledger:${file}`);
