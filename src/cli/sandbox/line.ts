import { InvalidArgumentError, Option } from "commander";
import type { ProgramLine } from "../program-line.ts";
import { wholeNumberOption } from "../shared-options.ts";

const help = `
Ways into ClassLink (--print-env --auth prints the settings of each):
  bearer     /classlink/ims/oneroster/v1p1,
             and /classlink/ims/oneroster/rostering/v1p2
  oauth1     the same, with requests signed by HMAC-SHA1 or HMAC-SHA256
  oauth2     the same, with tokens from /classlink/oauth2/token (basic or post)
  proxy      /classlink-proxy/{id}/ims/… and
             /classlink-proxy/proxy/v1p0/{id}/ims/…, bearer only
  discovery  the proxy, its bearer from /classlink-partner/applications

Controls, by POST to /_sandbox/…:
  nightly-sync     run the sync now
  events           let things happen, one event or a list, all or none; each has
                   "event" and the members below
  night            how a night differs from the usual one (PUT; {} ends it):
                   names overwritten|kept, classes all|in-term,
                   thresholdRounded down|up,
                   thresholdOf connected-classrooms|all-classrooms,
                   moved keeps-classroom|new-classroom,
                   reappearing as-set|always
  faults           answer otherwise than usual (DELETE ends it)
  rotate-bearer    the proxy takes another bearer, and discovery names it
  revoke-bearer    the proxy refuses the bearer that discovery names
  withhold-bearer  discovery names no bearer
  expire-tokens    OAuth 2 tokens that were given are refused
  web              how ClassTag's pages differ from the usual ones (PUT)

Events, with what each is told:
  classroom-made (classroom, school, name) · classroom-renamed (classroom, name)
  classroom-archived (classroom) · id-typed (classroom, class)
  connections-swapped (classroom, other) · names-swapped (classroom, other)
  class-shared (class, org, title) · class-renamed (class, title)
  class-moved (class, org) · class-renumbered (class, to)
  class-unshared (class) · org-shared (org, name) · org-unshared (org)
  school-connected (school, org) · school-opted-out (school)
  school-year-turned (org or all; classes: renumbered,
    same-ids-other-children or mixed): next sessions, other children
  days (count): they pass, with the sync of each night while Daily sync is on;
    its reports are the answer. It is turned on at the pages, below
    District page → Settings → SIS Rostering → District-Level Daily Sync

The calendar (--now): what the sandbox dates follows it. Rollcall, and codes,
tokens and signatures, keep the machine's clock, so a plan made against it is
of today all the same. With --state a restart goes on where its days had come
to, with the night as it was set; faults, pages and bearers are the usual ones.

Examples:
  $ rollcall sandbox --now 2026-08-10
  $ rollcall sandbox --print-env > .env && rollcall sandbox
  $ rollcall plan springfield --settings .env
  $ rollcall sandbox --print-env --auth discovery > .env
  $ rollcall sandbox --schools 20 --classes 100`;

function port(value: string): number {
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < 0 || parsed > 65_535)
    throw new InvalidArgumentError("It must be a port, 0 to 65535; 0 takes a free one.");
  return parsed;
}

function calendarStart(value: string): Date {
  const isWritten = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$/.test(value);
  const parsed = new Date(value);
  // A 31st of June would roll over to July.
  if (
    !isWritten ||
    Number.isNaN(parsed.getTime()) ||
    parsed.toISOString().slice(0, 10) !== value.slice(0, 10)
  )
    throw new InvalidArgumentError("It must be a date, such as 2026-08-10 or 2026-08-10T07:00Z.");
  return parsed;
}

export const sandboxLine: ProgramLine = {
  announce: (command) =>
    command.description(
      "serve a simulated ClassLink and ClassTag on this machine, to try everything without risk",
    ),
  declare(command, context, setExitCode) {
    command
      .addOption(new Option("--port <port>", "loopback port").argParser(port).default(4010))
      .option(
        "--state <file>",
        "keep the state and the calendar in this file, so that they survive a restart",
      )
      .option(
        "--oneroster <folder>",
        "serve the OneRoster CSV files of this folder instead of the sample district",
      )
      .addOption(
        new Option(
          "--schools <count>",
          "serve a generated district of this many schools, its rooms called as teachers call theirs",
        ).argParser(wholeNumberOption),
      )
      .addOption(
        new Option("--classes <count>", "classes per generated school")
          .argParser(wholeNumberOption)
          .default(50),
      )
      .addOption(
        new Option("--seed <number>", "seed of the generated district")
          .argParser(wholeNumberOption)
          .default(1),
      )
      .addOption(
        new Option("--latency <ms>", "wait this long before each answer")
          .argParser(wholeNumberOption)
          .default(0),
      )
      .addOption(
        new Option(
          "--now <date>",
          "day on which the district's calendar stands until days pass (2026-08-10)",
        ).argParser(calendarStart),
      )
      .option("--second-factor", "let the pages ask for a one-time code after the password")
      .addOption(
        new Option("--roster-version <version>", "OneRoster versions that ClassLink serves")
          .choices(["1.1", "1.2", "both"])
          .default("both"),
      )
      .addOption(
        new Option("--token-lifetime <seconds>", "for how long an OAuth 2 token holds")
          .argParser(wholeNumberOption)
          .default(3600),
      )
      .addOption(
        new Option("--auth <way>", "the way into ClassLink that --print-env prints; all of them are served")
          .choices(["bearer", "oauth1", "oauth2", "proxy", "discovery"])
          .default("bearer"),
      )
      .option("--print-env", "print the connection settings for its services and exit")
      .addHelpText("after", help)
      .action(async (options: import("./command.ts").SandboxFlags) => {
        const { sandbox } = await import("./command.ts");
        setExitCode(await sandbox(options, context));
      });
  },
};
