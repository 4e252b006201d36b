import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { createClassLinkReader } from "../../src/providers/classlink/classlink-reader.ts";
import { createClassTagApi } from "../../src/providers/classtag/api/classtag-api.ts";
import type { ClassLinkReader, ClassTagReader } from "../../src/providers/provider.ts";
import {
  type ConnectionSettings,
  connectionSettings,
} from "../../src/providers/settings/connection-settings.ts";
import type { Fault } from "../../src/sandbox/faults/fault.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import type { SandboxOptions } from "../../src/sandbox/sandbox-options.ts";
import { client } from "../http/test-server.ts";
import {
  csvReader,
  folderForTest,
  manifest,
  rosterOf,
  withoutStudents,
  writeExport,
} from "./oneroster-csv.ts";

interface Drivers {
  readonly sandbox: Sandbox;
  readonly classLink: ClassLinkReader;
  readonly classTag: ClassTagReader;
}

type ApiSettings = Required<Pick<ConnectionSettings, "classLink" | "classTagApi">>;

function settingsFrom(environment: Readonly<Record<string, string>>): ApiSettings {
  const result = connectionSettings(environment, "springfield", { classLink: true, classTag: ["api"] });
  if (result.kind === "invalid") throw new Error(JSON.stringify(result.findings));
  const { classLink, classTagApi } = result.settings;
  if (classLink === undefined || classTagApi === undefined) throw new Error("both systems were asked for");
  return { classLink, classTagApi };
}

async function open(
  options: SandboxOptions = {},
  environmentOf: (sandbox: Sandbox) => Readonly<Record<string, string>> = ({ environment }) => environment,
): Promise<Drivers> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  const clock = (): number => Date.now();
  const { http } = await client({ clock });
  const settings = settingsFrom({ CLASSLINK_PAGE_SIZE: "7", ...environmentOf(sandbox) });
  const sleep = async (): Promise<void> => undefined;
  return {
    sandbox,
    classLink: createClassLinkReader({ settings: settings.classLink, http, clock, sleep }),
    classTag: createClassTagApi({ settings: settings.classTagApi, http, clock, sleep }),
  };
}

async function classIds({ classLink }: Drivers): Promise<readonly string[] | string> {
  const read = await classLink.readRoster(new Set());
  return read.kind === "incomplete" ? read.reason : read.value.classes.map(({ sourcedId }) => sourcedId);
}

const trueIds = ({ sandbox }: Drivers): readonly string[] =>
  sandbox.roster
    .snapshot()
    .classes.map(({ sourcedId }) => sourcedId)
    .sort();

describe("the sandbox's Roster Server", () => {
  it.each([
    ["as it is", {}],
    ["with pages clamped", { clampPageTo: 3 }],
    ["without counts and revision", { dialects: ["no-counts", "no-revision"] }],
    [
      "with flat references and loose types",
      { dialects: ["flat-references", "loose-types", "absent-members"] },
    ],
    ["sorting without case, with nulls", { dialects: ["caseless-sort", "null-members", "inactive-status"] }],
  ] satisfies readonly (readonly [string, SandboxOptions])[])("is read whole %s", async (_, options) => {
    const drivers = await open(options);
    const read = await drivers.classLink.readRoster(new Set());
    if (read.kind === "incomplete") throw new Error(read.reason);
    expect(read.value.classes.map(({ sourcedId }) => sourcedId)).toEqual(trueIds(drivers));
    expect(read.value.unreadable).toEqual([]);
    expect(read.value.classes.every(({ termIds }) => termIds.length > 0)).toBe(true);
    expect(read.provenance.requests).toBe(drivers.sandbox.requests().length);
  });

  it.each(["HMAC-SHA1", "HMAC-SHA256"])(
    "accepts signatures with %s, also over ids with odd characters",
    async (signature) => {
      const drivers = await open({}, ({ oauth1Environment }) => ({
        ...oauth1Environment,
        CLASSLINK_SIGNATURE: signature,
      }));
      expect(await classIds(drivers)).toEqual(trueIds(drivers));
      // It is signed rightly where the answer is 404, which for such an id proves nothing.
      await expect(drivers.classLink.readClass("!'()* +&=%20é/😀")).rejects.toThrow("the answer is 404");
    },
  );

  it("is never asked for people", async () => {
    const drivers = await open();
    await drivers.classLink.readRoster(new Set(["no-such-class"]));
    await drivers.classLink.readClass("no-such-class");
    await drivers.classLink.countStudents(new Set(["0078-4A"]));
    await drivers.classTag.readState();
    const asked = drivers.sandbox.requests();
    expect(asked.filter(({ path }) => /user|student|teacher|demographic|agent/i.test(path))).toEqual([]);
    const enrolments = asked.filter(({ path }) => path.includes("enrollments"));
    expect(enrolments.length).toBeGreaterThan(0);
    for (const { query } of enrolments)
      expect(new URLSearchParams(query).get("fields")).toBe("sourcedId,status,role,class");
  });

  const withFault: readonly (readonly [string, Fault["effect"]])[] = [
    ["429", { kind: "status", status: 429, headers: { "retry-after": "2" } }],
    ["500", { kind: "status", status: 500, body: "stack trace" }],
    ["a cut body", { kind: "cut-body" }],
    ["a reset", { kind: "reset", when: "after" }],
    ["a repeated page", { kind: "repeat-page" }],
    ["a shift", { kind: "shift", rows: 2 }],
    ["a shuffle", { kind: "shuffle", seed: 5 }],
    ["a short page", { kind: "short-page", rows: 2 }],
    ["a cut listing", { kind: "cut-listing", rows: 3 }],
    ["an empty listing", { kind: "empty-listing" }],
    ["a lying total", { kind: "total-lies", by: -3 }],
    ["a moved revision", { kind: "revision-moves" }],
  ];
  it.each(withFault)(
    "is read whole in spite of %s that happens once, whenever it does",
    async (_, effect) => {
      const drivers = await open();
      for (let skip = 0; skip < 6; skip += 1) {
        drivers.sandbox.clearFaults();
        drivers.sandbox.inject({ service: "classlink", match: { pathPattern: "classes" }, skip, effect });
        const ids = await classIds(drivers);
        const isFirstEmpty = skip === 0 && effect.kind === "empty-listing";
        expect(ids).toEqual(isFirstEmpty ? expect.stringContaining("narrowed") : trueIds(drivers));
      }
    },
  );
});

describe("the sandbox's ClassTag", () => {
  it.each([{}, { clampPageTo: 3 }])("is read whole, archived classrooms included (%j)", async (options) => {
    const drivers = await open(options);
    const read = await drivers.classTag.readState();
    if (read.kind === "incomplete") throw new Error(read.reason);
    const { classrooms, schools } = drivers.sandbox.classTag.snapshot();
    expect(read.value.schools.map(({ id }) => id).sort()).toEqual(schools.map(({ id }) => id).sort());
    expect(read.value.classrooms.map(({ id }) => id).sort()).toEqual(classrooms.map(({ id }) => id).sort());
  });

  it("is told from another one by its endpoint", async () => {
    const [one, other] = [await open(), await open()];
    const endpointOf = async ({ classTag }: Drivers): Promise<string> => {
      const read = await classTag.readState();
      return read.kind === "incomplete" ? read.reason : read.provenance.endpoint;
    };
    expect(await endpointOf(one)).toMatch(/^[0-9a-f]{16}$/);
    expect(await endpointOf(one)).not.toBe(await endpointOf(other));
  });
});

describe("the same OneRoster files, served and read by themselves", () => {
  it("are the same roster", async () => {
    const ownFolder = fileURLToPath(new URL("../sandbox/oneroster-csv", import.meta.url));
    const { classLink } = await open({ seed: { kind: "csv", folder: ownFolder } });
    const served = rosterOf(await classLink.readRoster(new Set(["no class"])));
    const folder = await folderForTest();
    await cp(ownFolder, folder, { recursive: true });
    await writeExport(folder, { "manifest.csv": manifest({ enrollments: "bulk" }) });
    const { read } = csvReader(folder, { clock: () => Date.now() }, 8_760);
    const { classes, ...others } = rosterOf(await read(["no class"]));
    expect({ ...others, classes: classes.map(withoutStudents) }).toEqual(served);
    expect(classes.map(({ students }) => students)).toContain(2);
  });
});
