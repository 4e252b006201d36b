import { randomInt } from "node:crypto";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { District } from "../model/district.ts";
import type { ClassLinkReader, ClassTagReader, ClassTagWriter } from "../providers/provider.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-code.ts";
import { CommandFailure, usageFailure } from "./failure.ts";
import type { Progress } from "./progress.ts";

/** The two systems of one district, ready to be asked. */
export interface Services {
  readonly classLink: ClassLinkReader;
  readonly classTag: ClassTagReader & ClassTagWriter;
  /** What the readers noticed about the servers since it was last asked: for the plan's notices. */
  takeNotices(): readonly Diagnostic[];
  close(): Promise<void>;
}

/**
 * Opens the drivers that the district file names, with the addresses and credentials of the environment.
 * @throws CommandFailure naming every setting that is missing or malformed
 */
export async function openServices(
  district: District,
  environment: Context["env"],
  context: Context,
  progress: Progress,
): Promise<Services> {
  if (district.drivers.read !== "api" || district.drivers.write !== "api") {
    throw new CommandFailure(
      `${district.id}: the drivers read: ${district.drivers.read}, write: ${district.drivers.write} are not part of this version; only api is.`,
      {
        exitCode: exitCodes.findings,
        hint: "Write drivers: { read: api, write: api }, or leave drivers out.",
      },
    );
  }
  const [
    { connectionSettings },
    { openDispatcher },
    { createHttpClient },
    { createClassLinkReader },
    { createClassTagApi },
  ] = await Promise.all([
    import("../providers/connection-settings.ts"),
    import("../http/dispatcher.ts"),
    import("../http/http-client.ts"),
    import("../providers/classlink/classlink-reader.ts"),
    import("../providers/classtag/api/classtag-api.ts"),
  ]);
  const result = connectionSettings(environment, district.id);
  if (result.kind === "invalid") {
    const lines = result.findings.map(
      (finding) => `  ${finding.message}${finding.hint === undefined ? "" : ` ${finding.hint}`}`,
    );
    throw usageFailure(
      `${district.id}: the connection settings are not complete.\n${lines.join("\n")}`,
      "Set them in the environment or in a file for --env-file; rollcall sandbox --print-env shows an example.",
    );
  }
  const { classLink, classTag } = result.settings;
  if (classLink === undefined || classTag === undefined) throw new TypeError("both systems were asked for");
  const dispatcher = openDispatcher();
  const clock = (): number => context.now().getTime();
  const http = createHttpClient({
    dispatcher,
    clock,
    sleep: (durationMs) => context.sleep(durationMs),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    onRetry: (notice) => progress.onRetry(notice),
  });
  const sleep = (durationMs: number): Promise<void> => context.sleep(durationMs);
  const notices: Diagnostic[] = [];
  return {
    classLink: createClassLinkReader({
      settings: classLink,
      http,
      clock,
      sleep,
      progress: progress.onRows,
      notice: (one) => notices.push(one),
    }),
    classTag: createClassTagApi({ settings: classTag, http, clock, sleep, progress: progress.onRows }),
    takeNotices: () => notices.splice(0),
    close: async () => {
      await (context.signal.aborted ? dispatcher.destroy() : dispatcher.close());
    },
  };
}
