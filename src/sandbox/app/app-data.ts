/** What the single-page app asks for and sends, as JSON. */

import { ProblemError } from "../classtag/problem.ts";
import type { ClassTagClassroom, ClassTagSchool } from "../classtag/records.ts";
import {
  classroomConnectionsWrite,
  classroomStateWrite,
  districtWrite,
  schoolConnectionsWrite,
  type Write,
} from "../classtag/write-rules.ts";
import { type Answer, jsonAnswer, type ServiceRequest } from "../exchange.ts";
import { pageOf } from "../faults/listing-effect.ts";
import { isJsonObject, type JsonObject, parseJson } from "../json.ts";
import { commitWrites, movedMessage } from "../web/commit-writes.ts";
import { classroomsOf, schoolsByName } from "../web/shown-order.ts";
import { mayWrite, type Visit } from "../web/visit.ts";

const usualPageSize = 25;

/** @param segments below `/data` */
export function dataAnswer(visit: Visit, request: ServiceRequest, segments: readonly string[]): Answer {
  if (request.method === "POST") return written(visit, request.body);
  const { classTag } = visit.state;
  const [what, id = "", list] = segments;
  if (what === "district") {
    const { id: key, name, version, settings, dailySync } = classTag.district;
    return jsonAnswer(200, { id: key, name, version, ...settings, ...dailySync });
  }
  if (what === "schools" && id === "") return jsonAnswer(200, listed(visit, schools(visit)));
  const school = classTag.schools.get(id);
  if (what !== "schools" || school === undefined)
    return jsonAnswer(404, { message: "There is no such page." });
  if (list !== "classrooms") return jsonAnswer(200, { id, name: school.name });
  const rooms = classroomsOf(visit.state, id);
  const counts = countsOf(rooms);
  const state = visit.query.get("state");
  const shown =
    state === "active" || state === "archived" ? rooms.filter((room) => room.state === state) : rooms;
  return jsonAnswer(200, { ...listed(visit, shown), counts });
}

const countsOf = (rooms: readonly ClassTagClassroom[]): JsonObject => {
  const active = rooms.filter(({ state }) => state === "active").length;
  return { active, archived: rooms.length - active };
};

const schools = (visit: Visit): readonly (ClassTagSchool & JsonObject)[] =>
  schoolsByName(visit.state).map((school) => ({
    ...school,
    ...countsOf(classroomsOf(visit.state, school.id)),
  }));

interface Searched {
  readonly id: string;
  readonly name: string;
}

function listed({ query, variant, effect }: Visit, rows: readonly Searched[]): JsonObject {
  const wanted = (query.get("q") ?? "").toLowerCase();
  const found = rows.filter(({ id, name }) => [id, name].some((text) => text.toLowerCase().includes(wanted)));
  const size = variant.pageSize ?? usualPageSize;
  const pages = Math.max(1, Math.ceil(found.length / size));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.get("page") ?? 1)) || 1));
  const shown = pageOf(found, (page - 1) * size, size, effect);
  const first = shown.rows.length === 0 ? 0 : (page - 1) * size + 1;
  return {
    items: shown.rows,
    first,
    last: first + shown.rows.length - (first === 0 ? 0 : 1),
    total: shown.total,
    page,
    pages,
  };
}

function written(visit: Visit, body: string): Answer {
  const asked = parseJson(body);
  if (!isJsonObject(asked)) return jsonAnswer(400, { message: "This is no write." });
  if (!mayWrite(visit)) return jsonAnswer(403, { message: "You may look at this page, but not change it." });
  if (asked["token"] !== visit.session.token) return jsonAnswer(403, { message: "Load the page again." });
  try {
    const result = commitWrites(visit.state, () => [writeOf(visit, asked)]);
    if (result.kind === "moved") return jsonAnswer(409, { message: movedMessage });
    return { ...jsonAnswer(200, { message: "Saved." }), wrote: result.wrote };
  } catch (error) {
    if (error instanceof ProblemError)
      return jsonAnswer(error.code === "connection_held" ? 409 : 422, {
        message: error.code === "connection_held" ? "This ID is already used." : error.message,
      });
    throw error;
  }
}

/** @throws ProblemError */
function writeOf({ state }: Visit, asked: JsonObject): Write {
  const id = String(asked["id"]);
  const version = String(asked["version"]);
  switch (asked["kind"]) {
    case "state":
      return classroomStateWrite(state, id, version, asked["state"] === "archived" ? "archived" : "active");
    case "classroom":
      return classroomConnectionsWrite(state, id, version, idsIn(asked));
    case "school":
      return schoolConnectionsWrite(state, id, version, idsIn(asked));
    case "settings":
      return settingsWrite(state, version, asked);
    default:
      throw new ProblemError("malformed", "There is no such write.");
  }
}

function idsIn(asked: JsonObject): readonly string[] {
  const ids = asked["connections"];
  if (Array.isArray(ids) && ids.every((id) => typeof id === "string" && id.trim() !== "")) return ids;
  throw new ProblemError("malformed", "Enter an ID.");
}

function settingsWrite(state: Visit["state"], version: string, asked: JsonObject): Write {
  const { settings, dailySync } = state.classTag.district;
  const flag = (name: string, stored: boolean): boolean => {
    const value = asked[name];
    return typeof value === "boolean" ? value : stored;
  };
  const threshold = Number(asked["deletionThreshold"] ?? settings.deletionThreshold);
  if (!(threshold >= 0 && threshold <= 100))
    throw new ProblemError("malformed", "Deletion Threshold must be a number from 0 to 100.");
  return districtWrite(state, version, {
    settings: {
      manageGuardians: flag("manageGuardians", settings.manageGuardians),
      unarchiveReappearing: flag("unarchiveReappearing", settings.unarchiveReappearing),
      updateActiveContacts: flag("updateActiveContacts", settings.updateActiveContacts),
      deletionThreshold: threshold,
    },
    dailySync: {
      enabled: flag("enabled", dailySync.enabled),
      startsAt: String(asked["startsAt"] ?? dailySync.startsAt),
    },
  });
}
