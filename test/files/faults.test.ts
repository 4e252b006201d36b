/** What a person is told of a file that cannot be used: the same of every file, whichever command reads it. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { comment } from "../../src/cli/comment/command.ts";
import { issue } from "../../src/cli/issue/command.ts";
import { formatVersions } from "../../src/files/format-versions.ts";
import { planFileText } from "../../src/files/plan-file.ts";
import { readPlanText } from "../../src/files/read-plan-file.ts";
import { rollcall, temporaryFolder } from "../cli/run-rollcall.ts";
import { githubForTest, head, runWith } from "../github/github-for-test.ts";

interface Format {
  readonly name: string;
  /** As the commands want it called. */
  readonly file: string;
  readonly text: string;
  readonly version?: string;
  /** Whether the command looks for such files in a folder that it is given. */
  readonly takesFolders?: true;
  /** Edits a whole text so that one value is wrong, which stands there. */
  readonly spoilt: readonly [from: string | RegExp, to: string, where: string];
  /** The earliest major version that is read, where it is not that of `version`. */
  readonly earliestRead?: number;
  /** What to do next. */
  readonly remedy: string;
  read(file: string): Promise<{ readonly exitCode: number; readonly stderr: string }>;
}

const kept = (name: string): Promise<string> =>
  readFile(path.join(import.meta.dirname, "../compatibility", name), "utf8");

const formats: readonly Format[] = [
  {
    name: "plan",
    file: "a.plan.json",
    text: planFileText(readPlanText(await kept("12.plan.json"), "12.plan.json")),
    version: "2.1",
    earliestRead: 1,
    spoilt: [/"step":1,/, '"step":0,', "it is no plan: /plan/changes/0/step must be >= 1"],
    remedy: "make it again with npx --no rollcall plan --out",
    read: (file) => rollcall(["show", file]),
  },
  {
    name: "report",
    file: "report.json",
    text: await kept("2.report.json"),
    version: "1.0",
    spoilt: [
      '"after": "archived"',
      '"after": "active"',
      "it is no report: /outcomes/4/change/after must be equal to constant",
    ],
    remedy: "name another report of rollcall apply, or the journal that was kept beside it",
    read: (file) => rollcall(["revert", file]),
  },
  {
    name: "record",
    file: "record.json",
    text: JSON.stringify({
      formatVersion: "2.0",
      district: "springfield",
      repository: "acme/districts",
      fetchedAt: "2026-11-23T17:00:00Z",
      approvals: [],
    }),
    version: "2.0",
    spoilt: ['"approvals":[]', '"approvals":{}', "it is no record: /approvals must be array"],
    remedy: "make it again with npx --no rollcall fetch DISTRICT --out FOLDER",
    read: (file) => rollcall(["drift", "springfield", "--record", path.dirname(file)]),
  },
  {
    name: "snapshot",
    file: "springfield.snapshot.json",
    text: await kept("springfield.snapshot.json"),
    version: "1.0",
    spoilt: [
      '"seesArchived":true',
      '"seesArchived":1',
      "it is no snapshot: /classtag/state/seesArchived must be boolean",
    ],
    takesFolders: true,
    remedy: "take it again with npx --no rollcall snapshot --out",
    read: (file) => rollcall(["plan", "springfield", "--snapshot", file]),
  },
  {
    name: "finding of drift",
    file: "springfield.drift.json",
    text: JSON.stringify({
      formatVersion: "1.0",
      district: "springfield",
      state: "clean",
      title: "springfield is as its file asks",
      markdown: "Nothing.",
    }),
    version: "1.0",
    spoilt: [
      '"state":"clean"',
      '"state":"fine"',
      "it is no finding of drift: /state must be equal to one of the allowed values",
    ],
    takesFolders: true,
    remedy: "make it again with npx --no rollcall drift --out",
    read: async (file) =>
      runWith(await githubForTest(), (context) => issue({ drift: file, staleAfter: 48 }, context)),
  },
  {
    name: "finding of readiness",
    file: "springfield.ready.json",
    text: JSON.stringify({
      formatVersion: "1.0",
      districts: [{ id: "springfield", name: "Springfield", verdict: "go", status: "go", checks: [] }],
    }),
    version: "1.0",
    spoilt: [
      '"verdict":"go"',
      '"verdict":"fine"',
      "it is no finding of readiness: /districts/0/verdict must be equal to one of the allowed values",
    ],
    takesFolders: true,
    remedy: "make it again with npx --no rollcall ready --out",
    read: async (file) =>
      runWith(await githubForTest(), (context) => issue({ ready: file, staleAfter: 48 }, context)),
  },
  {
    name: "findings",
    file: "findings.json",
    text: JSON.stringify({ findings: [{ severity: "error", code: "a", message: "b" }] }),
    spoilt: [
      '"code":"a"',
      '"code":1',
      "it is no list of findings: /findings/0 has no severity, code or message",
    ],
    remedy: "make it with npx --no rollcall validate --json",
    read: async (file) =>
      runWith(await githubForTest(), (context) =>
        comment({ pullRequest: 12, head, findings: file, district: [], unmanaged: [] }, context),
      ),
  },
];

const withVersion = ({ text, version = "" }: Format, other: string): string =>
  text.replace(new RegExp(`"formatVersion":( ?)"${version}"`), `"formatVersion":$1"${other}"`);

interface Fault {
  readonly fault: string;
  /** `undefined`: there is no file. */
  readonly content: string | "a folder" | undefined;
  readonly reason: string;
  readonly isOtherVersion?: true;
}

function faultsOf(format: Format): readonly Fault[] {
  const { text, spoilt, takesFolders, version } = format;
  const [from, to, where] = spoilt;
  const cut = "it is not JSON, or was cut off";
  return [
    { fault: "that is missing", content: undefined, reason: "there is no such file" },
    ...(takesFolders === true
      ? []
      : [{ fault: "that is a folder", content: "a folder", reason: "it is a folder" }]),
    { fault: "that is empty", content: "", reason: cut },
    { fault: "that is not JSON", content: "<<<<<<< HEAD\n", reason: cut },
    { fault: "that was cut off", content: text.slice(0, -20), reason: cut },
    { fault: "with a wrong value", content: text.replace(from, to), reason: where },
    ...(version === undefined ? [] : versionFaults(format, Number.parseInt(version, 10))),
  ];
}

const ownVersion = ({ name }: Format): string =>
  Object.entries(formatVersions).find(([format]) => format === name)?.[1] ?? "1.0";

function versionFaults(format: Format, major: number): readonly Fault[] {
  const isOtherVersion = true;
  const other = (version: string, read: string, who: string): string =>
    `it has the format version ${version}, and this Rollcall reads ${read}: ${who}`;
  const [newer, older] = [
    "a newer Rollcall wrote it",
    "an older Rollcall wrote it, whose files are read no more",
  ];
  const { earliestRead = major } = format;
  const reads = earliestRead === major ? `${major}` : `${earliestRead} and ${major}`;
  const later = withVersion(format, `${major}.9`).replace("{", '{"later":1,');
  return [
    {
      fault: "of a newer Rollcall",
      content: withVersion(format, `${major + 1}.0`),
      reason: other(`${major + 1}.0`, reads, newer),
      isOtherVersion,
    },
    {
      fault: "of a newer Rollcall that says more",
      content: later,
      reason: `${other(`${major}.9`, ownVersion(format), newer)} (it must NOT have additional properties ("later"))`,
      isOtherVersion,
    },
    {
      fault: "with a version that is none",
      content: withVersion(format, `${major}`),
      reason: `its formatVersion is "${major}", which is no version such as "${ownVersion(format)}"`,
    },
    {
      fault: "of an older Rollcall",
      content: withVersion(format, `${earliestRead - 1}.9`),
      reason: other(`${earliestRead - 1}.9`, reads, older),
      isOtherVersion,
    },
  ];
}

const cases = formats.flatMap((format) =>
  faultsOf(format).map((fault): [string, Format, Fault] => [
    `a ${format.name} ${fault.fault}`,
    format,
    fault,
  ]),
);

test.each(cases)("%s", async (_, { file: name, remedy, read }, { content, reason, isOtherVersion }) => {
  const file = path.join(await temporaryFolder(), name);
  if (content === "a folder") await mkdir(file);
  else if (content !== undefined) await writeFile(file, content);
  const run = await read(file);
  expect(run.exitCode).toBe(1);
  const next = isOtherVersion === true ? `use the Rollcall that wrote it, or ${remedy}` : remedy;
  expect(run.stderr).toBe(
    `error  ${file} cannot be used: ${reason}.\ntry    ${next.slice(0, 1).toUpperCase()}${next.slice(1)}.\n`,
  );
});

test.each([
  ["without a beginning", (text: string) => text.slice(5), "it has no beginning, so nothing was begun"],
  ["of a newer Rollcall", (text: string) => text.replace('"1.0"', '"2.0"'), "a newer Rollcall wrote it"],
  ["of an older Rollcall", (text: string) => text.replace('"1.0"', '"0.9"'), "an older Rollcall wrote it"],
  [
    "with a wrong value",
    (text: string) => text.replace('"setting":"unarchiveReappearing"', '"setting":"everything"'),
    "/outcomes/0/change/setting must be equal to one of the allowed values",
  ],
])("a journal %s", async (_, spoil, reason) => {
  const file = path.join(await temporaryFolder(), "report.journal.jsonl");
  await writeFile(file, spoil(await kept("1.report.journal.jsonl")));
  const run = await rollcall(["revert", file]);
  expect(run).toMatchObject({ exitCode: 1, stdout: "" });
  expect(run.stderr).toContain(`${file} cannot be used: `);
  expect(run.stderr).toContain(reason);
});

describe("a plan", () => {
  const shown = async (
    content: Buffer | string,
  ): Promise<{ readonly exitCode: number; readonly stderr: string }> => {
    const file = path.join(await temporaryFolder(), "a.plan.json");
    await writeFile(file, content);
    return await rollcall(["show", file]);
  };

  test("is read with a byte order mark, as some editors write one", async () => {
    expect(await shown(`\uFEFF${await kept("12.plan.json")}`)).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("says of which change of a group something is wrong", async () => {
    const text = planFileText(readPlanText(await kept("12.plan.json"), "12.plan.json"));
    const spoilt = text.replace(/("each":\[\n\{[^\n]+\n\{.*?"sourcedId":)"[^"]+"/, "$1 7");
    expect((await shown(spoilt)).stderr).toMatch(
      /it is no plan: in \/plan\/changes\/\d\/each\/1, \/evidence\/sourcedId must be string/,
    );
  });

  test("in UTF-16, as a shell may write one, is told from one that was cut off", async () => {
    const text = Buffer.from(`\uFEFF${await kept("12.plan.json")}`, "utf16le");
    expect((await shown(text)).stderr).toContain("it is UTF-16, and has to be UTF-8");
  });

  test("is told from a file of another kind, whatever the versions of both are", async () => {
    expect((await shown(await kept("2.report.json"))).stderr).toContain("it is no plan, but a report");
  });

  test("cannot be called so that its name says something else than Rollcall does", async () => {
    const { stderr } = await rollcall(["show", "q\nerror  all is well"]);
    expect(stderr.split("\n")[0]).toBe(
      "error  q\\nerror  all is well cannot be used: there is no such file.",
    );
  });
});
