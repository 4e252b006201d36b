import type { ServiceRequest } from "../exchange.ts";
import type { SandboxState } from "../state/sandbox-state.ts";
import { decodeConnections, decodeExchange, decodeSettings, decodeState } from "./decode-write.ts";
import { requiredVersion } from "./write-conditions.ts";
import {
  classroomConnectionsWrite,
  classroomStateWrite,
  districtWrite,
  exchangeWrite,
  schoolConnectionsWrite,
  type Write,
} from "./write-rules.ts";

/** Two steps, so that a malformed request is refused before its Idempotency-Key is looked at or kept. */
export type PreparedWrite = (state: SandboxState) => Write;

export function prepareSettingsUpdate(request: ServiceRequest): PreparedWrite {
  const settings = decodeSettings(request.body);
  const version = requiredVersion(request);
  return (state) => districtWrite(state, version, { settings });
}

export function prepareSchoolConnections(schoolId: string, request: ServiceRequest): PreparedWrite {
  const connections = decodeConnections(request.body);
  const version = requiredVersion(request);
  return (state) => schoolConnectionsWrite(state, schoolId, version, connections);
}

export function prepareClassroomConnections(classroomId: string, request: ServiceRequest): PreparedWrite {
  const connections = decodeConnections(request.body);
  const version = requiredVersion(request);
  return (state) => classroomConnectionsWrite(state, classroomId, version, connections);
}

export function prepareClassroomState(classroomId: string, request: ServiceRequest): PreparedWrite {
  const classroomState = decodeState(request.body);
  const version = requiredVersion(request);
  return (state) => classroomStateWrite(state, classroomId, version, classroomState);
}

export function prepareExchange(request: ServiceRequest): PreparedWrite {
  const members = decodeExchange(request.body);
  return (state) => exchangeWrite(state, members);
}
