import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../cli/run-rollcall.ts";
import { entry, ledgerAt, newServer } from "./ledger-for-test.ts";
import { gitEnvironment } from "./repository-for-test.ts";

const begin = "-----BEGIN OPENSSH PRIVATE KEY-----";
const end = "-----END OPENSSH PRIVATE KEY-----";

/** A program `ssh` that notes how it is called and which key it is given, and does `then` in place of connecting. */
async function withSsh(then: string) {
  const folder = await temporaryFolder();
  const script = [
    "#!/bin/sh",
    `echo "$@" >> ${folder}/calls`,
    'while [ $# -gt 1 ]; do [ "$1" = -i ] && key="$2"; shift; done',
    `ls -l "$key" | cut -c1-10 > ${folder}/mode; cp "$key" ${folder}/seen`,
    then,
  ];
  writeFileSync(path.join(folder, "ssh"), `${script.join("\n")}\n`, { mode: 0o755 });
  const noted = (file: string): string => readFileSync(path.join(folder, file), "utf8");
  return {
    env: { ...gitEnvironment, PATH: `${folder}:${process.env["PATH"]}` },
    mode: () => noted("mode").trim(),
    keySeen: () => noted("seen"),
    calls: () => noted("calls").trim().split("\n"),
    keyFiles: () => noted("calls").match(/(?<=-i )\S+/g) ?? [],
  };
}

const github = { folder: "ssh://git@github.com/springfield/rollcall.git" };

describe.skipIf(process.platform === "win32")("a deploy key", () => {
  test.each([
    ["as it was made", `${begin}\nabc\n${end}\n`],
    ["with the ends of lines of Windows, and none at the last", `${begin}\r\nabc\r\n${end}`],
    ["with empty lines around it", `\n\n${begin}\nabc\n${end}\n\n`],
  ])(
    "%s is in a file that only its owner reads, for the one call, and no other key is tried",
    async (_, privateKey) => {
      const server = await newServer();
      const ssh = await withSsh(`eval "$(echo "$1" | sed 's#/springfield/rollcall.git#${server.folder}#')"`);
      await ledgerAt(
        github,
        async (ledger) => {
          const { commit } = await ledger.append("none", entry({ "a.json": "1" }));
          expect((await ledger.read(["a.json"])).commit).toBe(commit);
          expect(ssh.keyFiles().filter((file) => existsSync(file))).toEqual([]);
        },
        { env: ssh.env, access: { kind: "key", privateKey } },
      );
      expect(ssh.keySeen()).toBe(`${begin}\nabc\n${end}\n`);
      expect(ssh.mode()).toBe("-rw-------");
      expect(new Set(ssh.keyFiles()).size).toBe(2);
      for (const call of ssh.calls())
        for (const option of [
          "IdentitiesOnly=yes",
          "IdentityAgent=none",
          "BatchMode=yes",
          "StrictHostKeyChecking=yes",
        ])
          expect(call).toContain(option);
    },
  );

  test.each([
    [
      "git@github.com: Permission denied (publickey).",
      "the server does not let this key or token in",
      "refused",
    ],
    ["ERROR: Repository not found.", "the server does not let this key or token in", "refused"],
    ["ERROR: The key you are authenticating with has been marked as read only.", "may only read", "refused"],
    ["Load key /tmp/key: invalid format", "the deploy key cannot be read", "refused"],
    ["Host key verification failed.", "the server did not prove to be the one it is called", "refused"],
    [
      "ssh: Could not resolve hostname github.com: Name or service not known",
      "cannot be reached .ssh: Could not resolve hostname github.com: Name or service not known.",
      "unreachable",
    ],
  ])("that does not get there is told why, and lies nowhere afterwards: %s", async (said, what, code) => {
    const ssh = await withSsh(`echo '${said}' >&2; exit 255`);
    const access = { kind: "key", privateKey: `${begin}\nsecret\n${end}` } as const;
    const reading = ledgerAt(github, (ledger) => ledger.read([]), { env: ssh.env, access });
    await expect(reading).rejects.toMatchObject({
      code,
      message: expect.stringMatching(
        new RegExp(`^Branch rollcall-ledger could not be read: .*${what.replace(/[()]/g, ".")}`),
      ),
    });
    await expect(reading).rejects.toMatchObject({ message: expect.not.stringContaining("secret") });
    expect(ssh.keyFiles().filter((file) => existsSync(file))).toEqual([]);
  });
});

describe("a token", () => {
  test("is sent to its server as GitHub wants it, and told to nobody when it is refused", async () => {
    const seen: (string | undefined)[] = [];
    const http = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(403).end();
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void http.close());
    await new Promise((resolve) => http.once("listening", resolve));
    const server = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const reading = ledgerAt({ folder: `${server}/o/r.git` }, (ledger) => ledger.read([]), {
      access: { kind: "token", server, token: "hunter2" },
    });
    await expect(reading).rejects.toMatchObject({
      code: "refused",
      message: expect.not.stringMatching(/hunter2|aHVudGVyMg/),
    });
    expect(seen).toEqual([`basic ${Buffer.from("x-access-token:hunter2").toString("base64")}`]);
    const elsewhere = ledgerAt({ folder: `${server}/o/r.git` }, (ledger) => ledger.read([]), {
      access: { kind: "token", server: "https://github.com", token: "hunter2" },
    });
    await expect(elsewhere).rejects.toMatchObject({ code: "refused" });
    expect(seen[1]).toBeUndefined();
  });
});
