import type { ClassroomState, ClassTagClassroom } from "../../classtag/records.ts";
import { classroomStateWrite } from "../../classtag/write-rules.ts";
import { classroomAddress, schoolAddress, withQuery } from "../address.ts";
import { commitWrites, movedMessage } from "../commit-writes.ts";
import { formDialog } from "../dialog.ts";
import { type Html, html } from "../html.ts";
import { threeDotMenu } from "../menu.ts";
import { type Outcome, type Page, shown } from "../outcome.ts";
import { idList } from "../source-ids.ts";
import { mayWrite, requireWriter, type Visit } from "../visit.ts";

export type StateVerb = "archive" | "unarchive";

const verbs = {
  archive: {
    title: "Archive classroom",
    submit: "Archive",
    question: "{name} will be archived. Its teacher and families no longer see it. Nothing in it is lost.",
    done: "{name} archived.",
    state: "archived",
  },
  unarchive: {
    title: "Unarchive classroom",
    submit: "Unarchive",
    question: "{name} will be active again, with all that was in it.",
    done: "{name} unarchived.",
    state: "active",
  },
} as const satisfies Record<StateVerb, { readonly state: ClassroomState } & Record<string, string>>;

export function classroomPage(visit: Visit, classroom: ClassTagClassroom): Outcome {
  return shown(pageOfClassroom(visit, classroom));
}

/** The Classroom page with the question over it. */
export function askState(visit: Visit, classroom: ClassTagClassroom, verb: StateVerb): Outcome {
  requireWriter(visit);
  const { title, submit, question } = verbs[verb];
  const { name, version } = classroom;
  const dialog = formDialog(visit, {
    title,
    submit,
    isDangerous: verb === "archive",
    body: html`<p>${visit.say(question, { name })}</p>`,
    action: classroomAddress(classroom.id, verb),
    fields: { version: visit.query.get("version") ?? version },
    back: classroomAddress(classroom.id),
  });
  return shown({ ...pageOfClassroom(visit, classroom), dialog });
}

export function changeState(visit: Visit, classroom: ClassTagClassroom, verb: StateVerb): Outcome {
  const { state, form, say } = visit;
  const version = form.get("version") ?? "";
  const result = commitWrites(state, () => [
    classroomStateWrite(state, classroom.id, version, verbs[verb].state),
  ]);
  if (result.kind === "moved")
    return shown({ ...pageOfClassroom(visit, classroom), alert: say(movedMessage) }, 409);
  return {
    kind: "redirect",
    to: classroomAddress(classroom.id),
    message: say(verbs[verb].done, { name: classroom.name }),
    wrote: result.wrote,
  };
}

/** The three dots of one classroom. */
export function classroomMenu(visit: Visit, classroom: ClassTagClassroom, name: string): Html {
  const verb: StateVerb = classroom.state === "active" ? "archive" : "unarchive";
  const address = withQuery(classroomAddress(classroom.id, verb), { version: classroom.version });
  return threeDotMenu(name, classroom.id, [{ label: visit.say(verbs[verb].title), address }]);
}

export const stateName = ({ say }: Visit, { state }: ClassTagClassroom): Html =>
  html`<span class="state ${state}">${say(state === "active" ? "Active" : "Archived")}</span>`;

function pageOfClassroom(visit: Visit, classroom: ClassTagClassroom): Page {
  const { say, state } = visit;
  const school = state.classTag.schools.get(classroom.schoolId);
  const schoolLink =
    school === undefined
      ? classroom.schoolId
      : html`<a href="${schoolAddress(school.id)}">${school.name}</a>`;
  const facts: readonly (readonly [string, Html | number | string])[] = [
    ["Status", stateName(visit, classroom)],
    ["Students", classroom.students],
    ["Created", classroom.createdOn],
    ["School", schoolLink],
    ["Classroom ID", html`<code>${classroom.id}</code>`],
    ["External sources", idList(visit, classroom.connections)],
  ];
  return {
    place: { kind: "classroom", classroom },
    actions: mayWrite(visit) ? classroomMenu(visit, classroom, say("More actions")) : undefined,
    body: html`<dl class="facts">${facts.map(
      ([name, value]) => html`<div><dt>${say(name)}</dt><dd>${value}</dd></div>`,
    )}</dl>`,
  };
}
