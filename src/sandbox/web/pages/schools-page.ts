import type { ClassTagSchool } from "../../classtag/records.ts";
import { schoolAddress } from "../address.ts";
import { html } from "../html.ts";
import { listPage } from "../list-view.ts";
import type { Outcome } from "../outcome.ts";
import { classroomsBySchool, schoolsByName } from "../shown-order.ts";
import type { Visit } from "../visit.ts";

/** The District page: all schools. */
export function schoolsPage(visit: Visit): Outcome {
  const classrooms = classroomsBySchool(visit.state);
  const count = (school: ClassTagSchool, state: "active" | "archived"): number =>
    (classrooms.get(school.id) ?? []).filter((classroom) => classroom.state === state).length;
  return listPage(
    visit,
    {
      name: "Schools",
      searchName: "Search schools",
      emptyMessage: "No schools.",
      rows: schoolsByName(visit.state),
      searched: ({ name, id }) => [name, id],
      columns: [
        {
          heading: "School",
          kind: "header",
          cell: ({ id, name }) => html`<a href="${schoolAddress(id)}">${name}</a>`,
        },
        { heading: "Active classrooms", kind: "number", cell: (school) => count(school, "active") },
        { heading: "Archived classrooms", kind: "number", cell: (school) => count(school, "archived") },
      ],
    },
    { place: { kind: "district" }, title: "Schools" },
  );
}
