import type { ClassTagClassroom, ClassTagSchool } from "../classtag/records.ts";
import { districtAddress } from "./address.ts";
import { classroomConnections, schoolConnections } from "./connection-subject.ts";
import type { Outcome } from "./outcome.ts";
import { archiveClassrooms, askArchiveClassrooms } from "./pages/archive-classrooms.ts";
import { askState, changeState, classroomPage } from "./pages/classroom-page.ts";
import { classroomsPage } from "./pages/classrooms-page.ts";
import { changeConnections, connectionsPage } from "./pages/connections-page.ts";
import { dailySyncPage, saveDailySync } from "./pages/daily-sync-page.ts";
import { schoolPage } from "./pages/school-page.ts";
import { schoolsPage } from "./pages/schools-page.ts";
import {
  districtRosteringPage,
  districtSettingsPage,
  schoolRosteringPage,
  schoolSettingsPage,
} from "./pages/settings-pages.ts";
import { noSuchPage, type Visit } from "./visit.ts";

type Answering = (visit: Visit) => Outcome;

const districtRoutes: Readonly<Record<string, Answering>> = {
  "GET ": schoolsPage,
  "GET settings": districtSettingsPage,
  "GET settings/sis-rostering": districtRosteringPage,
  "GET settings/sis-rostering/school-connection": (visit) => connectionsPage(visit, schoolConnections(visit)),
  "POST settings/sis-rostering/school-connection": (visit) =>
    changeConnections(visit, schoolConnections(visit)),
  "GET settings/sis-rostering/daily-sync": dailySyncPage,
  "POST settings/sis-rostering/daily-sync": saveDailySync,
};

const schoolRoutes: Readonly<Record<string, (visit: Visit, school: ClassTagSchool) => Outcome>> = {
  "GET ": schoolPage,
  "GET classrooms": (visit, school) => classroomsPage(visit, school, "active"),
  "GET classrooms/archived": (visit, school) => classroomsPage(visit, school, "archived"),
  "GET classrooms/archive": askArchiveClassrooms,
  "POST classrooms/archive": archiveClassrooms,
  "GET settings": schoolSettingsPage,
  "GET settings/sis-rostering": schoolRosteringPage,
  "GET settings/sis-rostering/classroom-connections": (visit, school) =>
    connectionsPage(visit, classroomConnections(visit, school)),
  "POST settings/sis-rostering/classroom-connections": (visit, school) =>
    changeConnections(visit, classroomConnections(visit, school)),
};

const classroomRoutes: Readonly<Record<string, (visit: Visit, classroom: ClassTagClassroom) => Outcome>> = {
  "GET ": classroomPage,
  "GET archive": (visit, classroom) => askState(visit, classroom, "archive"),
  "POST archive": (visit, classroom) => changeState(visit, classroom, "archive"),
  "GET unarchive": (visit, classroom) => askState(visit, classroom, "unarchive"),
  "POST unarchive": (visit, classroom) => changeState(visit, classroom, "unarchive"),
};

/** @param segments Of the address below the pages' own. @throws RefusedVisit where there is no such page. */
export function routed(visit: Visit, method: string, segments: readonly string[]): Outcome {
  const { district, schools, classrooms } = visit.state.classTag;
  const [first = "", id = "", ...rest] = segments;
  if (first === "" && segments.length <= 1)
    return { kind: "redirect", to: districtAddress(district.id), wrote: false };
  const route = `${method} ${rest.join("/")}`;
  switch (first) {
    case "districts":
      return (id === district.id ? routeOf(districtRoutes, route) : none)(visit);
    case "schools":
      return routeOf(schoolRoutes, route)(visit, found(schools.get(id)));
    case "classrooms":
      return routeOf(classroomRoutes, route)(visit, found(classrooms.get(id)));
    default:
      return none();
  }
}

function none(): never {
  throw noSuchPage();
}

function routeOf<Handler>(routes: Readonly<Record<string, Handler>>, route: string): Handler {
  const handler = Object.hasOwn(routes, route) ? routes[route] : undefined;
  return handler ?? none();
}

const found = <Item>(item: Item | undefined): Item => item ?? none();
