import type { ClassroomState, ClassTagClassroom, ClassTagSchool } from "../../classtag/records.ts";
import { classroomAddress, schoolAddress } from "../address.ts";
import { type Html, html } from "../html.ts";
import { listPage } from "../list-view.ts";
import { threeDotMenu } from "../menu.ts";
import type { Outcome } from "../outcome.ts";
import type { Column } from "../rows-view.ts";
import { classroomsOf } from "../shown-order.ts";
import { mayWrite, type Visit } from "../visit.ts";
import { classroomMenu } from "./classroom-page.ts";

export interface ClassroomsPageParts {
  readonly status?: number;
  readonly dialog?: Html;
  readonly alert?: string;
}

/** School page → Classrooms: the active ones or the archived ones. */
export function classroomsPage(
  visit: Visit,
  school: ClassTagSchool,
  listed: ClassroomState,
  { status, ...parts }: ClassroomsPageParts = {},
): Outcome {
  const { say } = visit;
  const address = schoolAddress(school.id, "classrooms");
  const all = classroomsOf(visit.state, school.id);
  const actions = html`${listLinks(visit, address, all, listed)}${
    listed === "active" &&
    mayWrite(visit) &&
    threeDotMenu(say("More actions"), "classrooms", [
      { label: say("Archive Classrooms"), address: `${address}/archive` },
    ])
  }`;
  const title = listed === "active" ? "Classrooms" : "Archived classrooms";
  return listPage(
    // The dialog's page shows the list that it lies over.
    { ...visit, path: listed === "active" ? address : `${address}/archived` },
    {
      name: title,
      searchName: "Search classrooms",
      emptyMessage: "No classrooms.",
      rows: all.filter(({ state }) => state === listed),
      searched: ({ name, id, connections }) => [name, id, ...connections],
      columns: mayWrite(visit) ? [...classroomColumns, menuColumn(visit)] : classroomColumns,
    },
    { place: { kind: "school", school }, title, actions, ...parts },
    status,
  );
}

const menuColumn = (visit: Visit): Column<ClassTagClassroom> => ({
  heading: "Actions",
  kind: "action",
  cell: (classroom) =>
    classroomMenu(visit, classroom, visit.say("More actions for {name}", { name: classroom.name })),
});

export const classroomLink = ({ id, name }: ClassTagClassroom): Html =>
  html`<a href="${classroomAddress(id)}">${name}</a>`;

/** What tells a classroom apart from its twins. */
export const classroomColumns: readonly Column<ClassTagClassroom>[] = [
  { heading: "Classroom", kind: "header", cell: classroomLink },
  { heading: "Students", kind: "number", cell: ({ students }) => students },
  { heading: "Created", cell: ({ createdOn }) => createdOn },
];

function listLinks(
  { say }: Visit,
  address: string,
  all: readonly ClassTagClassroom[],
  listed: ClassroomState,
): Html {
  const active = all.filter(({ state }) => state === "active").length;
  const here = html` aria-current="page"`;
  return html`<nav class="switch" aria-label="${say("Classroom lists")}">
<a href="${address}"${listed === "active" && here}>${say("Active ({count})", { count: active })}</a>
<a href="${address}/archived"${listed === "archived" && here}>${say("Archived ({count})", { count: all.length - active })}</a>
</nav>`;
}
