import type { Request } from "playwright-core";

/** One value of what is sent or answered, and the names that lead to it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: boolean | number | string | null;
}

/** What of a request is looked at. */
export type SentRequest = Pick<Request, "headers" | "postData" | "url">;

/** What a request carries, value by value; `undefined` where its body is in a form that is not understood. */
export function leavesOf(request: SentRequest): readonly Leaf[] | undefined {
  const body = request.postData();
  if (body === null || body === "") return [];
  const type = request.headers()["content-type"] ?? "";
  if (/x-www-form-urlencoded/.test(type))
    return [...new URLSearchParams(body)].map(([name, value]) => ({ path: [name], value }));
  if (/multipart\/form-data/.test(type)) return multipart(body);
  return leavesOfJson(body);
}

/** Values of a JSON text, wherever they are in it; `undefined` where it is none. */
export function leavesOfJson(text: string): readonly Leaf[] | undefined {
  try {
    return leavesIn(JSON.parse(text), []);
  } catch {
    return undefined;
  }
}

function leavesIn(value: unknown, path: readonly string[]): readonly Leaf[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, one]) => leavesIn(one, [...path, name]));
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string" || value === null)
    return [{ path, value }];
  return [];
}

function multipart(body: string): readonly Leaf[] {
  const parts = /name="([^"]*)"[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)\r?\n--/g;
  return [...body.matchAll(parts)].map(([, name = "", value = ""]) => ({ path: [name], value }));
}
