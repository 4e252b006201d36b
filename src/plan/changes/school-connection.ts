import type { ConnectSchool } from "../../model/change.ts";
import type { LiveSchool } from "../../model/classtag.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParticipatingSchool } from "../../model/district.ts";
import { compareText, counted, nameSome } from "../../model/text.ts";
import { knownConnections, type LiveIndex } from "../inputs/live-index.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";
import { flawText, mendTheRecord } from "../inputs/unreadable-records.ts";
import type { Unordered } from "./order-changes.ts";

export interface SchoolConnectionPlan {
  readonly change?: Unordered<ConnectSchool>;
  /** Connections once the plan is applied. */
  readonly orgIds: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** School connections are additive: what the file names is added, what stands there besides is kept and reported. */
export function planSchoolConnection(
  school: ParticipatingSchool,
  live: LiveSchool,
  schools: LiveIndex,
  roster: RosterIndex,
): SchoolConnectionPlan {
  const wanted = school.orgIds ?? [];
  if (live.connections === "unknown") {
    return { orgIds: wanted, diagnostics: wanted.length === 0 ? [] : [unknownConnections(school)] };
  }
  const held = live.connections;
  const diagnostics: Diagnostic[] = [];
  const added: string[] = [];
  for (const orgId of new Set(wanted)) {
    if (held.includes(orgId)) {
      diagnostics.push(...orgProblem(orgId, school, roster, "warning"));
      continue;
    }
    const problems = [
      ...orgProblem(orgId, school, roster, "error"),
      ...heldElsewhere(orgId, school, live, schools),
    ];
    diagnostics.push(...problems);
    if (problems.length === 0) added.push(orgId);
  }
  const extra = held.filter((orgId) => school.orgIds !== undefined && !wanted.includes(orgId));
  if (extra.length > 0) diagnostics.push(unmanagedConnections(school, wanted, extra));
  const after = [...held, ...added].sort(compareText);
  return {
    orgIds: after,
    diagnostics,
    ...(added.length === 0 ? {} : { change: connectSchool(school, live, held, after, added, roster) }),
  };
}

function connectSchool(
  school: ParticipatingSchool,
  live: LiveSchool,
  before: readonly string[],
  after: readonly string[],
  added: readonly string[],
  roster: RosterIndex,
): Unordered<ConnectSchool> {
  const named = added.map((id) => `${id} (${roster.orgById.get(id)?.name ?? ""})`).join(", ");
  return {
    kind: "connect-school",
    school: { key: live.key, name: live.name },
    before,
    after,
    why: {
      rule: "the school's classlink list names it",
      at: school.at,
      fact: `ClassLink shares ${named}; ClassTag has ${before.length === 0 ? "no connection" : nameSome(before)}`,
    },
  };
}

function orgProblem(
  orgId: string,
  school: ParticipatingSchool,
  roster: RosterIndex,
  severity: "error" | "warning",
): Diagnostic[] {
  const org = roster.orgById.get(orgId);
  const common = { severity, at: school.at, school: school.name } as const;
  const unreadable = org === undefined ? roster.unreadable.of("orgs", orgId) : undefined;
  if (unreadable !== undefined) {
    return [
      {
        ...common,
        code: "org-unreadable",
        message: `${flawText(unreadable)}. So it cannot be told whether ClassLink shares the org ${JSON.stringify(orgId)}.`,
        hint: mendTheRecord,
      },
    ];
  }
  // What becomes of the sync where it is connected already, the forecast says.
  if (org === undefined && severity === "warning") return [];
  if (org === undefined) {
    const near = roster.nearOrgIds(orgId);
    const classes = roster.sharedByOrg.get(orgId)?.length ?? 0;
    const named =
      classes === 0
        ? ""
        : `, although ${counted(classes, "class", "classes")} of ClassLink's ${classes === 1 ? "names" : "name"} it`;
    return [
      {
        ...common,
        code: "org-absent",
        message: `ClassLink shares no org with the SOURCED ID ${JSON.stringify(orgId)}${named}. A school id that is missing from the incoming data fails the whole sync.`,
        hint:
          near.length > 0
            ? `Write ${nameSome(near)}, which differs only in zeros, case, spaces or quotes.`
            : `ClassLink shares ${
                nameSome(
                  [...roster.orgById.values()]
                    .filter((one) => one.type === "school")
                    .map((one) => one.sourcedId),
                  8,
                ) || "no school"
              }.`,
      },
    ];
  }
  if (org.status !== "active") {
    return [
      {
        ...common,
        code: "org-inactive",
        message: `The org ${JSON.stringify(orgId)} (${org.name}) is on its way out of ClassLink (status ${org.status}).`,
        hint: "Connect the org that replaces it.",
      },
    ];
  }
  return [];
}

/** Feeding two ClassTag schools from one SIS school is not supported by the sync. */
function heldElsewhere(
  orgId: string,
  school: ParticipatingSchool,
  live: LiveSchool,
  schools: LiveIndex,
): Diagnostic[] {
  return (schools.schoolsByOrg.get(orgId) ?? [])
    .filter((other) => other.key !== live.key)
    .map((other) => ({
      severity: "error",
      code: "org-held",
      message: `The org ${JSON.stringify(orgId)} is already connected to ${JSON.stringify(other.name)}; one org cannot feed two schools.`,
      hint: "Remove it there first (ClassTag support can), or correct the id.",
      at: school.at,
      school: school.name,
    }));
}

function unmanagedConnections(
  school: ParticipatingSchool,
  wanted: readonly string[],
  extra: readonly string[],
): Diagnostic {
  const all = [...wanted, ...extra].map((id) => JSON.stringify(id));
  return {
    severity: "notice",
    code: "org-unmanaged",
    message: `ClassTag also connects this school to ${nameSome(extra)}, which the file does not name; it is left alone.`,
    hint: `If that belongs to the school, write classlink: [${all.join(", ")}].`,
    at: school.at,
    school: school.name,
  };
}

function unknownConnections(school: ParticipatingSchool): Diagnostic {
  return {
    severity: "warning",
    code: "connections-unknown",
    message: "The school's connections cannot be seen by this driver; none is written.",
    hint: "Check District page → Settings → SIS Rostering → School Connection to SIS.",
    at: school.at,
    school: school.name,
  };
}

/** An opted-out school must leave on both sides on one day: an id that stays in ClassTag while ClassLink stops sharing fails the run. */
export function absentSchoolDiagnostic(
  name: string,
  reason: string,
  live: LiveSchool | undefined,
  at: Diagnostic["at"] & object,
): Diagnostic {
  const held = live === undefined ? [] : knownConnections(live.connections);
  if (held.length === 0) {
    return {
      severity: "notice",
      code: "school-absent",
      message: `${name} does not participate: ${reason.replace(/[.…]+$/, "")}.`,
      at,
      school: name,
    };
  }
  return {
    severity: "warning",
    code: "school-absent-connected",
    message: `${name} does not participate (${reason}), but ClassTag connects it to ${nameSome(held)}.`,
    hint: "On the same day: remove the id in ClassTag (support can) and stop sharing the school in ClassLink, or the whole sync fails.",
    at,
    school: name,
  };
}
