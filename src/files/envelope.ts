import { visibleJson } from "../model/canonical-json.ts";
import { compareDiagnostics, type KeptDiagnostic } from "../model/diagnostic.ts";
import { formatVersions } from "./format-versions.ts";

/** What a command says of one district, under the district's id. */
export interface OfDistrict {
  readonly district: string;
}

/** What kept a command from saying all. */
export interface OutputFailure {
  /** Absent: it kept the command as a whole from its work. */
  readonly district?: string;
  readonly message: string;
  readonly hint?: string;
}

/** A district of which a command could not say all, and why. */
export interface FailedDistrict extends OutputFailure, OfDistrict {
  readonly district: string;
}

/** What a command says beside what it says of districts. */
interface Beside {
  readonly findings?: readonly KeptDiagnostic[];
  readonly failures?: readonly OutputFailure[];
  /** What it says of no district, in a member of its own that the command's schema names. */
  readonly [member: string]: unknown;
}

/**
 * What a command prints that is asked for JSON, `schemas/output.schema.json`: a list of districts, however many there are. It is
 * written district by district, so that of many large plans one at a time is held as text.
 */
export class Envelope {
  readonly #command: string;
  #districts = 0;

  constructor(command: string) {
    this.#command = command;
  }

  /**
   * The next piece of the text.
   * @param text of `districtText`
   */
  add(text: string): string {
    const before = this.#districts === 0 ? this.#start() : ",";
    this.#districts += 1;
    return `${before}\n    ${text}`;
  }

  /** The last piece, which ends with a line break. */
  end({ failures = [], findings = [], ...own }: Beside = {}): string {
    const before = this.#districts === 0 ? this.#start() : "\n  ";
    const sorted = [...findings].sort(compareDiagnostics);
    const after = visibleJson(
      { failures, findings: sorted, formatVersion: formatVersions.output, ...own },
      2,
    );
    return `${before}],${after.slice(1)}\n`;
  }

  #start(): string {
    return `{\n  "command": ${JSON.stringify(this.#command)},\n  "districts": [`;
  }
}

/** What is said of one district, as it stands in the list. */
export const districtText = (said: OfDistrict): string => visibleJson(said, 2).replaceAll("\n", "\n    ");

/** The whole text. */
export function envelopeJson<One extends OfDistrict>(
  command: string,
  districts: readonly One[],
  beside: Beside = {},
): string {
  const envelope = new Envelope(command);
  return [...districts.map((one) => envelope.add(districtText(one))), envelope.end(beside)].join("");
}
