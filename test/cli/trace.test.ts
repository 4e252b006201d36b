import { describe, expect, test } from "vitest";
import { trace } from "../../src/cli/trace/command.ts";
import {
  cloneOf,
  districtText,
  gitEnvironment,
  newRepository,
  type TestRepository,
} from "../git/repository-for-test.ts";
import { githubForTest, head, runWith } from "../github/github-for-test.ts";
import { ledgerClone, sample } from "./ledger-clone.ts";
import { outputProblems } from "./output-schemas.ts";
import { districtIn, sandboxForTest } from "./run-rollcall.ts";

const file = "districts/springfield.yaml";
const room = (name: string, rest: string): string => `      - { name: ${name}, ${rest} }\n`;

function springfield(rooms: string, school = "Lincoln Elementary", id = "springfield"): string {
  const schools = `schools:\n  - name: ${school}\n    policy: leave\n    classrooms:\n${rooms}`;
  return districtText(id, schools);
}

/** Commits a file under a message of its own. */
function committed(
  repository: TestRepository,
  text: string,
  message: string,
  at = file,
  author = "A. Author",
): string {
  repository.write({ [at]: text });
  repository.git("add", "--all");
  repository.git("commit", "--quiet", "--author", `${author} <a@example.org>`, "--message", message);
  return repository.git("rev-parse", "HEAD");
}

async function traced(repository: TestRepository, ...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await repository.rollcall("trace", ...args);
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  return stdout;
}

const changesIn = (json: string): readonly { kind: string; commit: { commit: string }; file: string }[] =>
  districtIn(json).changes;

describe("the word of a person behind a line", () => {
  test("is told with approver, run, before and after, and what moved since", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const { file: plan } = await clone.planned();
    const run = {
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "springfield-usd/rosters",
      GITHUB_RUN_ID: "5002",
    };
    const commit = clone.git("rev-parse", "HEAD");
    await clone.merged({ plans: [plan], commit }, [], { env: run });
    clone.git("fetch", "--quiet", "origin");
    sandbox.classTag.editClassroom("cls_20401", { state: "archived" });

    const { stdout } = await clone.run(["trace", "Ms Rivera Room 12", "--live"]);
    expect(stdout).toContain("on #12 (approved by reviewer)");
    expect(stdout).toContain("no connection → 0012-003-1");
    expect(stdout).toContain("https://github.com/springfield-usd/rosters/actions/runs/5002");
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "Moved since 2026-11-23 17:00 UTC: active, 0012-003-1 → archived, 0012-003-1.",
    );
    expect(stdout).toContain("revert springfield.report.json --only cls_20401 --out back.json");

    // A line without an id: what the plan and ClassTag say tells which classroom it is.
    const { stdout: other } = await clone.run(["trace", "0012-PK-AM", "--live"]);
    expect(other).toContain("no connection → 0012-PK-AM");
    expect(other).toContain("Nothing moved since the ledger recorded it");

    // Who asks nobody is shown nothing of ClassTag, and a later change that nobody has applied is not called so.
    clone.edit((text) => text.replace("name: Ms Rivera Room 12", "name: Ms Rivera\n        policy: archive"));
    sandbox.clearRequests();
    const { stdout: later } = await clone.run(["trace", "cls_20401"]);
    expect(sandbox.requests()).toEqual([]);
    expect(later).toContain("policy     sync → archive");
    expect(later).toContain("not known: the ledger has settled nothing of this commit");
  });

  test("still stands where a change was taken back before anybody applied it", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const { file: plan } = await clone.planned();
    await clone.merged({ plans: [plan], commit: clone.git("rev-parse", "HEAD") });
    clone.git("fetch", "--quiet", "origin");
    clone.edit((text) => text.replace("name: Ms Rivera Room 12", "name: Ms Rivera\n        policy: archive"));
    clone.edit(() => sample);
    const { changes } = districtIn((await clone.run(["trace", "cls_20401", "--json"])).stdout);
    const kinds = changes.map(({ applied }: { applied: { kind: string } }) => applied.kind);
    expect(kinds).toEqual(["settled", "unknown", "settled"]);
    expect(changes[1].applied.why).toContain("settled nothing there before the line was changed again");
  });

  test("is shown also where ClassTag cannot be read", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const run = await clone.run(["trace", "cls_20401", "--live"], { env: { CLASSTAG_TOKEN: "wrong" } });
    expect(run.exitCode).not.toBe(0);
    expect(run.stdout).toContain("Ms Rivera Room 12  Lincoln Elementary · springfield");
    expect(run.stderr).toContain("error");
  });

  test("that waits is told with the reason", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox, sample.replace('from: "2027-06-14"', 'from: "2026-11-01"'));
    const { file: plan } = await clone.planned();
    await clone.merged({ plans: [plan], commit: clone.git("rev-parse", "HEAD") });
    clone.git("fetch", "--quiet", "origin");
    const { stdout } = await clone.run(["trace", "cls_20401"]);
    expect(stdout).toMatch(/waits +#12 \(approved by reviewer\), because refused by freeze/);
  });

  test("is not known without a ledger, and it is said how one is had", async () => {
    const repository = await newRepository();
    committed(repository, springfield(room("Room 1", "policy: sync")), "Begin");
    const said = (await traced(repository, "Room 1")).replace(/\s+/g, " ");
    expect(said).toContain("is not known: this clone has no ledger of the district.");
    expect(said).toContain("git fetch origin");
  });
});

describe("a line is found", () => {
  test("in a file that was renamed, became a folder of schools, and a file again", async () => {
    const repository = await newRepository();
    const first = committed(repository, springfield(room("Room 1", "policy: sync")), "Begin");
    repository.remove(file);
    committed(
      repository,
      springfield(room("Room 1", "policy: sync"), undefined, "usd"),
      "Rename",
      "districts/usd.yaml",
    );
    repository.remove("districts/usd.yaml");
    repository.write({
      "districts/usd/schools/lincoln.yaml":
        "name: Lincoln Elementary\npolicy: leave\nclassrooms:\n  - name: Room 1\n    policy: archive\n",
    });
    const second = committed(
      repository,
      districtText("usd", "terms: []\n"),
      "Split",
      "districts/usd/district.yaml",
    );
    repository.remove("districts/usd");
    committed(
      repository,
      springfield(room('"Room 1"', "policy: archive # as before"), undefined, "usd"),
      "Join",
      "districts/usd.yaml",
    );
    const json = await traced(repository, "Room 1", "--json");
    expect(changesIn(json)).toMatchObject([
      { kind: "changed", commit: { commit: second }, file: "districts/usd/schools/lincoln.yaml" },
      { kind: "added", commit: { commit: first }, file },
    ]);
  });

  test("in a folder of districts that was moved", async () => {
    const repository = await newRepository();
    const first = committed(
      repository,
      springfield(room("Room 1", "policy: sync")),
      "Begin",
      "rosters/districts/springfield.yaml",
    );
    repository.git("mv", "rosters/districts", "districts");
    repository.commit();
    expect(changesIn(await traced(repository, "Room 1", "--json"))).toMatchObject([
      { commit: { commit: first } },
    ]);
  });

  test("by the name that it had before, as the room is called now", async () => {
    const repository = await newRepository();
    committed(
      repository,
      springfield(room("Room 1", "classtag: cls_1") + room("Room 2", 'classlink: "0012"')),
      "Begin",
    );
    committed(
      repository,
      springfield(room("Room 1b", "classtag: cls_1") + room("Room 2b", 'classlink: "0012"')),
      "Rename",
    );
    committed(
      repository,
      springfield(room("Room 1c", "classtag: cls_1") + room("Room 2c", 'classlink: "0012"')),
      "Rename again",
    );
    for (const [word, name] of [
      ["Room 1", "Room 1c"],
      ["Room 2", "Room 2c"],
      ["0012", "Room 2c"],
    ] as const) {
      const { line, changes } = districtIn(await traced(repository, word, "--json"));
      expect(line.asks.name).toBe(name);
      expect(changes.map(({ kind }: { kind: string }) => kind)).toEqual(["changed", "changed", "added"]);
    }
  });

  test("by a SOURCED ID that it had before, without being called gone", async () => {
    const repository = await newRepository();
    committed(repository, springfield(room("Room 1", 'classlink: "0012-1"')), "Begin");
    committed(repository, springfield(room("Room 1", 'classlink: "0012-2"')), "Another class");
    const { line, changes } = districtIn(await traced(repository, "0012-1", "--json"));
    expect(line.asks.classlink).toBe("0012-2");
    expect(changes.map(({ kind }: { kind: string }) => kind)).toEqual(["changed", "added"]);
  });

  test("after it was taken out, with the commit that did it", async () => {
    const repository = await newRepository();
    committed(
      repository,
      springfield(room("Room 1", "policy: sync") + room("Room 2", "policy: sync")),
      "Begin",
    );
    const last = committed(repository, springfield(room("Room 2", "policy: sync")), "Take out (#7)");
    const said = await traced(repository, "Room 1");
    expect(said).toContain("has no such line");
    expect(said).toContain(`${last.slice(0, 9)} · ${file}:10 · #7 (as its subject says)`);
  });
});

describe("the history", () => {
  test("names the commits of a merged branch beside whoever merged it", async () => {
    const repository = await newRepository();
    committed(repository, springfield(room("Room 1", "policy: sync")), "Begin");
    repository.git("switch", "--quiet", "--create", "topic");
    const inner = committed(repository, springfield(room("Room 1", "policy: archive")), "Archive it");
    repository.git("switch", "--quiet", "main");
    committed(repository, "other\n", "Meanwhile", "README.md");
    repository.git(
      "merge",
      "--quiet",
      "--no-ff",
      "--message",
      "Merge pull request #12 from a/topic",
      "topic",
    );
    const said = await traced(repository, "Room 1");
    expect(said).toContain("changed  Merge pull request #12 from a/topic");
    expect(said).toContain(`Archive it (${inner.slice(0, 9)})`);
    expect(said).toContain("merged by A. Author");
    expect(said).toContain("policy     sync → archive");
  });

  test("names the pull request as GitHub knows it, where GitHub is asked", async () => {
    const repository = await newRepository();
    const commit = committed(repository, springfield(room("Room 1", "policy: sync")), "Begin (#3)");
    const github = await githubForTest();
    const mergedAt = "2026-11-20T10:00:00Z";
    github.addPullRequest({ number: 12, headSha: head, mergedAt, mergeCommitSha: commit });
    const run = await runWith(github, (context) => trace("Room 1", { github: true }, context), {
      cwd: repository.folder,
      env: gitEnvironment,
    });
    expect(run.stdout).toContain(" · #12\n");
  });

  test("says where a shallow clone ends, and how the rest is had", async () => {
    const origin = await newRepository();
    committed(origin, springfield(room("Room 1", "policy: sync")), "Begin");
    committed(origin, springfield(room("Room 1", "policy: archive")), "Archive it");
    const clone = await cloneOf(origin, "--depth=1");
    const said = await traced(clone, "Room 1");
    expect(said).toContain("first seen  Archive it");
    expect(said).toContain("by         not known: this clone has nothing from before");
    expect(said).not.toContain("A. Author");
    expect(said.replace(/\s+/g, " ")).toContain(
      "what was before is not known. To see it: git fetch --unshallow",
    );
    expect(said).not.toContain("added");
  });

  test("goes on past a version that cannot be read, and names it", async () => {
    const repository = await newRepository();
    committed(repository, springfield(room("Room 1", "policy: sync")), "Begin");
    const broken = committed(repository, `${springfield(room("Room 1", "policy: sync"))}]\n`, "Break");
    committed(repository, springfield(room("Room 1", "policy: sync")), "Mend");
    const { changes, unreadable } = districtIn(await traced(repository, "Room 1", "--json"));
    expect(changes).toHaveLength(1);
    expect(unreadable).toMatchObject([{ commit: broken }]);
  });

  test("names nobody alone where a version that cannot be read may have made the change", async () => {
    const repository = await newRepository();
    committed(repository, springfield(room("Room 1", "policy: sync")), "Begin");
    const archived = springfield(room("Room 1", "policy: archive"));
    committed(repository, `${archived}]\n`, "Archive it, and break the file (#2)", file, "Ben");
    committed(repository, archived, "Mend the file (#3)", file, "Cy");
    const said = await traced(repository, "Room 1");
    const [, change = ""] = said.split("\n\n");
    expect(change).toContain("changed  in one of 2 commits");
    expect(change).toMatch(/by +not known which of these, because of the others/);
    expect(change).toMatch(/Cy, \d{4}-\d{2}-\d{2}: Mend the file \(#3\)/);
    expect(change).toMatch(/Ben, \d{4}-\d{2}-\d{2}: Archive it, and break the file \(#2\)/);
    expect(change).not.toContain("as its subject says");
  });

  test("names those of a branch beside whoever joined it with what had changed meanwhile", async () => {
    const repository = await newRepository();
    committed(repository, springfield(room("Room 1", "policy: sync")), "Begin");
    repository.git("switch", "--quiet", "--create", "topic");
    committed(repository, springfield(room("Room 1", "policy: archive")), "Archive it", file, "Hal");
    repository.git("switch", "--quiet", "main");
    committed(repository, springfield(room("Room 1", "policy: sync, title: Grade 3")), "Give it a title");
    repository.git("merge", "--quiet", "--strategy", "ours", "--no-commit", "topic");
    committed(
      repository,
      springfield(room("Room 1", "policy: archive, title: Grade 3")),
      "Merge topic",
      file,
      "Kim",
    );
    const [, change = ""] = (await traced(repository, "Room 1")).split("\n\n");
    expect(change).toMatch(/by +Hal, \d{4}-\d{2}-\d{2}: Archive it \(/);
    expect(change).toContain("merged by Kim, and wrote it as it is, of both sides");
    expect(change).toContain("policy     sync → archive");
    expect(change).not.toContain("title ");
  });

  test("of a merge whose branch a shallow clone lacks names nobody for it but who merged", async () => {
    const origin = await newRepository();
    committed(origin, springfield(room("Room 1", "policy: sync")), "Begin");
    origin.git("switch", "--quiet", "--create", "topic");
    committed(origin, springfield(room("Room 1", "policy: archive")), "Archive it", file, "Hal");
    committed(origin, "other\n", "Say more", "README.md", "Jo");
    origin.git("switch", "--quiet", "main");
    committed(origin, "meanwhile\n", "Meanwhile", "NEWS.md");
    origin.git("merge", "--quiet", "--no-ff", "--message", "Merge topic", "topic");
    const said = await traced(await cloneOf(origin, "--depth=2"), "Room 1");
    expect(said).toContain("not known: this clone lacks the first commits of the merged branch");
    expect(said).toContain("merged by A. Author");
    expect(said).not.toContain("Jo");
  });

  test("shows what an author wrote without letting it act on the terminal", async () => {
    const repository = await newRepository();
    repository.git("config", "user.name", "x");
    repository.write({ [file]: springfield(room('"Room \\e[31m1"', "classtag: cls_1, policy: sync")) });
    repository.git("add", "--all");
    repository.git(
      "commit",
      "--quiet",
      "--author",
      "Eve \u001b[2J\u202e <e@example.org>",
      "--message",
      "\u001b]0;x\u0007 (#3)",
    );
    const said = await traced(repository, "cls_1");
    for (const acts of ["\u001b", "\u0007", "\u202e"]) expect(said).not.toContain(acts);
    expect(said).toContain("Eve \\x1B[2J");
  });

  test("as JSON is what its schema describes", async () => {
    const repository = await newRepository();
    committed(repository, springfield(room("Room 1", 'classlink: "0012", because: [title]')), "Begin");
    committed(repository, springfield(room("Room 1", "classlink: null")), "Disconnect it");
    expect(outputProblems(await traced(repository, "Room 1", "--json"))).toEqual([]);
  });
});

describe("a word", () => {
  test("that fits no line is answered with what is near", async () => {
    const repository = await newRepository();
    committed(repository, springfield(room("Ms Rivera", "policy: sync")), "Begin");
    const run = await repository.rollcall("trace", "Ms Rivra");
    expect(run.exitCode).toBe(64);
    expect(run.stderr).toContain("Did you mean npx --no rollcall trace 'Ms Rivera'?");
    const school = await repository.rollcall("trace", "Ms Rivera", "--school", "Lincoln");
    expect(school.stderr).toContain('There is "Lincoln Elementary".');
  });

  test("that fits several is answered with a command for each", async () => {
    const repository = await newRepository();
    const rooms = room("Room 4", "policy: sync");
    const franklin = `  - name: Franklin K-8\n    classrooms:\n${room("Room 4", "classtag: cls_4")}`;
    committed(repository, springfield(rooms) + franklin, "Begin");
    committed(repository, springfield(rooms, undefined, "rowan"), "Another district", "districts/rowan.yaml");
    const run = await repository.rollcall("trace", "Room 4");
    expect(run.exitCode).toBe(64);
    expect(run.stderr).toContain(
      "npx --no rollcall trace 'Room 4' --school 'Lincoln Elementary' --district rowan\n",
    );
    expect(run.stderr).toContain("npx --no rollcall trace cls_4 --district springfield\n");
    expect(await traced(repository, "Room 4", "-s", "Franklin K-8")).toContain("Franklin K-8 · springfield");
  });
});
