import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source-file.ts";
import { type Finding, findingAt, findingOnFile } from "./finding.ts";
import { codePointName } from "./quote.ts";
import { SourceText } from "./source-text.ts";
import { loneCarriageReturn } from "./two-readings.ts";

const mebibyte = 1024 * 1024;

/** A district of 200,000 mappings takes about this much. */
const largestFileBytes = 32 * mebibyte;

export type DecodedFile =
  | { readonly kind: "text"; readonly source: SourceText }
  | { readonly kind: "refused"; readonly finding: Diagnostic };

/** The file's text, or the one reason why it has none that could be read as YAML. A byte order mark is left out. */
export function decodeFile(file: SourceFile): DecodedFile {
  if ("unreadable" in file) {
    return refuse(file.path, {
      code: "file-unreadable",
      message: `cannot be read: ${file.unreadable}`,
      hint: `${file.meant === undefined ? "" : `Did you mean ${file.meant}? `}Check its name, and that you may read it.${firstFile(file.path)}`,
    });
  }
  const { path, bytes } = file;
  const unfit = judgeBytes(bytes);
  if (unfit !== undefined) return refuse(path, unfit);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { kind: "refused", finding: findInvalidByte(path, bytes) };
  }
  const source = new SourceText(path, text);
  const finding = controlCharacterIn(source) ?? loneCarriageReturnIn(source);
  return finding === undefined ? { kind: "text", source } : { kind: "refused", finding };
}

/** Only for the name of a district, so that what is printed can be pasted. */
function firstFile(path: string): string {
  const [, id] = /^districts\/([a-z0-9][a-z0-9-]*)\.yaml$/.exec(path) ?? [];
  return id === undefined ? "" : ` rollcall init ${id} writes a district's first file.`;
}

function controlCharacterIn(source: SourceText): Diagnostic | undefined {
  const offset = source.text.search(controlCharacter);
  if (offset === -1) return undefined;
  return findingAt(source, offset, {
    severity: "error",
    code: "control-character",
    message: `holds the control character ${codePointName(source.text.charAt(offset))}, which YAML does not allow`,
    hint: "Delete it: it may have come in with text that was pasted.",
  });
}

function loneCarriageReturnIn(source: SourceText): Diagnostic | undefined {
  const offset = loneCarriageReturn(source.text);
  if (offset === -1) return undefined;
  return findingAt(source, offset, {
    severity: "error",
    code: "line-end",
    message:
      "holds a carriage return without a line feed, which ends a line for some programs and not for others",
    hint: "Save the file with the line ends of Unix (LF) or Windows (CR LF).",
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controlCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/;

type Unfit = Omit<Finding, "severity">;

function refuse(path: string, unfit: Unfit): DecodedFile {
  return { kind: "refused", finding: findingOnFile(path, { severity: "error", ...unfit }) };
}

function judgeBytes(bytes: Uint8Array): Unfit | undefined {
  if (bytes.length > largestFileBytes) {
    return {
      code: "file-too-large",
      message: `is ${Math.ceil(bytes.length / mebibyte)} MiB, and a file may have ${largestFileBytes / mebibyte}`,
      hint: "Split the district into a folder: district.yaml, and one file per school under schools/.",
    };
  }
  if (bytes.length === 0) return emptyFile;
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return {
      code: "file-binary",
      message: "is a ZIP archive or an Excel workbook, not a text file",
      hint: "Put YAML text here.",
    };
  }
  const zero = bytes.indexOf(0);
  if (zero === -1 && !startsWith(bytes, [0xff, 0xfe]) && !startsWith(bytes, [0xfe, 0xff])) return undefined;
  if (isUtf16(bytes)) {
    return {
      code: "file-encoding",
      message: "is encoded as UTF-16",
      hint: "Save it as UTF-8; in Windows PowerShell, write it with Set-Content -Encoding utf8.",
    };
  }
  return {
    code: "file-binary",
    message: `is not a text file: byte ${zero + 1} is zero`,
    hint: "Put YAML text here; if it was one, restore it from an earlier commit.",
  };
}

/** What a file without content is told. */
export const emptyFile: Unfit = {
  code: "file-empty",
  message: "is empty",
  hint: "Write the district into it, or delete the file.",
};

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** By its byte order mark, or because every other byte of its beginning is zero, as in Latin text. */
function isUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const beginning = bytes.subarray(0, 64);
  const zeros = beginning.filter((byte) => byte === 0).length;
  return bytes.length > 3 && zeros >= Math.floor(beginning.length / 2) - 1 && zeros < beginning.length;
}

/** Says where the first byte is that is no UTF-8. The line is shown as what such files mostly are. */
function findInvalidByte(path: string, bytes: Uint8Array): Diagnostic {
  const from = beginningNearInvalidByte(bytes);
  let valid = from;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValidBeginning(bytes.subarray(from, middle))) valid = middle;
    else invalid = middle;
  }
  // A beginning is valid while it only lacks an end, so the character at fault starts before it.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const before = decoder.decode(bytes.subarray(0, valid), { stream: true });
  const start = new TextEncoder().encode(before).length;
  const rest = new TextDecoder("windows-1252").decode(bytes.subarray(start, start + 200));
  const textBefore = before.replace(/^\ufeff/, "");
  const byte = (bytes[start] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const isCutOff = valid === bytes.length;
  return findingAt(new SourceText(path, textBefore + rest), textBefore.length, {
    severity: "error",
    code: "file-encoding",
    message: isCutOff
      ? "ends in the middle of a UTF-8 character"
      : `is not UTF-8: byte 0x${byte} cannot stand here`,
    hint: isCutOff
      ? "Restore the end of the file: it was cut off."
      : "Save it as UTF-8; it may be Windows-1252 or Latin-1, in which letters with accents are one byte.",
  });
}

/** Where a character begins shortly before the byte at fault, so that no large file is decoded again and again. */
function beginningNearInvalidByte(bytes: Uint8Array): number {
  const chunkBytes = 65_536;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let chunk = 0;
  try {
    for (; chunk < bytes.length; chunk += chunkBytes) {
      decoder.decode(bytes.subarray(chunk, chunk + chunkBytes), { stream: true });
    }
  } catch {
    // It is in this chunk, or in a character that the chunk before ends in.
  }
  let start = Math.max(0, Math.min(chunk, bytes.length) - 1);
  while (start > 0 && isContinuation(bytes[start])) start -= 1;
  return start;
}

/** Whether a byte can only stand inside a character of UTF-8. */
function isContinuation(byte = 0): boolean {
  return (byte & 0xc0) === 0x80;
}

function isValidBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
