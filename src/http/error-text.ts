import { excerpt } from "./redact.ts";
import { parseBody } from "./response-body.ts";

/** What an error body has to say. Only its text is used, never its meaning: the status decides. */
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
      return `"${excerpt(messageIn(body.value, mostWrappings) ?? text, secrets)}"`;
  }
}

/** What a token lacks, where the header that asks for one says so (RFC 6750) and the body nothing. */
export function challengeText(header: string | undefined, secrets: readonly string[]): string | undefined {
  const said = ["error", "error_description", "scope"].flatMap((name) => {
    const value = new RegExp(`(?:^|[\\s,])${name}="([^"]*)"`, "i").exec(header ?? "")?.[1];
    return value === undefined || value === "" ? [] : [name === "scope" ? `scope ${value}` : value];
  });
  return said.length === 0 ? undefined : `"${excerpt(said.join("; "), secrets)}"`;
}

/** The message of an answer that is JSON; of a success too, where that is an error all the same. */
export function messageOf(body: unknown, secrets: readonly string[]): string | undefined {
  const message = messageIn(body, mostWrappings);
  return message === undefined ? undefined : `"${excerpt(message, secrets)}"`;
}

/** Deeper than any server was seen to wrap what it says. */
const mostWrappings = 5;

/** Of several errors, so many are enough to see what is wrong. */
const mostMessages = 3;

/**
 * In order: OneRoster's `imsx_description` and its wrappings, the `detail` and `title` of RFC 9457, and what gateways and
 * frameworks call it. Any of them may hold an object, a list of them, or JSON that was made a text once more.
 */
const messageFields = [
  "imsx_StatusInfo",
  "statusInfoSet",
  "imsx_description",
  "errors",
  "detail",
  "title",
  "message",
  "error_description",
  "error",
  "fault",
  "faultstring",
];

function messageIn(value: unknown, wrappings: number): string | undefined {
  if (wrappings === 0) return undefined;
  if (typeof value === "string") return messageInText(value, wrappings);
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    const messages = value.slice(0, mostMessages).flatMap((each) => messageIn(each, wrappings - 1) ?? []);
    return messages.length === 0 ? undefined : messages.join("; ");
  }
  const record: Readonly<Record<string, unknown>> = { ...value };
  for (const field of messageFields) {
    const message = messageIn(record[field], wrappings - 1);
    if (message !== undefined) return message;
  }
  return undefined;
}

function messageInText(text: string, wrappings: number): string | undefined {
  if (text.trim() === "") return undefined;
  if (!/^\s*[[{"]/.test(text)) return text;
  const inner = parseBody(text, []);
  return (inner.kind === "json" ? messageIn(inner.value, wrappings - 1) : undefined) ?? text;
}
