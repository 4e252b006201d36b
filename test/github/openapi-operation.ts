import { completed, description, faultIn, isObject, objectAt, resolved, valueAt } from "./openapi-schema.ts";

/** One operation of GitHub's description, found by method and path. */
export interface Operation {
  /** As in the description: `/repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly template: string;
  readonly method: string;
  readonly parameters: Readonly<Record<string, string>>;
}

interface PathPattern {
  readonly template: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

let patterns: readonly PathPattern[] | undefined;

/** Templates with fewer parameters first, so that `/user` is not taken for `/{something}`. */
function pathPatterns(): readonly PathPattern[] {
  patterns ??= Object.keys(objectAt(description(), "paths"))
    .map((template) => {
      const names = [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
      const pattern = template
        .split(/\{[^}]+\}/)
        .map((text) => text.replace(/[.*+?^$()|[\]\\]/g, "\\$&"))
        .join("([^/]+)");
      return { template, names, pattern: new RegExp(`^${pattern}$`) };
    })
    .sort((left, right) => left.names.length - right.names.length);
  return patterns;
}

export function operationFor(method: string, pathname: string): Operation | undefined {
  for (const { template, pattern, names } of pathPatterns()) {
    const match = pattern.exec(pathname);
    if (match === null || valueAt(description(), "paths", template, method.toLowerCase()) === undefined)
      continue;
    return {
      template,
      method: method.toLowerCase(),
      parameters: Object.fromEntries(
        names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? "")]),
      ),
    };
  }
  return undefined;
}

const described = ({ template, method }: Operation) => objectAt(description(), "paths", template, method);

/** Everything about a request that the description does not allow. */
export function requestFaults(
  operation: Operation,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  return [...queryFaults(operation, query), ...bodyFaults(operation, body)];
}

function queryFaults(operation: Operation, query: URLSearchParams): readonly string[] {
  const listed = described(operation)["parameters"];
  const parameters = (Array.isArray(listed) ? listed : []).map(resolved);
  const byName = new Map(
    parameters
      .filter((parameter) => parameter["in"] === "query")
      .map((parameter) => [parameter["name"], parameter]),
  );
  const faults: string[] = [];
  for (const [name, text] of query) {
    const parameter = byName.get(name);
    if (parameter === undefined) {
      faults.push(`there is no query parameter ${name}`);
      continue;
    }
    const fault = faultIn(parameter["schema"], queryValue(resolved(parameter["schema"])["type"], text));
    if (fault !== undefined) faults.push(`query parameter ${name}: ${fault}`);
    if (name === "per_page" && Number(text) > 100) faults.push("per_page is at most 100");
  }
  for (const [name, parameter] of byName)
    if (parameter["required"] === true && typeof name === "string" && !query.has(name))
      faults.push(`the query parameter ${name} is missing`);
  return faults;
}

function queryValue(type: unknown, text: string): unknown {
  if (type === "integer" || type === "number") return text === "" ? text : Number(text);
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

function bodyFaults(operation: Operation, body: unknown): readonly string[] {
  const requestBody = described(operation)["requestBody"];
  const schema = valueAt(requestBody, "content", "application/json", "schema");
  if (schema === undefined) return body === undefined ? [] : ["a body is sent, and none is described"];
  if (body === undefined) return valueAt(requestBody, "required") === true ? ["the body is missing"] : [];
  const known = objectAt(resolved(schema), "properties");
  const unknown = isObject(body) ? Object.keys(body).filter((name) => !(name in known)) : [];
  const fault = faultIn(schema, body);
  return [
    ...unknown.map((name) => `there is no property ${name} in the body`),
    ...(fault === undefined ? [] : [`body: ${fault}`]),
  ];
}

/** An answer as the description has it: what a test states, and everything else that is required. */
export function describedAnswer(operation: Operation, status: number, partial: unknown): unknown {
  const schema = answerSchema(operation, status);
  return schema === undefined ? partial : completed(schema, partial);
}

export function answerFault(operation: Operation, status: number, body: unknown): string | undefined {
  const responses = objectAt(described(operation), "responses");
  if (!(String(status) in responses)) return undefined;
  const schema = answerSchema(operation, status);
  return schema === undefined ? undefined : faultIn(schema, body);
}

function answerSchema(operation: Operation, status: number): unknown {
  const response = resolved(objectAt(described(operation), "responses")[String(status)]);
  return valueAt(response, "content", "application/json", "schema");
}
