import type { District, GuardLimits, Mapping, School } from "./district.ts";
import { setOwn } from "./own-property.ts";
import { compareText } from "./text.ts";

/**
 * What a district's file asks for, place by place, as texts to compare or to hash: equal texts ask for the same. Comments,
 * order, formatting and where a line stands are no intent, and neither is how a default was written.
 */
export interface IntentTexts {
  /** What holds for the district as a whole: org, terms, drivers, settings, guards, freezes, schedule. */
  readonly district: string;
  /** In the order of the file; names are those of the file. */
  readonly schools: readonly SchoolIntent[];
}

interface SchoolIntent {
  readonly name: string;
  readonly schoolId?: string;
  readonly text: string;
}

/** Raised when one file leads to another text than before, so that digests of an older Rollcall are made anew. */
export const intentVersion = 1;

/**
 * Limits that came after the first digests. At its default one is no part of an intent, as it was none then: a newer Rollcall
 * alone opens no place that is settled.
 */
const addedLimits: Partial<GuardLimits> = {
  disconnect: {
    perSchool: [{ kind: "share", share: 0.3 }],
    perDistrict: [{ kind: "share", share: 0.1 }],
    floor: 10,
  },
};

/** The same of what came to the hours around the sync. */
const addedToSync = { lasts: 3 };

export const intentTexts = (district: District): IntentTexts => ({
  district: ownText(district),
  schools: district.schools.map((school) => ({
    name: school.name,
    ...(school.schoolId === undefined ? {} : { schoolId: school.schoolId }),
    text: schoolText(school),
  })),
});

/** What the district asks for beside its schools. */
export function ownText({ schools: _, ...district }: District): string {
  const { freeze, sync, terms } = district;
  return textOf({
    ...district,
    guards: withoutAdded(district.guards, addedLimits),
    ...(sync === undefined ? {} : { sync: withoutAdded(sync, addedToSync) }),
    freeze: freeze.map(textOf).sort(compareText),
    terms: sorted(terms),
  });
}

const withoutAdded = (limits: object, added: object): object => {
  const defaults = new Map(Object.entries(added).map(([name, byDefault]) => [name, textOf(byDefault)]));
  return Object.fromEntries(
    Object.entries(limits).filter(([name, limit]) => defaults.get(name) !== textOf(limit)),
  );
};

/** What a school asks for, whatever the district around it says. */
export function schoolText(school: School): string {
  if (!school.participates) return textOf(school);
  const { orgIds, classrooms } = school;
  return textOf({
    ...school,
    orgIds: orgIds === undefined ? null : sorted(orgIds),
    classrooms: classrooms.map(lineText).sort(compareText),
  });
}

const lineText = (line: Mapping): string =>
  textOf(line.because === undefined ? line : { ...line, because: sorted(line.because) });

const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort(compareText);

/** JSON with its keys in order, and without places in the file. */
const textOf = (value: unknown): string => JSON.stringify(withoutPlaces(value));

/** A copy, since the engine writes a value by itself many times as fast as one that it has to ask about at each key. */
function withoutPlaces(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutPlaces);
  const said: Record<string, unknown> = {};
  // Without a comparator keys are sorted by code unit.
  for (const key of Object.keys(value).sort())
    if (key !== "at") setOwn(said, key, withoutPlaces(Reflect.get(value, key)));
  return said;
}
