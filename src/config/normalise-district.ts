/** The one place where defaults are filled in: what a person may leave out is there for everything after this. */
import type { SourcePosition } from "../model/diagnostic.ts";
import {
  type CountLimits,
  type DeclaredPercent,
  type DeclaredSettings,
  type District,
  type Expectation,
  type GuardLimits,
  type Limit,
  type Mapping,
  type Policy,
  type School,
  usualSync,
} from "../model/district.ts";
import { isSwitch, type PercentName, settingNames } from "../model/setting.ts";
import type {
  WrittenClassroom,
  WrittenDistrict,
  WrittenExpectation,
  WrittenGuards,
  WrittenSchool,
  WrittenSettings,
} from "./written-district.gen.ts";

/** Something written, and where. */
interface Located<Written> {
  readonly written: Written;
  readonly at: SourcePosition;
}

/** A school with its classrooms beside it, because they are many and each has its place. */
export interface LocatedSchool extends Located<WrittenSchool> {
  readonly classrooms: readonly Located<WrittenClassroom>[];
}

/** What stands at the top of a district file; its own `schools` are not looked at. */
export interface LocatedHeader extends Located<WrittenDistrict> {
  readonly freezeAt: (index: number) => SourcePosition;
}

const defaultWindowDays = 7;

/**
 * Total: any header and schools that the schema accepts have a normal form.
 * @param schoolOf the normal form of a school, for whoever has made it before
 */
export function normaliseDistrict(
  header: LocatedHeader,
  schools: readonly LocatedSchool[],
  schoolOf: (school: LocatedSchool) => School = normaliseSchool,
): District {
  const { written } = header;
  const { sync } = written;
  return {
    at: header.at,
    id: written.district,
    name: written.name,
    org: {
      sourcedId: written.classlink.org,
      ...(written.classlink.name !== undefined && { name: written.classlink.name }),
    },
    timezone: written.timezone,
    terms: written.terms ?? [],
    drivers: { read: written.drivers?.read ?? "api", write: written.drivers?.write ?? "api" },
    settings: normaliseSettings(written.settings ?? {}),
    ...(sync && { sync: { ...usualSync, ...sync } }),
    freeze: (written.freeze ?? []).map(({ from, to, reason }, index) => ({
      from,
      to,
      reason,
      at: header.freezeAt(index),
    })),
    schedule: written.schedule ?? "approved",
    guards: normaliseGuards(written.guards ?? {}),
    schools: schools.map(schoolOf),
  };
}

function normaliseSettings(written: WrittenSettings): DeclaredSettings {
  const declared: { -readonly [Name in keyof DeclaredSettings]: DeclaredSettings[Name] } = {};
  for (const name of settingNames) {
    if (isSwitch(name)) {
      const value = written[name];
      if (value !== undefined) declared[name] = value;
    } else {
      const value = written[name];
      if (value !== undefined) declared[name] = normalisePercent(value);
    }
  }
  return declared;
}

function normalisePercent(written: NonNullable<WrittenSettings[PercentName]>): DeclaredPercent {
  if (typeof written === "string") return { kind: "constant", percent: percentOf(written) };
  const { value, until, then } = written;
  return { kind: "until", percent: percentOf(value), until, afterwards: percentOf(then) };
}

function normaliseGuards(written: WrittenGuards): GuardLimits {
  const { archive, takeover, reconnect, disconnect, vanished, changed, weak } = written;
  return {
    archive: {
      ...limitsOf(archive, { perSchool: "30%", perDistrict: "10%", floor: 10 }),
      windowDays: archive?.windowDays ?? defaultWindowDays,
    },
    takeover: limitsOf(takeover, { perDistrict: "20%", floor: 0 }),
    reconnect: limitsOf(reconnect, { perDistrict: "10%", floor: 10 }),
    disconnect: limitsOf(disconnect, { perSchool: "30%", perDistrict: "10%", floor: 10 }),
    vanished: limitsOf(vanished, { perDistrict: "10%", floor: 5 }),
    changed: limitsOf(changed, { perDistrict: "10%", floor: 5 }),
    weak: limitsOf(weak, { perDistrict: "50%", floor: 10 }),
  };
}

interface WrittenLimits {
  readonly perSchool?: number | string;
  readonly perDistrict?: number | string;
  readonly floor?: number;
}

function limitsOf(
  written: WrittenLimits = {},
  defaults: WrittenLimits & { readonly floor: number },
): CountLimits {
  return {
    perSchool: limitOf(written.perSchool ?? defaults.perSchool),
    perDistrict: limitOf(written.perDistrict ?? defaults.perDistrict),
    floor: written.floor ?? defaults.floor,
  };
}

function limitOf(written: number | string | undefined): readonly Limit[] {
  if (written === undefined) return [];
  return typeof written === "number"
    ? [{ kind: "number", number: written }]
    : [{ kind: "share", share: percentOf(written) / 100 }];
}

function percentOf(written: string): number {
  return Number(written.slice(0, -1));
}

/** Of the school's own words alone, whatever the district says. */
export function normaliseSchool({ written, at, classrooms }: LocatedSchool): School {
  const identity = {
    at,
    name: written.name,
    ...(written.classtag !== undefined && { schoolId: written.classtag }),
  };
  if (written.participates === false) {
    return { ...identity, participates: false, reason: written.reason ?? "" };
  }
  const policy = written.policy ?? "leave";
  return {
    ...identity,
    participates: true,
    ...(written.classlink !== undefined && { orgIds: written.classlink }),
    policy,
    ...(written.expect && { expect: normaliseExpectation(written.expect) }),
    classrooms: classrooms.map((classroom) => normaliseMapping(classroom, policy)),
  };
}

function normaliseExpectation(written: WrittenExpectation): Expectation {
  return {
    ...(written.connect !== undefined && { connect: written.connect }),
    ...(written.archive !== undefined && { archive: written.archive }),
    ...(written.disconnect !== undefined && { disconnect: written.disconnect }),
  };
}

/**
 * A line that asks for its connection to be removed is not governed by the school's policy: archiving or connecting
 * the classroom besides would be more, or other, than the line says.
 */
function normaliseMapping({ written, at }: Located<WrittenClassroom>, schoolPolicy: Policy): Mapping {
  const isRemoval = written.classlink === null;
  return {
    at,
    name: written.name,
    ...(written.classtag !== undefined && { classroomId: written.classtag }),
    ...(written.which && { created: written.which.created }),
    policy: written.policy ?? (isRemoval ? "leave" : schoolPolicy),
    policyFrom: written.policy === undefined ? "school" : "classroom",
    ...(written.classlink !== undefined && { sourcedId: written.classlink }),
    ...(written.title !== undefined && { title: written.title }),
    ...(written.term !== undefined && { term: written.term }),
    ...(written.because !== undefined && { because: written.because }),
    release: written.release ?? false,
  };
}
