import { excerpt } from "./redact.ts";

/** Thrown by `readText` when an answer is larger than it may be. */
export class ResponseTooLarge extends Error {
  override readonly name = "ResponseTooLarge";
}

/**
 * Reads a body as UTF-8, counting as it goes: a declared length is not to be relied on.
 * @throws ResponseTooLarge above `maxBytes`; the rest is not read.
 */
export async function readText(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new ResponseTooLarge(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks, bytes).toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

export type ParsedBody = { readonly kind: "json"; readonly value: unknown } | UnreadableBody;

export type UnreadableBody =
  | { readonly kind: "empty" }
  /** Starts like JSON and does not end like it: usually an answer that was cut off. */
  | { readonly kind: "broken" }
  /** Not JSON at all. `description` is safe to show. */
  | { readonly kind: "other"; readonly description: string };

/** Reads a body by what it is: content types are not to be relied on. */
export function parseBody(text: string, secrets: readonly string[]): ParsedBody {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "empty" };
  try {
    return { kind: "json", value: JSON.parse(trimmed) };
  } catch {
    return /^[[{"]/.test(trimmed)
      ? { kind: "broken" }
      : { kind: "other", description: describe(trimmed, secrets) };
  }
}

function describe(text: string, secrets: readonly string[]): string {
  if (!text.startsWith("<")) return `text: "${excerpt(text, secrets)}"`;
  const title = /<title[^>]*>([^<]{0,2000})/i.exec(text.slice(0, 100_000))?.[1];
  const shown = title === undefined ? "" : excerpt(title, secrets);
  return shown === "" ? "an HTML page" : `an HTML page with the title "${shown}"`;
}

/**
 * What an error body has to say. Only its text is used, never its meaning: the status decides.
 * Knows OneRoster's `imsx_description` in its three wrappings and the `detail` and `title` of RFC 9457.
 */
export function errorText(text: string, secrets: readonly string[]): string | undefined {
  const body = parseBody(text, secrets);
  switch (body.kind) {
    case "empty":
      return undefined;
    case "broken":
      return `text: "${excerpt(text, secrets)}"`;
    case "other":
      return body.description;
    case "json":
      return `"${excerpt(messageIn(body.value) ?? text, secrets)}"`;
  }
}

const messageFields = ["imsx_description", "detail", "title", "message", "error_description", "error"];

function messageIn(value: unknown): string | undefined {
  const record = asRecord(value);
  if (record === undefined) return undefined;
  const inner = asRecord(record["imsx_StatusInfo"]) ?? asRecord(record["statusInfoSet"]) ?? record;
  for (const field of messageFields) {
    const text = inner[field];
    if (typeof text === "string" && text.trim() !== "") return text;
  }
  return undefined;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
