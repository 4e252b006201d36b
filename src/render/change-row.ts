import {
  type Change,
  type ClassroomRef,
  changeKey,
  type Evidence,
  type Reversibility,
  type SchoolRef,
} from "../model/change.ts";
import type { SourcePosition } from "../model/diagnostic.ts";
import { visibleText } from "./escape.ts";
import { compareText } from "./wording.ts";

/** One thing that changes, ready to be shown: every text has been through `visibleText`. */
export interface ChangeRow {
  readonly kind: Change["kind"];
  /** Key of the change that the row belongs to: rows of one exchange share it. */
  readonly change: string;
  readonly step: number;
  /** Absent for what belongs to the district. The key is as ClassTag gave it. */
  readonly school?: SchoolRef;
  /** The classroom, school or setting. */
  readonly subject: string;
  /** ClassTag's key of the classroom or school. */
  readonly id?: string;
  readonly before: string;
  readonly after: string;
  readonly class?: ClassView;
  readonly rule: string;
  readonly fact: string;
  /** `file:line` */
  readonly position: string;
  readonly undo: Reversibility;
  /** Messages of the warnings about the same line of the file: why a person should look twice. */
  readonly doubts: readonly string[];
  /** Whether another row of the school has the same subject, so that the name alone does not tell. */
  readonly hasTwin: boolean;
  /** What of one resource changes: equal in two plans for the same thing. */
  readonly key: string;
}

/** The ClassLink class that a change rests on. */
export interface ClassView {
  readonly sourcedId: string;
  readonly title: string;
  readonly terms: string;
  readonly status: string;
  readonly orgId: string;
  /** Key of the classroom that holds the SOURCED ID now. */
  readonly holder?: string;
  /** Room, grades and class code, as far as ClassLink says. */
  readonly details: readonly string[];
}

/** The rows of one change: one, but for an exchange one per classroom. */
export function changeRows(change: Change): readonly ChangeRow[] {
  const step = {
    kind: change.kind,
    change: changeKey(change),
    step: change.step,
    ...reason(change),
    doubts: [],
    hasTwin: false,
  };
  switch (change.kind) {
    case "set-setting":
      return [
        {
          ...step,
          subject: change.setting,
          before: settingText(change.before),
          after: settingText(change.after),
          key: `setting ${change.setting}`,
        },
      ];
    case "connect-school":
      return [
        {
          ...step,
          ...schoolSubject(change.school),
          before: idsText(change.before),
          after: idsText(change.after),
          key: `school ${change.school.key}`,
        },
      ];
    case "archive":
    case "unarchive":
      return [
        {
          ...step,
          ...classroomSubject(change.classroom),
          before: change.before,
          after:
            change.connections.length === 0
              ? change.after
              : `${change.after} holding ${idsText(change.connections)}`,
          class: classView(change.evidence),
          key: `state ${change.classroom.key}`,
        },
      ];
    case "connect":
    case "reconnect":
      return [{ ...step, ...connection(change) }];
    case "disconnect":
      return [
        {
          ...step,
          ...classroomSubject(change.classroom),
          before: idsText(change.before),
          after: idsText(change.after),
          key: `connection ${change.classroom.key}`,
        },
      ];
    case "exchange":
      return change.members.map((member) => ({ ...step, ...connection(member) }));
  }
}

function connection(change: {
  readonly classroom: ClassroomRef;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly evidence: Evidence;
}): Pick<ChangeRow, "after" | "before" | "class" | "id" | "key" | "school" | "subject"> {
  return {
    ...classroomSubject(change.classroom),
    before: idsText(change.before),
    after: idsText(change.after),
    class: classView(change.evidence),
    key: `connection ${change.classroom.key}`,
  };
}

function reason(change: Change): Pick<ChangeRow, "fact" | "position" | "rule" | "undo"> {
  return {
    rule: visibleText(change.why.rule),
    fact: visibleText(change.why.fact),
    position: positionText(change.why.at),
    undo: visibleUndo(change.undo),
  };
}

function classroomSubject(classroom: ClassroomRef): Pick<ChangeRow, "id" | "school" | "subject"> {
  return {
    subject: visibleName(classroom.name),
    id: visibleText(classroom.key),
    school: visibleSchool(classroom.school),
  };
}

function schoolSubject(school: SchoolRef): Pick<ChangeRow, "id" | "school" | "subject"> {
  return { subject: visibleName(school.name), id: visibleText(school.key), school: visibleSchool(school) };
}

// Rows share what need not be written anew: a plan may have a hundred thousand of them.
function visibleSchool(school: SchoolRef): SchoolRef {
  const name = visibleName(school.name);
  return name === school.name ? school : { key: school.key, name };
}

function visibleUndo(undo: Reversibility): Reversibility {
  const by = visibleText(undo.by);
  return by === undo.by ? undo : { ...undo, by };
}

function classView(evidence: Evidence): ClassView {
  const details = [
    evidence.location === undefined ? "" : `room ${evidence.location}`,
    evidence.grades.length === 0 ? "" : `grades ${evidence.grades.join(", ")}`,
    evidence.classCode === undefined ? "" : `code ${evidence.classCode}`,
  ];
  return {
    sourcedId: visibleText(evidence.sourcedId),
    title: visibleName(evidence.title),
    terms: visibleText(evidence.terms.join(", ")),
    status: visibleText(evidence.status),
    orgId: visibleText(evidence.orgId),
    ...(evidence.holder === undefined ? {} : { holder: visibleText(evidence.holder) }),
    details: details.filter((detail) => detail !== "").map(visibleText),
  };
}

/** A name that is never nothing. */
export function visibleName(name: string): string {
  return name === "" ? "(no name)" : visibleText(name);
}

/** `springfield.yaml:24`: what editors and terminals open on a click. */
export function positionText(position: SourcePosition): string {
  return `${visibleText(position.file)}:${position.line}`;
}

function idsText(ids: readonly string[]): string {
  return ids.length === 0 ? "none" : ids.map(visibleText).sort(compareText).join(", ");
}

function settingText(value: boolean | number): string {
  return typeof value === "number" ? `${value} %` : value ? "on" : "off";
}
