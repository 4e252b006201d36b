import { onTestFinished } from "vitest";
import type { ClassTagState } from "../../src/model/classtag.ts";
import type { Read } from "../../src/model/read.ts";
import { Chromium } from "../../src/providers/classtag/browser/chromium.ts";
import {
  type ClassTagBrowser,
  type ClassTagBrowserOptions,
  createClassTagBrowser,
} from "../../src/providers/classtag/browser/classtag-browser.ts";
import { type BrowserProfile, defaultProfile } from "../../src/providers/classtag/browser/default-profile.ts";
import { Secret } from "../../src/providers/secret.ts";
import type { ClassTagBrowserSettings } from "../../src/providers/settings/classtag-browser-settings.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import type { SandboxOptions } from "../../src/sandbox/sandbox-options.ts";
import type { Seed } from "../../src/sandbox/seed/seed.ts";
import type { SeedContents } from "../../src/sandbox/seed/seed-contents.ts";
import { chromiumPath } from "../browser.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";

/** Two schools: one whose lists have several pages when they hold two rows each, and one with next to nothing. */
export const smallDistrict: SeedContents = {
  roster: { orgs: [], academicSessions: [], courses: [], classes: [] },
  classTag: {
    district: { id: "dst_1", name: "Small District" },
    schools: [
      { id: "sch_1", name: "Lincoln", connections: ["0012"] },
      { id: "sch_2", name: "Roosevelt & Sons" },
    ],
    classrooms: [
      { id: "cls_1", schoolId: "sch_1", name: "Room 1", students: 20 },
      { id: "cls_2", schoolId: "sch_1", name: "Room 2", students: 21, connections: ["00-2"] },
      { id: "cls_3", schoolId: "sch_1", name: "Room 3", students: 22, connections: ["00-3"] },
      { id: "cls_4", schoolId: "sch_1", name: "Twins", students: 23, createdOn: "2025-08-11" },
      { id: "cls_5", schoolId: "sch_1", name: "Twins", students: 24, createdOn: "2026-08-12" },
      { id: "cls_6", schoolId: "sch_1", name: "Old  <b>room</b>", state: "archived", connections: [" 6 "] },
    ],
  },
};

/** Its first school alone, for what does not depend on there being another: each school costs ten pages. */
export const oneSchool: Seed = {
  kind: "given",
  contents: {
    ...smallDistrict,
    classTag: {
      ...smallDistrict.classTag,
      schools: smallDistrict.classTag.schools.filter(({ id }) => id === "sch_1"),
    },
  },
};

/** So many schools of so many classrooms each, one like the other. */
export const alikeSchools = (schools: number, rooms = 1): Seed => {
  const numbers = Array.from({ length: schools }, (_, index) => index + 1);
  return {
    kind: "given",
    contents: {
      ...smallDistrict,
      classTag: {
        district: smallDistrict.classTag.district,
        schools: numbers.map((one) => ({
          id: `sch_${one}`,
          name: `School ${one}`,
          connections: [`00-${one}`],
        })),
        classrooms: numbers.flatMap((one) =>
          Array.from({ length: rooms }, (_, room) => ({
            id: `cls_${one}_${room}`,
            schoolId: `sch_${one}`,
            name: `Room ${room}`,
            students: 20,
            connections: [`${one}-${room}`],
          })),
        ),
      },
    },
  };
};

export const smallSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const sandbox = await startSandbox({ seed: { kind: "given", contents: smallDistrict }, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
};

export type Overrides = {
  readonly [Part in Exclude<keyof BrowserProfile, "announcements" | "locale">]?: Partial<
    BrowserProfile[Part]
  >;
} & Partial<Pick<BrowserProfile, "announcements">>;

export interface DriverForTest extends ClassTagBrowser {
  /** Folder that screenshots go into. */
  readonly pictures: string;
}

/**
 * One for all tests of a file, which closes it in an `afterAll` of its own: written here, where it is loaded once a process,
 * it would hold for the first of its files only.
 */
export const chromium = new Chromium(chromiumPath ?? "");

/** The driver with the sandbox's account, with no waiting between clicks. */
export async function driverFor(
  sandbox: Sandbox,
  values: Partial<ClassTagBrowserSettings> = {},
  overrides: Overrides = {},
  options: Partial<ClassTagBrowserOptions> = {},
): Promise<DriverForTest> {
  const pictures = await temporaryFolder();
  const driver = createClassTagBrowser({
    settings: {
      url: sandbox.webUrl,
      user: sandbox.environment["CLASSTAG_WEB_USER"] ?? "",
      password: new Secret(sandbox.environment["CLASSTAG_WEB_PASSWORD"] ?? ""),
      paceMs: 0,
      tabs: 1,
      timeoutMs: 20_000,
      names: {
        url: "URL",
        credentials: "USER and PASSWORD",
        code: "CODE",
        profile: "PROFILE",
        timeout: "TIMEOUT",
      },
      ...values,
    },
    profile: {
      ...defaultProfile,
      announcements: overrides.announcements ?? defaultProfile.announcements,
      labels: { ...defaultProfile.labels, ...overrides.labels },
      headings: { ...defaultProfile.headings, ...overrides.headings },
      tables: { ...defaultProfile.tables, ...overrides.tables },
      dialogs: { ...defaultProfile.dialogs, ...overrides.dialogs },
      names: { ...defaultProfile.names, ...overrides.names },
      ids: { ...defaultProfile.ids, ...overrides.ids },
      formats: { ...defaultProfile.formats, ...overrides.formats },
      links: { ...defaultProfile.links, ...overrides.links },
      steps: { ...defaultProfile.steps, ...overrides.steps },
    },
    chromium,
    pictures,
    cwd: pictures,
    clock: () => Date.now(),
    sleep: async () => undefined,
    ...options,
  });
  onTestFinished(() => driver.close());
  return { ...driver, pictures };
}

export function completeValue(read: Read<ClassTagState>): ClassTagState {
  if (read.kind === "incomplete") throw new Error(`${read.reason} | ${read.hint}`);
  return read.value;
}

/** POSTs that changed something. */
export const writesOf = (sandbox: Sandbox): number => sandbox.requests().filter(({ wrote }) => wrote).length;
