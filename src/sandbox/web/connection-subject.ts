import type { ClassTagClassroom, ClassTagSchool } from "../classtag/records.ts";
import { classroomConnectionsWrite, schoolConnectionsWrite, type Write } from "../classtag/write-rules.ts";
import { districtAddress, schoolAddress } from "./address.ts";
import { html } from "./html.ts";
import type { Page } from "./outcome.ts";
import { stateName } from "./pages/classroom-page.ts";
import { classroomColumns, classroomLink } from "./pages/classrooms-page.ts";
import type { Column } from "./rows-view.ts";
import { classroomsOf, schoolsByName } from "./shown-order.ts";
import type { Visit } from "./visit.ts";

export interface Connected {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly connections: readonly string[];
}

/** What a page of connections is about. */
export interface ConnectionSubject<Row extends Connected> {
  readonly address: string;
  readonly page: Pick<Page, "place" | "trail"> & { readonly title: string };
  readonly searchName: string;
  readonly emptyMessage: string;
  readonly rows: readonly Row[];
  /** Without those of the ids. */
  readonly columns: readonly Column<Row>[];
  /** @throws ProblemError where it is not allowed. */
  readonly write: (id: string, version: string, connections: readonly string[]) => Write;
  /** Who else holds the id. */
  readonly holderOf: (id: string, exceptOf: string) => Connected | undefined;
}

/** District page → Settings → SIS Rostering → School Connection to SIS. */
export function schoolConnections({ state }: Visit): ConnectionSubject<ClassTagSchool> {
  const { id } = state.classTag.district;
  const settings = districtAddress(id, "settings");
  return {
    address: `${settings}/sis-rostering/school-connection`,
    page: {
      place: { kind: "district" },
      title: "School Connection to SIS",
      trail: [
        ["Settings", settings],
        ["SIS Rostering", `${settings}/sis-rostering`],
      ],
    },
    searchName: "Search schools",
    emptyMessage: "No schools.",
    rows: schoolsByName(state),
    columns: [
      {
        heading: "School",
        kind: "header",
        cell: (school) => html`<a href="${schoolAddress(school.id)}">${school.name}</a>`,
      },
    ],
    write: (schoolId, version, connections) => schoolConnectionsWrite(state, schoolId, version, connections),
    holderOf: (sourcedId, exceptOf) =>
      [...state.classTag.schools.values()].find(
        (school) => school.id !== exceptOf && school.connections.includes(sourcedId),
      ),
  };
}

/** School page → Settings → SIS Rostering → Classroom Connections to SIS. Archived classrooms are listed too: they hold ids. */
export function classroomConnections(
  visit: Visit,
  school: ClassTagSchool,
): ConnectionSubject<ClassTagClassroom> {
  const { state } = visit;
  const settings = schoolAddress(school.id, "settings");
  const [header, ...others] = classroomColumns;
  return {
    address: `${settings}/sis-rostering/classroom-connections`,
    page: {
      place: { kind: "school", school },
      title: "Classroom Connections to SIS",
      trail: [
        ["Settings", settings],
        ["SIS Rostering", `${settings}/sis-rostering`],
      ],
    },
    searchName: "Search classrooms",
    emptyMessage: "No classrooms.",
    rows: classroomsOf(state, school.id),
    columns: [
      header ?? { heading: "Classroom", kind: "header", cell: classroomLink },
      { heading: "Status", cell: (classroom) => stateName(visit, classroom) },
      ...others,
    ],
    write: (classroomId, version, connections) =>
      classroomConnectionsWrite(state, classroomId, version, connections),
    holderOf: (sourcedId, exceptOf) =>
      state.classTag
        .holdersOf(sourcedId)
        .filter((id) => id !== exceptOf)
        .flatMap((id) => state.classTag.classrooms.get(id) ?? [])[0],
  };
}
