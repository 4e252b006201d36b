import { compareText } from "../compare-text.ts";
import { isJsonObject, type JsonObject, parseJson } from "../json.ts";
import { ProblemError } from "./problem.ts";
import type { ClassroomState, SyncSettings } from "./records.ts";

export interface ExchangeMember {
  readonly id: string;
  readonly version: string;
  readonly connections: readonly string[];
}

/** All decoders throw `ProblemError` (malformed) and take exactly what the contract's request bodies allow. */
export function decodeConnections(body: string): readonly string[] {
  return connectionsIn(closedObject(body, ["connections"]));
}

export function decodeState(body: string): ClassroomState {
  const { state } = closedObject(body, ["state"]);
  if (state !== "active" && state !== "archived") throw malformed("state must be active or archived");
  return state;
}

export function decodeSettings(body: string): Partial<SyncSettings> {
  const members = closedObject(body, [
    "unarchiveReappearing",
    "manageGuardians",
    "updateActiveContacts",
    "deletionThreshold",
  ]);
  if (Object.keys(members).length === 0) throw malformed("the body names no setting");
  const { deletionThreshold, ...switches } = members;
  for (const [name, value] of Object.entries(switches)) {
    if (typeof value !== "boolean") throw malformed(`${name} must be true or false`);
  }
  if (deletionThreshold !== undefined && !isPercentage(deletionThreshold)) {
    throw malformed("deletionThreshold must be a number from 0 to 100");
  }
  return members;
}

export function decodeExchange(body: string): readonly ExchangeMember[] {
  const { classrooms } = closedObject(body, ["classrooms"]);
  if (!Array.isArray(classrooms) || classrooms.length < 2) {
    throw malformed("classrooms must list two or more classrooms");
  }
  const members = classrooms.map(exchangeMember);
  if (new Set(members.map(({ id }) => id)).size < members.length) {
    throw malformed("classrooms names one classroom twice");
  }
  return members;
}

function exchangeMember(value: unknown): ExchangeMember {
  const member = closedMembers(value, ["id", "version", "connections"]);
  const { id, version } = member;
  if (!isText(id) || !isText(version)) throw malformed("id and version must be texts");
  if (version.includes('"')) throw malformed("version holds a quotation mark");
  return { id, version, connections: connectionsIn(member) };
}

function connectionsIn({ connections }: JsonObject): readonly string[] {
  if (!Array.isArray(connections) || !connections.every(isText)) {
    throw malformed("connections must be a list of texts that are not empty");
  }
  if (new Set(connections).size < connections.length)
    throw malformed("connections holds one SOURCED ID twice");
  return [...connections].sort(compareText);
}

function closedObject(body: string, names: readonly string[]): JsonObject {
  const value = parseJson(body);
  if (value === undefined) throw malformed("the body is not JSON");
  return closedMembers(value, names);
}

function closedMembers(value: unknown, names: readonly string[]): JsonObject {
  if (!isJsonObject(value)) throw malformed("an object is expected");
  const unknownName = Object.keys(value).find((name) => !names.includes(name));
  if (unknownName !== undefined) throw malformed(`${JSON.stringify(unknownName)} is not known here`);
  return value;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const isPercentage = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 100;

const malformed = (detail: string): ProblemError => new ProblemError("malformed", detail);
