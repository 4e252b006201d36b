import { excerpt } from "../../../http/redact.ts";
import { ServiceError } from "../../../http/service-error.ts";
import type { Change } from "../../../model/change.ts";
import type { ClassTagState } from "../../../model/classtag.ts";
import { type SettingName, settingNames } from "../../../model/setting.ts";
import { writesOf } from "../../../model/writes.ts";
import { pathSegment } from "../../path-segment.ts";
import type { ClassTagConnection } from "./classtag-connection.ts";
import type { District, Problem } from "./contract.gen.ts";
import { validateClassroom, validateDistrict, validateProblem } from "./contract-validator.gen.js";
import { idsText } from "./planned-classrooms.ts";
import type { Target } from "./write-request.ts";

interface Known {
  readonly connection: ClassTagConnection;
  /** What was last read, where it was read this way. */
  readonly read: ClassTagState | undefined;
  /** Settings that were written since then by us. */
  readonly ownSettings: ReadonlySet<SettingName>;
}

/** What of the district is not as it was read, in words. */
function movedOf({ ownSettings, read }: Known, { dailySync, name, settings }: District): string {
  if (read === undefined) return "something else of the district";
  const moved = settingNames
    .filter((key) => !ownSettings.has(key) && read.settings[key] !== settings[key])
    .map(
      (key) =>
        `${key} (it was ${read.settings[key] ?? "not there"} and is ${settings[key] ?? "not there"} now)`,
    );
  if (JSON.stringify(read.dailySync) !== JSON.stringify(dailySync)) moved.push("the daily sync");
  if (read.district.name !== name) moved.push("the name of the district");
  return moved.length === 0 ? "something else of the district" : moved.join(" and ");
}

/** Why ClassTag refused, and what is there instead of what was expected, looked up for the person who has to decide. */
export async function conflictReason(
  change: Change,
  targets: readonly Target[],
  body: unknown,
  known: Known,
): Promise<string> {
  const { connection } = known;
  const problem = validateProblem(body) ? body : undefined;
  const detail = problem?.detail === undefined ? "" : ` (${excerpt(problem.detail, connection.secrets)})`;
  const refusal = `${refusalOf(problem?.code)}${detail}`;
  const found: string[] = [];
  for (const target of targets) found.push(await whatIsThere(change, target, known));
  return [refusal, ...found.filter((sentence) => sentence !== "")].join("; ");
}

/** Without a word of its own a refusal is that of the version: no other status comes here. */
function refusalOf(code: Problem["code"] = "version_moved"): string {
  switch (code) {
    case "connection_held":
      return "a SOURCED ID is held by another";
    case "version_moved":
      return "it has changed since it was read";
    case "idempotency_key_reused":
      return "ClassTag has seen another write under the key of this one";
    default:
      return `ClassTag refused it as ${code}`;
  }
}

async function whatIsThere(change: Change, target: Target, known: Known): Promise<string> {
  const { connection } = known;
  try {
    switch (target.kind) {
      case "school":
        return "";
      case "district": {
        const district = await connection.get("/district", validateDistrict);
        const { settings } = district;
        const moved = movedOf(known, district);
        return writesOf(change)
          .filter((write) => write.target === "setting")
          .map(({ key, before }) =>
            settings[key] === before
              ? `${key} is ${before} as expected, and ${moved} was changed`
              : `${key} is ${settings[key]} now, and ${before} was expected`,
          )
          .join("; ");
      }
      case "classroom": {
        const segment = pathSegment(target.key ?? "");
        if (segment === undefined) return "";
        const { connections, state } = await connection.get(`/classrooms/${segment}`, validateClassroom);
        return `${JSON.stringify(target.name)} is ${state} now and holds ${idsText(connections)}`;
      }
    }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return `${JSON.stringify(target.name)} could not be looked at again: ${error.reason}`;
  }
}
