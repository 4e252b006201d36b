/** One of the three short files that call Rollcall's workflows, as far as it has to be right. */
import { parse } from "yaml";

export const callerNames = ["plan", "apply", "drift"] as const;
export type CallerName = (typeof callerNames)[number];

export const calledPath = (name: CallerName): string => `.github/workflows/${name}.yml`;

export type Caller =
  | {
      readonly kind: "calls";
      /** `owner/name` of the repository that holds Rollcall. */
      readonly rollcall: string;
      readonly ref: string;
      readonly handsSecretsOn: boolean;
      /** By name of the event, the branches that it is narrowed to. */
      readonly events: ReadonlyMap<string, { readonly branches?: readonly string[] }>;
    }
  | { readonly kind: "calls-something-else" }
  | { readonly kind: "unreadable" };

export function callerIn(text: string, name: CallerName): Caller {
  let workflow: unknown;
  try {
    workflow = parse(text);
  } catch {
    return { kind: "unreadable" };
  }
  for (const job of Object.values(objectAt(workflow, "jobs"))) {
    const [, rollcall, file, ref] = called.exec(String(objectIn(job)["uses"])) ?? [];
    if (rollcall === undefined || ref === undefined || file !== name) continue;
    const handsSecretsOn = objectIn(job)["secrets"] === "inherit";
    return { kind: "calls", rollcall, ref, handsSecretsOn, events: eventsOf(objectIn(workflow)["on"]) };
  }
  return { kind: "calls-something-else" };
}

const called = /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/(\w+)\.yml@(\S+)$/;

function eventsOf(on: unknown): ReadonlyMap<string, { readonly branches?: readonly string[] }> {
  if (typeof on === "string") return new Map([[on, {}]]);
  if (Array.isArray(on)) return new Map(on.map((event: unknown) => [String(event), {}]));
  return new Map(
    Object.entries(objectIn(on)).map(([event, narrowed]) => {
      const branches: unknown = objectIn(narrowed)["branches"];
      return [event, Array.isArray(branches) ? { branches: branches.map(String) } : {}];
    }),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const objectIn = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});
const objectAt = (value: unknown, key: string) => objectIn(objectIn(value)[key]);
