/** With whose credentials git speaks to a server. What it takes lies on this machine only while git runs. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Transport } from "./repository.ts";

/** `own`: as the person's own git does it. */
export type RemoteAccess =
  | { readonly kind: "own" }
  /** The text of a private key, as it comes out of a secret. */
  | { readonly kind: "key"; readonly privateKey: string }
  /** @property server where the token is sent to, and nowhere else: `https://github.com` */
  | { readonly kind: "token"; readonly server: string; readonly token: string };

/** Runs what speaks to the server; a key is in a file of its own for that long. */
export async function withAccess<Result>(
  access: RemoteAccess,
  run: (transport: Transport) => Promise<Result>,
): Promise<Result> {
  switch (access.kind) {
    case "own":
      return await run({});
    case "token":
      return await run(tokenTransport(access.server, access.token));
    case "key":
      return await withKey(access.privateKey, run);
  }
}

const tokenTransport = (server: string, token: string): Transport => ({
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: `http.${server.replace(/\/+$/, "")}/.extraheader`,
  GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
});

async function withKey<Result>(
  privateKey: string,
  run: (transport: Transport) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-key-"));
  try {
    const key = path.join(folder, "key");
    const hosts = path.join(folder, "hosts");
    await writeFile(key, asKeyFile(privateKey), { mode: 0o600, flag: "wx" });
    await writeFile(hosts, githubHosts, { mode: 0o600, flag: "wx" });
    return await run({ GIT_SSH_COMMAND: sshCommand(key, hosts) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** ssh reads no key whose lines end as on Windows or whose last line does not end; secrets that were pasted often are so. */
const asKeyFile = (text: string): string => `${text.replace(/\r\n?/g, "\n").trim()}\n`;

/** No other key, no agent, no configuration, no question; and no server that cannot prove to be the one it is called. */
const sshCommand = (key: string, hosts: string): string =>
  [
    "ssh -F /dev/null",
    `-i ${quoted(key)}`,
    "-o IdentitiesOnly=yes -o IdentityAgent=none -o BatchMode=yes",
    `-o StrictHostKeyChecking=yes -o GlobalKnownHostsFile=${quoted(hosts)}`,
    "-o UpdateHostKeys=no -o ConnectTimeout=30",
  ].join(" ");

const quoted = (file: string): string => `'${file.replaceAll("\\", "/").replaceAll("'", "'\\''")}'`;

/**
 * As GitHub publishes them (https://api.github.com/meta, `ssh_keys`): a runner knows no server, and who trusts whichever
 * answers first may read a ledger that somebody else wrote. Other servers are those of the person's own known_hosts.
 */
const githubHosts = [
  "github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl",
  "github.com ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg=",
  "",
].join("\n");
