import type { Change, Evidence } from "../model/change.ts";
import { changeKey, classroomsOf, schoolsOf } from "../model/change.ts";
import type { Plan } from "../model/plan.ts";
import { pushTo } from "../model/push-to.ts";
import { compareText } from "../model/text.ts";

/** Raised when what is hashed, or how it is written, changes: approvals of an older Rollcall then lapse. */
const fingerprintVersion = 1;

/**
 * The text that an approval is a hash of. Hashing happens at the edge, where there is a hash function.
 *
 * In it: the version of this text, scope, district, who both systems say they are, and per change its key, the name of
 * what it touches, before, after and the evidence that it rests on. Not in it: file lines, notices, totals, versions of records, time. It is
 * made per school, so that schools which still hold can go ahead while moved ones come back for review.
 */
export interface FingerprintTexts {
  /** By `LiveSchool.key`; schools without a change have none. */
  readonly bySchool: ReadonlyMap<string, string>;
  /** The district's own part: settings and identity. The school fingerprints are appended to it before hashing. */
  readonly district: string;
}

export function fingerprintTexts(plan: Plan): FingerprintTexts {
  const linesBySchool = new Map<string, string[]>();
  const districtLines: string[] = [];
  for (const change of plan.changes) {
    const line = approvedText(change);
    const schools = schoolsOf(change);
    if (schools.length === 0) districtLines.push(line);
    for (const school of schools) pushTo(linesBySchool, school.key, line);
  }
  const identity = JSON.stringify([fingerprintVersion, plan.district.id, tenantsText(plan)]);
  const bySchool = new Map(
    [...linesBySchool]
      .sort(([left], [right]) => compareText(left, right))
      .map(([key, lines]) => [key, [identity, JSON.stringify(key), ...lines.sort(compareText)].join("\n")]),
  );
  return { bySchool, district: [identity, scopeText(plan), ...districtLines.sort(compareText)].join("\n") };
}

const tenantsText = ({ tenants: { classlink, classtag } }: Plan): readonly string[] => [
  classlink.endpoint,
  classlink.orgId,
  classtag.endpoint,
  classtag.id,
];

const scopeText = ({ scope }: Plan): string =>
  JSON.stringify(scope.kind === "district" ? "district" : [...scope.schools].sort(compareText));

/** One change as it was approved. Two changes with equal text do the same to the same thing for the same reasons. */
export function approvedText(change: Change): string {
  const identity = [change.kind, changeKey(change), classroomsOf(change).map((one) => one.name)];
  switch (change.kind) {
    case "set-setting":
    case "connect-school":
    case "disconnect":
      return JSON.stringify([...identity, change.before, change.after]);
    case "archive":
    case "unarchive":
      return JSON.stringify([
        ...identity,
        change.before,
        change.after,
        change.connections,
        evidenceText(change.evidence),
      ]);
    case "connect":
    case "reconnect":
      return JSON.stringify([...identity, change.before, change.after, evidenceText(change.evidence)]);
    case "exchange":
      return JSON.stringify([
        ...identity,
        change.members.map((one) => [one.before, one.after, evidenceText(one.evidence)]),
      ]);
  }
}

const evidenceText = ({ sourcedId, status, orgId, title, terms, holder }: Evidence): readonly unknown[] => [
  sourcedId,
  status,
  orgId,
  title,
  terms,
  holder ?? null,
];
