import { canonicalJson } from "../model/canonical-json.ts";
import type { LinePin, Pins } from "../model/pin.ts";
import { formatVersions } from "./format-versions.ts";
import type { PinsFile } from "./pins-file.gen.ts";

/** The pins of a district, and the files that they were written into. */
export interface WrittenPins {
  readonly pins: Pins;
  readonly written: readonly string[];
}

/** For programs: `schemas/pin.schema.json`. Ends with a line break. */
export function pinsJson(districts: readonly WrittenPins[]): string {
  const file: PinsFile = {
    formatVersion: formatVersions.pins,
    districts: districts.map(({ pins: { district, of, lines }, written }) => ({
      ...district,
      of,
      written: [...written],
      lines: lines.map(lineOfFile),
    })),
  };
  return `${canonicalJson(file, 2)}\n`;
}

function lineOfFile(line: LinePin): PinsFile["districts"][number]["lines"][number] {
  const { at, school, name } = line;
  const placed = { file: at.file, line: at.line, school, name };
  return line.kind === "pin" ? { ...placed, keys: line.keys } : { ...placed, why: line.why };
}
