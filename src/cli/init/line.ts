import { InvalidArgumentError } from "commander";
import type { District } from "../../model/district.ts";
import type { ProgramLine } from "../program-line.ts";
import { envFileOption } from "../shared-options.ts";
import type { InitOptions } from "./command.ts";

const readDrivers: readonly District["drivers"]["read"][] = ["api", "browser", "snapshot"];
const writeDrivers: readonly District["drivers"]["write"][] = ["api", "browser", "runbook"];

/** `read=api,write=runbook`; what is left out is `api`. */
function driversIn(value: string): District["drivers"] {
  const parts = value.split(",").map((part) => splitAt(part.trim(), "="));
  const given = new Map(parts);
  if (given.size < parts.length) throw new InvalidArgumentError("Write read and write once each.");
  const read = readDrivers.find((one) => one === (given.get("read") ?? "api"));
  const write = writeDrivers.find((one) => one === (given.get("write") ?? "api"));
  const isKnown = [...given.keys()].every((name) => name === "read" || name === "write");
  if (read === undefined || write === undefined || !isKnown)
    throw new InvalidArgumentError(
      `Write read=${readDrivers.join("|")},write=${writeDrivers.join("|")}, as in read=browser,write=runbook.`,
    );
  return { read, write };
}

function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

export const initLine: ProgramLine = {
  announce: (command) =>
    command
      .description("read both services and write a district's first file, which asks for nothing")
      .argument("<district>", "its short name: lower-case letters, digits and hyphens"),
  declare(command, context, setExitCode) {
    command
      .addOption(envFileOption())
      .option("--timezone <zone>", "the district's time zone by its IANA name (default: this machine's)")
      .option(
        "--drivers <drivers>",
        "how ClassTag is read and written (default: read=api,write=api)",
        driversIn,
      )
      .option("--org <id>", "SOURCED ID of the district's own org in ClassLink, where it cannot be told")
      .option("--json", "print what was found as JSON (schemas/output/init.schema.json)")
      .addHelpText(
        "after",
        [
          "",
          "Writes districts/<district>.yaml, without being asked a second time, and never",
          "over a file that is there; and, where it is missing and no job runs this, the",
          "schema that editors complete it by, schemas/editor/district.schema.json. Nothing",
          "is written to a service. Every school is left as it is and no classroom is",
          "listed, so that a plan changes nothing. A school meets its org by its",
          "connection, by the classes of its classrooms, or by a name that no other has;",
          "what cannot be told stands in the file as a comment. Without connection settings",
          "a skeleton is written, to be filled in by hand.",
          "",
          "Examples:",
          "  $ rollcall init springfield --settings .env --timezone America/Chicago",
          "  $ rollcall init springfield --settings .env \\",
          "      --drivers read=browser,write=runbook",
        ].join("\n"),
      )
      .action(async (district: string, options: InitOptions) => {
        const { init } = await import("./command.ts");
        setExitCode(await init(district, options, context));
      });
  },
};
