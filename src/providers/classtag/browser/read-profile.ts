import { parse, YAMLParseError } from "yaml";
import { closestWord } from "../../../model/closest-word.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { type BrowserProfile, defaultProfile } from "./default-profile.ts";
import { type SchemaError, validateProfile } from "./profile-validator.gen.js";
import { parseSteps } from "./steps.ts";

export type ProfileResult =
  | { readonly kind: "valid"; readonly profile: BrowserProfile }
  | { readonly kind: "invalid"; readonly findings: readonly Diagnostic[] };

/**
 * The default profile with the entries of a file (YAML or JSON) in their place.
 * @param file its name, for findings
 */
export function readProfile(text: string, file: string): ProfileResult {
  let written: unknown;
  try {
    written = parse(text) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [at] = error.linePos ?? [];
    return invalid([
      finding(
        `${file}:${at?.line ?? 1}:${at?.col ?? 1} is no YAML: ${error.code}`,
        "Compare the line with those above it: indentation, quotes, and a space after each colon.",
      ),
    ]);
  }
  if (!validateProfile(written))
    return invalid((validateProfile.errors ?? []).map((one) => explain(one, file)));
  const profile: BrowserProfile = {
    locale: written.locale ?? defaultProfile.locale,
    labels: { ...defaultProfile.labels, ...written.labels },
    announcements: written.announcements ?? defaultProfile.announcements,
    steps: { ...defaultProfile.steps, ...written.steps },
    headings: { ...defaultProfile.headings, ...written.headings },
    dialogs: { ...defaultProfile.dialogs, ...written.dialogs },
    tables: { ...defaultProfile.tables, ...written.tables },
    names: { ...defaultProfile.names, ...written.names },
    ids: { ...defaultProfile.ids, ...written.ids },
    formats: { ...defaultProfile.formats, ...written.formats },
    links: { ...defaultProfile.links, ...written.links },
  };
  const unknown = Object.entries(profile.steps).flatMap(([key, steps]) =>
    unknownLabels(key, steps, profile, file),
  );
  return unknown.length > 0 ? invalid(unknown) : { kind: "valid", profile };
}

const invalid = (findings: readonly Diagnostic[]): ProfileResult => ({ kind: "invalid", findings });

const finding = (message: string, hint: string): Diagnostic => ({
  severity: "error",
  code: "browser-profile",
  message,
  hint,
});

function unknownLabels(
  key: string,
  steps: string | null,
  { labels }: BrowserProfile,
  file: string,
): readonly Diagnostic[] {
  return parseSteps(steps ?? "")
    .flatMap(({ label, within }) => (within === undefined ? [label] : [label, within]))
    .filter((label) => !Object.hasOwn(labels, label))
    .map((label) =>
      finding(`${file}: steps.${key} names the label ${label}, which does not exist`, meant(label, labels)),
    );
}

function explain(
  { instancePath, keyword, params, message, parentSchema }: SchemaError,
  file: string,
): Diagnostic {
  const place = instancePath.slice(1).replaceAll("/", ".") || "the profile";
  if (keyword !== "additionalProperties")
    return finding(`${file}: ${place} ${message ?? "is wrong"}`, whereListed);
  const name = String(params["additionalProperty"]);
  const known = parentSchema["properties"];
  return finding(
    `${file}: ${place} has no entry ${JSON.stringify(name)}`,
    meant(name, typeof known === "object" && known !== null ? known : {}),
  );
}

const whereListed = "The entries are listed in schemas/browser-profile.schema.json.";

/** Entries that there were once, and what is written now. */
const successors: ReadonlyMap<string, string> = new Map(
  ["announcement", "closeAnnouncement"].map((name) => [
    name,
    'Write instead, at the top of the file: announcements: [{ dialog: "What\'s new", close: "Close" }], with the name of the dialog and of the button that closes it. Where there is none: announcements: []',
  ]),
);

function meant(name: string, known: object): string {
  const successor = successors.get(name);
  if (successor !== undefined) return successor;
  const nearest = closestWord(name, Object.keys(known), 4);
  return nearest === undefined ? whereListed : `Did you mean ${nearest}?`;
}
