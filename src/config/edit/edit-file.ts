/**
 * Adds lines and keys to a district file, or to one of a school, and leaves every other byte as it is: nothing is written anew.
 * js-yaml, which reads these files, gives the values and where they were loaded from; `yaml` gives the ends of what is written.
 */
import { parseDocument } from "yaml";
import { canonicalJson } from "../../model/canonical-json.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { decodeFile } from "../decode-file.ts";
import { validateDistrict, validateSchool } from "../district-validator.gen.js";
import { parseYaml } from "../parse-yaml.ts";
import type { SourceText } from "../source-text.ts";
import type { YamlTree } from "../yaml-tree.ts";
import { type Addition, askedValue, valueAt } from "./asked-value.ts";
import { editPlaces, type ValuePath } from "./edit-place.ts";
import { type Cannot, type EditedFile, type EditOutcome, type FileEdit, placeOfEdit } from "./file-edit.ts";
import { keysAdded } from "./new-keys.ts";
import { linesAdded, type WrittenFile } from "./new-lines.ts";
import { type Splice, spliced } from "./splice.ts";
import { usualQuote } from "./yaml-words.ts";

/**
 * The file's text with what was asked for, and for each edit whether it was made. Give one `add-lines` for a school at most.
 *
 * The new text is read again and must come to the old value plus exactly the edits that were made; an edit that would make it
 * anything else is left out and says why. What stands there already (the same line, a key with the same value) is not added
 * again, and a key that has another value is never changed. Nothing is written to a disk.
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
  const written = { text: source.text, document, quote: usualQuote(document) };
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

function wantedOf(edit: FileEdit, ground: Ground): Ready | Cannot | { readonly kind: "done" } {
  const { places, value, written } = ground;
  const path = edit.kind === "add-lines" ? places.school(edit.school) : places.line(edit.line);
  if (path === undefined) return cannot(edit, "it no longer stands where it was read");
  const addition = missingOf(edit, path, valueAt(value, path));
  if (addition.kind === "other") return cannot(edit, `it has another \`${addition.key}\` already`);
  if (addition.kind === "nothing") return { kind: "done" };
  const splices =
    addition.kind === "lines" && edit.kind === "add-lines"
      ? linesAdded(
          written,
          path,
          edit.lines.filter((line) => addition.lines.includes(line.written)),
        )
      : keysAdded(written, path, addition.kind === "keys" ? addition.keys : {});
  if (splices.kind === "no-place") return cannot(edit, splices.why);
  return { kind: "ready", edit, addition, splices: splices.splices };
}

type Missing = Addition | { readonly kind: "nothing" } | { readonly kind: "other"; readonly key: string };

/** What of an edit is not there yet. */
function missingOf(edit: FileEdit, path: ValuePath, present: unknown): Missing {
  if (edit.kind === "add-lines") {
    const list = valueAt(present, ["classrooms"]);
    const known = new Set(Array.isArray(list) ? list.map((line) => canonicalJson(line)) : []);
    const lines = edit.lines.map(({ written }) => written).filter((line) => !known.has(canonicalJson(line)));
    return lines.length === 0 ? { kind: "nothing" } : { kind: "lines", school: path, lines };
  }
  const keys: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(edit.keys)) {
    const there = valueAt(present, [key]);
    if (value === undefined || canonicalJson(there ?? null) === canonicalJson(value)) continue;
    if (there !== undefined) return { kind: "other", key };
    keys[key] = value;
  }
  return Object.keys(keys).length > 0 ? { kind: "keys", line: path, keys } : { kind: "nothing" };
}

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
