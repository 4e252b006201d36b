import type { LinePin, Pins } from "../../model/pin.ts";
import { envelopeJson, type FailedDistrict } from "../envelope.ts";
import type { District } from "./pin-output.gen.ts";

/** The pins of a district, and the files that they were written into. */
export interface WrittenPins {
  readonly pins: Pins;
  readonly written: readonly string[];
}

/** For programs: `schemas/output/pin.schema.json`. Ends with a line break. */
export function pinsJson(
  districts: readonly WrittenPins[],
  failures: readonly FailedDistrict[] = [],
): string {
  return envelopeJson<District>(
    "pin",
    districts.map(({ pins: { district, of, lines }, written }) => ({
      district: district.id,
      name: district.name,
      of,
      written: [...written],
      lines: lines.map(lineOfFile),
    })),
    { failures },
  );
}

function lineOfFile(line: LinePin): District["lines"][number] {
  const { at, school, name } = line;
  const placed = { file: at.file, line: at.line, school, name };
  return line.kind === "pin" ? { ...placed, keys: line.keys } : { ...placed, why: line.why };
}
