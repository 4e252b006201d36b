/** Rules about what a line asks for: enough must be said, and nothing that contradicts itself. */
import { leavesAlone, type Mapping, type ParticipatingSchool, type Policy } from "../../model/district.ts";
import { counted } from "../../model/text.ts";
import { quote } from "../quote.ts";
import {
  type DistrictRule,
  type MappingRule,
  mappingsOf,
  participatingSchools,
  type RuleFinding,
} from "./rule.ts";

function about(
  school: ParticipatingSchool,
  mapping: Mapping,
): Pick<RuleFinding, "at" | "school" | "severity"> {
  return { at: mapping.at, school: school.name, severity: "error" };
}

function asks(mapping: Mapping): string {
  const origin = mapping.policyFrom === "school" ? " (the school's policy)" : "";
  return `${quote(mapping.name)} asks for ${mapping.policy}${origin}`;
}

/** A class must be there to take the place of an archived classroom, or to be connected. */
export const mappingNamesItsClass: MappingRule = (mapping, school) => {
  if (leavesAlone(mapping.policy) || mapping.sourcedId !== undefined) return undefined;
  const purpose = { archive: "whose new classroom takes over", sync: "to connect it to" }[mapping.policy];
  return {
    ...about(school, mapping),
    code: "missing-sourced-id",
    message: `${asks(mapping)} and names no class ${purpose}`,
    hint: 'Add its SOURCED ID, for example classlink: "0012-003-1", or policy: leave.',
  };
};

/** Ids come to mean other classes in another year; the title and term show it. */
export const mappingPinsItsClass: MappingRule = (mapping, school) => {
  if (leavesAlone(mapping.policy) || mapping.sourcedId === null) return undefined;
  const missing = (["title", "term"] as const).filter((key) => mapping[key] === undefined);
  if (missing.length === 0) return undefined;
  return {
    ...about(school, mapping),
    code: "missing-pin",
    message: `${asks(mapping)} and has no ${missing.join(" and no ")}`,
    hint: "Add what ClassLink says of the class, so that an id that comes to mean another class is noticed: rollcall pin --write does it.",
  };
};

export const evidenceIsOfAClass: MappingRule = (mapping, school) => {
  if (mapping.because === undefined || typeof mapping.sourcedId === "string") return undefined;
  return {
    ...about(school, mapping),
    path: ["because"],
    code: "because-without-class",
    message: `${quote(mapping.name)} says because of what it is a class's, and names no class`,
    hint: "Add the class's SOURCED ID with classlink:, or remove because.",
  };
};

export const removalStandsAlone: MappingRule = (mapping, school) => {
  if (mapping.sourcedId !== null || mapping.policyFrom === "school") return undefined;
  const wayOut = {
    leave: "With leave nothing is written to it, so its connection stays",
    archive: "To archive a connected classroom, name its class and add release: true",
    sync: "To connect it, name its class",
  }[mapping.policy];
  return {
    ...about(school, mapping),
    path: ["policy"],
    code: "removal-with-policy",
    message: `${asks(mapping)}, and its classlink: null asks for the connection to be removed`,
    hint: `${wayOut}; to disconnect it only, remove policy.`,
  };
};

export const releaseIsAnArchive: MappingRule = (mapping, school) => {
  if (!mapping.release || mapping.policy === "archive") return undefined;
  return {
    ...about(school, mapping),
    path: ["release"],
    code: "release-without-archive",
    message: `${asks(mapping)}, and release: true only goes with archive`,
    hint: "Add policy: archive, or remove release; classlink: null removes a connection and archives nothing.",
  };
};

export const releaseIsCertain: MappingRule = (mapping, school) => {
  if (!mapping.release || mapping.policy !== "archive" || mapping.classroomId !== undefined) return undefined;
  return {
    ...about(school, mapping),
    path: ["release"],
    code: "release-without-classtag",
    message: `${quote(mapping.name)} is to be released and archived, and is known by its name only`,
    hint: "Add ClassTag's own id, classtag: once released, nothing else tells it from the classroom that the sync then makes under the same name. While release is left out, rollcall plan names the id.",
  };
};

/** Whether a classroom holds a connection is only seen in live state, so this is a warning here and an error in the plan. */
export const archivesStayArchived: DistrictRule = function* (district) {
  if (district.settings.unarchiveReappearing !== true) return;
  const archives = [...mappingsOf(district)].filter(
    ({ mapping }) => mapping.policy === "archive" && !mapping.release,
  );
  const [first] = archives;
  if (first === undefined) return;
  yield {
    at: district.at,
    path: ["settings", "unarchiveReappearing"],
    severity: "warning",
    code: "archive-would-return",
    message: `${counted(archives.length, "classroom")} ${archives.length === 1 ? "is" : "are"} to be archived, the first on line ${first.mapping.at.line}${first.mapping.at.file === district.at.file ? "" : ` of ${first.mapping.at.file}`}, while unarchiveReappearing is true: one that holds a connection comes back with the next sync`,
    hint: "Write unarchiveReappearing: false, or release: true on the lines whose classrooms are connected.",
  };
};

export const expectationsCanBeMet: DistrictRule = function* (district) {
  for (const school of participatingSchools(district)) {
    const { expect } = school;
    if (expect === undefined) continue;
    const lines = { connect: count(school, "sync"), archive: count(school, "archive") };
    for (const key of ["connect", "archive"] as const) {
      const expected = expect[key];
      if (expected === undefined || expected <= lines[key]) continue;
      yield {
        at: school.at,
        path: ["expect", key],
        severity: "error",
        code: "expectation-too-large",
        message: `expects ${expected} to ${key}, and only ${lines[key]} of the school's lines ask for it`,
        hint: `Write the number that the plan shows, which is at most ${lines[key]}.`,
        school: school.name,
      };
    }
  }
};

function count(school: ParticipatingSchool, policy: Policy): number {
  return school.classrooms.filter((mapping) => mapping.policy === policy).length;
}
