import type { AppSwitches } from "../app/app-switches.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import type { WebLayout, WebVariant } from "./web-variant.ts";

/** The value is no variant of the pages; the message says which member is wrong. */
export class WebVariantFormatError extends Error {
  override readonly name = "WebVariantFormatError";
}

type Decoder = (value: unknown, name: string) => unknown;

const flag: Decoder = (value, name) => (typeof value === "boolean" ? value : refuse(name, "true or false"));

const wholeNumber =
  (smallest: number): Decoder =>
  (value, name) =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= smallest
      ? value
      : refuse(name, `a whole number from ${smallest} on`);

const oneOf =
  (...choices: readonly string[]): Decoder =>
  (value, name) =>
    choices.includes(String(value)) ? value : refuse(name, choices.join(" or "));

const layoutMembers: Readonly<Record<keyof WebLayout, Decoder>> = {
  connectionColumns: oneOf("usual", "ids-first"),
  addButton: oneOf("row", "menu"),
  lists: oneOf("table", "cards"),
  settings: oneOf("tab", "menu"),
  archiveDialog: oneOf("choice", "all"),
  removal: flag,
};

const appMembers: Readonly<Record<keyof AppSwitches, Decoder>> = {
  routing: oneOf("path", "hash"),
  tabs: oneOf("linked", "silent"),
  moveMs: wholeNumber(1),
  flashMs: wholeNumber(0),
  cache: oneOf("for-good", "until-fetched"),
  ids: oneOf("bare", "chips", "cut", "dots", "list", "prefixed", "some", "some-beside", "with-hidden-text"),
  names: oneOf("badge", "cut", "hidden-text", "images", "plain"),
  fillMs: wholeNumber(0),
  lockUnfilled: flag,
  save: oneOf("at-once", "changes", "form"),
  optimistic: flag,
  byNumber: flag,
  sendMs: wholeNumber(0),
  pollMs: wholeNumber(1),
  storesSession: oneOf("browser", "tab"),
  atOnce: flag,
  losesMenu: flag,
  roles: oneOf("plain", "rich"),
  paging: oneOf("button", "links", "more", "scroll"),
  search: oneOf("button", "enter", "typing"),
  titles: oneOf("own", "shared"),
  formats: oneOf("local", "plain"),
  errors: oneOf("alerts", "inline"),
  asksTwice: flag,
  newsMs: wholeNumber(0),
  surveyMs: wholeNumber(0),
  standing: flag,
  toasts: oneOf("announced", "silent"),
};

const members: Readonly<Record<keyof WebVariant, Decoder>> = {
  labels: (value, name) => {
    if (isJsonObject(value) && Object.values(value).every((label) => typeof label === "string")) return value;
    return refuse(name, "an object of texts");
  },
  layout: (value, name) => closed(value, name, layoutMembers),
  pageSize: wholeNumber(1),
  lateListMs: wholeNumber(0),
  announcement: flag,
  sessionRequests: wholeNumber(1),
  secondFactor: flag,
  signInSteps: flag,
  choosesDistrict: flag,
  app: (value, name) => closed(value, name, appMembers),
};

/** @throws WebVariantFormatError */
export function decodeWebVariant(value: unknown): WebVariant {
  return closed(value, "the variant", members);
}

function closed(value: unknown, what: string, decoders: Readonly<Record<string, Decoder>>): JsonObject {
  if (!isJsonObject(value)) return refuse(what, "an object");
  for (const [name, member] of Object.entries(value)) {
    const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
    if (decoder === undefined)
      throw new WebVariantFormatError(`${what} does not know ${JSON.stringify(name)}`);
    decoder(member, name);
  }
  return value;
}

function refuse(name: string, wanted: string): never {
  throw new WebVariantFormatError(`${name} must be ${wanted}`);
}
