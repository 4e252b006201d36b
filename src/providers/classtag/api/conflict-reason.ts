import { excerpt } from "../../../http/redact.ts";
import { ServiceError } from "../../../http/service-error.ts";
import type { Change } from "../../../model/change.ts";
import { writesOf } from "../../../model/writes.ts";
import { pathSegment } from "../../path-segment.ts";
import type { ClassTagConnection } from "./classtag-connection.ts";
import { validateClassroom, validateDistrict, validateProblem } from "./contract-validator.gen.js";
import type { Target } from "./write-request.ts";

/** Why ClassTag refused, and what is there instead of what was expected, looked up for the person who has to decide. */
export async function conflictReason(
  change: Change,
  targets: readonly Target[],
  body: unknown,
  connection: ClassTagConnection,
): Promise<string> {
  const problem = validateProblem(body) ? body : undefined;
  const detail = problem?.detail === undefined ? "" : ` (${excerpt(problem.detail, connection.secrets)})`;
  const refusal =
    problem?.code === "connection_held"
      ? `a SOURCED ID is held by another${detail}`
      : `it has changed since it was read${detail}`;
  const found: string[] = [];
  for (const target of targets) found.push(await whatIsThere(change, target, connection));
  return [refusal, ...found.filter((sentence) => sentence !== "")].join("; ");
}

async function whatIsThere(change: Change, target: Target, connection: ClassTagConnection): Promise<string> {
  try {
    switch (target.kind) {
      case "school":
        return "";
      case "district": {
        const { settings } = await connection.get("/district", validateDistrict);
        return writesOf(change)
          .filter((write) => write.target === "setting")
          .map(({ key, before }) =>
            settings[key] === before
              ? `${key} is ${before} as expected, so something else of the district was changed`
              : `${key} is ${settings[key]} now, and ${before} was expected`,
          )
          .join("; ");
      }
      case "classroom": {
        const segment = pathSegment(target.key ?? "");
        if (segment === undefined) return "";
        const { connections, state } = await connection.get(`/classrooms/${segment}`, validateClassroom);
        const held =
          connections.length === 0 ? "no SOURCED ID" : connections.map((id) => JSON.stringify(id)).join(", ");
        return `${JSON.stringify(target.name)} is ${state} now and holds ${held}`;
      }
    }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return `${JSON.stringify(target.name)} could not be looked at again: ${error.reason}`;
  }
}
