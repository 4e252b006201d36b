import { type AddressInfo, createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../cli/run-rollcall.ts";
import { appended, entry, ledgerAt, newServer, textAt } from "./ledger-for-test.ts";
import { newRepository } from "./repository-for-test.ts";

describe("the ledger's branch", () => {
  test("is made by the first entry, and has one commit an entry", async () => {
    const server = await newServer();
    await ledgerAt(server, async (ledger) => {
      const before = await ledger.read(["springfield.json"]);
      expect(before).toEqual({ commit: "none", contents: new Map() });
      const first = await ledger.append("none", entry({ "springfield.json": "1\n" }, "Begin\n\u001b[31m it"));
      const second = await ledger.append(first.commit, entry({ "springfield.json": "2\n" }, "Settle"));
      expect([first.retries, second.retries]).toEqual([0, 0]);
      const after = await ledger.read(["springfield.json", "shelbyville.json"]);
      expect(after).toEqual({
        commit: second.commit,
        contents: new Map([["springfield.json", Buffer.from("2\n")]]),
      });
    });
    expect(server.git("log", "--format=%s|%an <%ae>|%cI", "rollcall-ledger").split("\n")).toEqual([
      "Settle|Rollcall <rollcall@rollcall.invalid>|2026-11-23T17:00:00+00:00",
      "Begin [31m it|Rollcall <rollcall@rollcall.invalid>|2026-11-23T17:00:00+00:00",
    ]);
    expect(server.git("rev-list", "--max-parents=0", "--all")).toHaveLength(40);
  });

  test("keeps bytes as they are, and lets a file go", async () => {
    const server = await newServer();
    const bytes = Buffer.from([0, 255, 13, 10, 10]);
    await ledgerAt(server, async (ledger) => {
      const files = new Map<string, Uint8Array | string>([
        ["springfield/waits-1.gz", bytes],
        ["springfield.json", "é"],
      ]);
      const { commit } = await ledger.append("none", { ...entry({}), files });
      expect((await ledger.read(["springfield/waits-1.gz"])).contents.get("springfield/waits-1.gz")).toEqual(
        bytes,
      );
      await ledger.append(commit, {
        ...entry({ "springfield.json": "f" }),
        removed: ["springfield/waits-1.gz"],
      });
    });
    expect(server.git("ls-tree", "-r", "--name-only", "rollcall-ledger")).toBe("springfield.json");
  });

  test("takes entries of writers who read the same: each keeps what the others wrote", async () => {
    const server = await newServer();
    await ledgerAt(server, async (one) => {
      await ledgerAt(server, async (other) => {
        const first = await one.append("none", entry({ "a.json": "1" }));
        expect((await other.append("none", entry({ "b.json": "1" }))).retries).toBe(1);
        expect((await one.append(first.commit, entry({ "a.json": "2" }))).retries).toBe(1);
      });
    });
    expect([textAt(server, "a.json"), textAt(server, "b.json")]).toEqual(["2", "1"]);
  });

  test("is tried again after pauses that may grow, as often as others were faster, until the file itself is another's", async () => {
    const server = await newServer();
    const first = await appended(server, "none", { "a.json": "1" });
    const pauses: number[] = [];
    const others: Record<string, string>[] = [{ "b.json": "1" }, { "b.json": "2" }, { "c.json": "1" }];
    const sleep = async (ms: number): Promise<void> => {
      pauses.push(ms);
      const next = others.shift();
      if (next !== undefined) await appended(server, server.git("rev-parse", "rollcall-ledger"), next);
    };
    await ledgerAt(
      server,
      async (ledger) => {
        await ledger.read([]);
        await appended(server, first, { "d.json": "1" });
        const { commit, retries } = await ledger.append(first, entry({ "a.json": "2" }));
        expect(retries).toBe(4);
        expect(server.git("rev-parse", "rollcall-ledger")).toBe(commit);
        pauses.forEach((ms, index) => {
          expect(ms).toBeLessThanOrEqual(250 * 2 ** index);
        });
        others.push({ "a.json": "theirs" });
        await appended(server, commit, { "d.json": "2" });
        await expect(ledger.append(commit, entry({ "a.json": "3" }))).rejects.toMatchObject({
          code: "moved",
        });
      },
      { sleep },
    );
    expect(textAt(server, "a.json")).toBe("theirs");
    expect(server.git("ls-tree", "--name-only", "rollcall-ledger").split("\n")).toHaveLength(4);
  });

  test("is written by a run that did not read it itself, on what another one read", async () => {
    const server = await newServer();
    const first = await appended(server, "none", { "a.json": "1" });
    await appended(server, first, { "b.json": "1" });
    await appended(server, first, { "a.json": "2" });
    expect([textAt(server, "a.json"), textAt(server, "b.json")]).toEqual(["2", "1"]);
    await expect(appended(server, first, { "a.json": "3" })).rejects.toMatchObject({ code: "moved" });
    await expect(appended(server, "f".repeat(40), { "a.json": "3" })).rejects.toMatchObject({
      code: "rewritten",
    });
    expect(textAt(server, "a.json")).toBe("2");
  });

  test("is written on an older reading, too, where its own file has not changed", async () => {
    const server = await newServer();
    const first = await appended(server, "none", { "a.json": "1" });
    await ledgerAt(server, async (ledger) => {
      const { commit } = await ledger.read(["a.json"]);
      await appended(server, await appended(server, first, { "b.json": "1" }), { "b.json": "2" });
      await ledger.read(["b.json"]);
      await ledger.append(commit, entry({ "a.json": "2" }));
    });
    expect([textAt(server, "a.json"), textAt(server, "b.json")]).toEqual(["2", "2"]);
  });

  test("is not written where the file was changed, made or removed since it was read", async () => {
    const server = await newServer();
    await ledgerAt(server, async (ledger) => {
      const first = await ledger.append("none", entry({ "a.json": "1", "b.json": "1" }));
      await appended(server, first.commit, { "a.json": "theirs", "c.json": "theirs" }, ["b.json"]);
      for (const file of ["a.json", "b.json", "c.json"])
        await expect(ledger.append(first.commit, entry({ [file]: "mine" }))).rejects.toMatchObject({
          code: "moved",
          message: `Branch rollcall-ledger: ${file} was changed by another run since it was read.`,
        });
      await expect(ledger.append("none", entry({ "a.json": "mine" }))).rejects.toMatchObject({
        code: "moved",
      });
    });
    expect([textAt(server, "a.json"), textAt(server, "c.json")]).toEqual(["theirs", "theirs"]);
  });

  test("is not written once it was forced elsewhere or deleted", async () => {
    const server = await newServer();
    await ledgerAt(server, async (ledger) => {
      const first = await ledger.append("none", entry({ "a.json": "1" }));
      const second = await ledger.append(first.commit, entry({ "b.json": "1" }));
      const isTold = async (): Promise<void> =>
        await expect(ledger.append(second.commit, entry({ "a.json": "2" }))).rejects.toMatchObject({
          code: "rewritten",
        });
      server.git("update-ref", "refs/heads/rollcall-ledger", first.commit);
      await isTold();
      expect(server.git("rev-parse", "rollcall-ledger")).toBe(first.commit);
      const other = await appended(server, first.commit, { "c.json": "1" });
      await isTold();
      expect(server.git("rev-parse", "rollcall-ledger")).toBe(other);
      expect((await ledger.read([])).commit).toBe(other);
      server.git("update-ref", "-d", "refs/heads/rollcall-ledger");
      await isTold();
      expect((await ledger.read([])).commit).toBe("none");
    });
    await expect(appended(server, "f".repeat(40), { "a.json": "2" })).rejects.toMatchObject({
      code: "rewritten",
    });
  });

  test("is told apart from a repository that is not there, one that refuses, and an address with a password", async () => {
    const folder = await temporaryFolder();
    await expect(ledgerAt({ folder: `${folder}/none` }, (ledger) => ledger.read([]))).rejects.toMatchObject({
      code: "unreachable",
      message: expect.stringContaining(
        "Branch rollcall-ledger could not be read: the repository cannot be reached",
      ),
    });
    const server = await newServer();
    server.hook("pre-receive", "echo 'GH013: Repository rule violations found' >&2; exit 1");
    await expect(appended(server, "none", { "a.json": "1" })).rejects.toMatchObject({
      code: "refused",
      message: expect.stringContaining("a rule of the repository forbids it"),
    });
    for (const userinfo of ["x:hunter2", "hunter2"]) {
      const secret = ledgerAt({ folder: `https://${userinfo}@localhost/a/b.git` }, (ledger) =>
        ledger.read([]),
      );
      await expect(secret).rejects.toMatchObject({
        code: "refused",
        message: "The address of the ledger's repository holds a password or a token.",
      });
    }
  });

  test("takes no file whose name leads elsewhere", async () => {
    const server = await newServer();
    for (const name of ["../a.json", "/a.json", "a/../b", ".git/config", "a\nD b", '"a"', "", "-a", "a/"])
      await expect(appended(server, "none", { [name]: "1" })).rejects.toThrow(
        "cannot be a file of the ledger",
      );
    expect(server.git("for-each-ref")).toBe("");
  });

  test("that holds a link in place of a file is not followed", async () => {
    const server = await newServer();
    const other = await newRepository();
    other.link("a.json", "/etc/passwd");
    other.commit();
    other.git("push", "--quiet", server.folder, "HEAD:refs/heads/rollcall-ledger");
    await expect(ledgerAt(server, (ledger) => ledger.read(["a.json"]))).rejects.toMatchObject({
      code: "failed",
      message: "Branch rollcall-ledger: a.json cannot be read: it is a symbolic link, which is not followed.",
    });
  });

  test("takes an entry once whose answer got lost", async () => {
    const server = await newServer();
    server.hook("post-receive", "exec >&- 2>&-; kill -9 $PPID; sleep 0");
    const commit = await appended(server, "none", { "a.json": "1" });
    expect(server.git("rev-list", "rollcall-ledger")).toBe(commit);
  });
});

test.each(["git", "http"])("a stop ends a fetch from a server that is silent (%s)", async (protocol) => {
  const controller = new AbortController();
  const reason = new Error("stopped by SIGINT");
  const silent = createServer((socket) => {
    onTestFinished(() => void socket.destroy());
    controller.abort(reason);
  });
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  const folder = `${protocol}://127.0.0.1:${port}/ledger`;
  const reading = ledgerAt({ folder }, (ledger) => ledger.read(["file"]), { signal: controller.signal });
  await expect(reading).rejects.toBe(reason);
});
