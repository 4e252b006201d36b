/**
 * Adds lines and keys to a district file, or to one of a school, changes keys of it where that is asked for, and leaves every other
 * byte as it is: nothing is written anew.
 * js-yaml, which reads these files, gives the values and where they were loaded from; `yaml` gives the ends of what is written.
 */
import { parseDocument } from "yaml";
import { canonicalJson } from "../../model/canonical-json.ts";
import { defined } from "../../model/defined.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { decodeFile } from "../decode-file.ts";
import { validateDistrict, validateSchool } from "../district-validator.gen.js";
import { parseYaml } from "../parse-yaml.ts";
import type { SourceText } from "../source-text.ts";
import type { YamlTree } from "../yaml-tree.ts";
import { type Addition, askedValue, valueAt } from "./asked-value.ts";
import { changedKeys } from "./changed-keys.ts";
import { editPlaces } from "./edit-place.ts";
import {
  type Cannot,
  type ChangeEdit,
  type EditedFile,
  type EditOutcome,
  type FileEdit,
  type KeysEdit,
  type LinesEdit,
  placeOfEdit,
} from "./file-edit.ts";
import { keysAdded } from "./new-keys.ts";
import { linesAdded } from "./new-lines.ts";
import { type Splice, type Splices, spliced } from "./splice.ts";
import { lineBreakOf } from "./text-lines.ts";
import type { WrittenFile } from "./written-file.ts";
import { usualQuote } from "./yaml-words.ts";

/**
 * The file's text with what was asked for, and for each edit whether it was made. Give one `add-lines` for a school at most.
 *
 * The new text is read again and must come to the old value plus exactly the edits that were made; an edit that would make it
 * anything else is left out and says why. What stands there already (the same line, a key with the same value) is not added
 * again, and a key that has another value is changed by `change-keys` alone. Nothing is written to a disk.
 */
export async function editFile(file: SourceFile, edits: readonly FileEdit[]): Promise<EditedFile> {
  const read = await readAgain(file);
  if (read.kind === "unread")
    return { before: "", after: "", outcomes: edits.map((edit) => cannot(edit, read.why)) };
  const { mark, source, value, tree } = read;
  const document = parseDocument(source.text, {
    version: "1.2",
    uniqueKeys: false,
    keepSourceTokens: true,
    logLevel: "silent",
  });
  const { text } = source;
  const written = { text, document, quote: usualQuote(document), lineBreak: lineBreakOf(text) };
  const places = editPlaces(tree);
  const wanted = edits.map((edit) => wantedOf(edit, { written, places, value }));
  const ready = wanted.flatMap((one) => (one.kind === "ready" ? [one] : []));
  const made = new Set(await largestTrue(ready, { source, value }));
  const after = spliced(source.text, splicesOf([...made]));
  const outcomes = wanted.map((one): EditOutcome => {
    if (one.kind === "cannot") return one;
    return one.kind === "done" || made.has(one) ? { kind: "made" } : cannot(one.edit, reachesFurther);
  });
  return { before: mark + source.text, after: mark + after, outcomes };
}

const reachesFurther =
  "the file would then say more or less than that: an anchor, a merge key or a text over several lines is in the way, or it would not be valid";

type Reread =
  | { readonly kind: "unread"; readonly why: string }
  | {
      readonly kind: "read";
      readonly mark: string;
      readonly source: SourceText;
      readonly tree: YamlTree;
      readonly value: unknown;
    };

const unread: Reread = { kind: "unread", why: "the file has errors; rollcall validate lists them" };

async function readAgain(file: SourceFile): Promise<Reread> {
  const decoded = decodeFile(file);
  if (decoded.kind === "refused") return unread;
  const { document, findings } = await parseYaml(decoded.source);
  if (document === undefined || findings.some(isError) || !isValid(document.value)) return unread;
  const mark = "bytes" in file && file.bytes[0] === 0xef && file.bytes[1] === 0xbb ? "\ufeff" : "";
  return { kind: "read", mark, source: decoded.source, ...document };
}

interface Ready {
  readonly kind: "ready";
  readonly edit: FileEdit;
  readonly addition: Addition;
  readonly splices: readonly Splice[];
}

interface Ground {
  readonly written: WrittenFile;
  readonly places: ReturnType<typeof editPlaces>;
  readonly value: unknown;
}

type Wanted = Ready | Cannot | { readonly kind: "done" };

function wantedOf(edit: FileEdit, ground: Ground): Wanted {
  switch (edit.kind) {
    case "add-lines":
      return wantedLines(edit, ground);
    case "add-keys":
      return wantedKeys(edit, ground);
    case "change-keys":
      return wantedChange(edit, ground);
  }
}

function wantedLines(edit: LinesEdit, { places, value, written }: Ground): Wanted {
  const school = places.school(edit.school);
  if (school === undefined) return cannot(edit, movedAway);
  const present = valueAt(value, [...school, "classrooms"]);
  const known = new Set(Array.isArray(present) ? present.map((line) => canonicalJson(line)) : []);
  const missing = edit.lines.filter((line) => !known.has(canonicalJson(line.written)));
  if (missing.length === 0) return { kind: "done" };
  const lines = missing.map((line) => line.written);
  return prepared(edit, { kind: "lines", school, lines }, linesAdded(written, school, missing));
}

function wantedKeys(edit: KeysEdit, { places, value, written }: Ground): Wanted {
  const line = places.line(edit.line);
  if (line === undefined) return cannot(edit, movedAway);
  const entries = Object.entries(edit.keys).map(
    ([key, wanted]) => [key, wanted, valueAt(value, [...line, key])] as const,
  );
  const missing = entries.filter(
    ([, wanted, present]) =>
      wanted !== undefined && (present === undefined || canonicalJson(present) !== canonicalJson(wanted)),
  );
  const other = missing.find(([, , present]) => present !== undefined);
  if (other !== undefined) return cannot(edit, `it has another \`${other[0]}\` already`);
  if (missing.length === 0) return { kind: "done" };
  const keys = Object.fromEntries(missing);
  return prepared(edit, { kind: "keys", path: line, keys }, keysAdded(written, line, keys));
}

function wantedChange(edit: ChangeEdit, { places, value, written }: Ground): Wanted {
  const owner = places[edit.of](edit.at);
  if (owner === undefined) return cannot(edit, movedAway);
  const isBelow = edit.below !== undefined && valueAt(value, [...owner, edit.below]) !== undefined;
  const path = isBelow && edit.below !== undefined ? [...owner, edit.below] : owner;
  const asked = isBelow || edit.below === undefined ? edit.keys : { [edit.below]: edit.keys };
  const keys = Object.fromEntries(
    Object.entries(asked).filter(([key, wanted]) => !isSame(valueAt(value, [...path, key]), wanted)),
  );
  if (Object.keys(keys).length === 0) return { kind: "done" };
  const present = Object.fromEntries(Object.keys(keys).map((key) => [key, valueAt(value, [...path, key])]));
  const splices = changedKeys(written, path, { keys, present, ...defined({ note: edit.note }) });
  return prepared(edit, { kind: "keys", path, keys }, splices);
}

const isSame = (present: unknown, wanted: unknown): boolean =>
  present === undefined || wanted === undefined
    ? present === wanted
    : canonicalJson(present) === canonicalJson(wanted);

const movedAway = "it no longer stands where it was read";

const prepared = (edit: FileEdit, addition: Addition, splices: Splices): Wanted =>
  splices.kind === "no-place"
    ? cannot(edit, splices.why)
    : { kind: "ready", edit, addition, splices: splices.splices };

/** Keys before lines: where a line is the last of its school, both stand at its end. */
const splicesOf = (ready: readonly Ready[]): readonly Splice[] =>
  [
    ...ready.filter(({ addition }) => addition.kind === "keys"),
    ...ready.filter(({ addition }) => addition.kind === "lines"),
  ].flatMap(({ splices }) => splices);

interface Old {
  readonly source: SourceText;
  readonly value: unknown;
}

/** As many of the edits as come to what they ask for, looked for by halves: nearly always all of them. */
async function largestTrue(
  edits: readonly Ready[],
  old: Old,
  accepted: readonly Ready[] = [],
): Promise<readonly Ready[]> {
  if (edits.length === 0) return accepted;
  const all = [...accepted, ...edits];
  if (await comesToWhatWasAsked(all, old)) return all;
  if (edits.length === 1) return accepted;
  const middle = edits.length >> 1;
  const first = await largestTrue(edits.slice(0, middle), old, accepted);
  return await largestTrue(edits.slice(middle), old, first);
}

async function comesToWhatWasAsked(edits: readonly Ready[], { source, value }: Old): Promise<boolean> {
  const text = spliced(source.text, splicesOf(edits));
  const again = await readAgain({ path: source.path, bytes: new TextEncoder().encode(text) });
  if (again.kind === "unread") return false;
  const asked = askedValue(
    value,
    edits.map(({ addition }) => addition),
  );
  return canonicalJson(again.value) === canonicalJson(asked);
}

const isValid = (value: unknown): boolean => validateDistrict(value) || validateSchool(value);

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

const cannot = (edit: FileEdit, why: string): Cannot => ({ kind: "cannot", why, at: placeOfEdit(edit) });
