import type { PlanServices } from "../../apply/read-and-plan.ts";
import type { District } from "../../model/district.ts";
import type { ConnectionSettings, NeededSystems } from "../../providers/settings/connection-settings.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { openClassLink } from "./open-classlink.ts";
import { openClassTagReader, openClassTagWriter } from "./open-classtag.ts";
import type { Progress } from "./progress.ts";
import { openSurroundings, type Surroundings } from "./surroundings.ts";

/** The two systems of one district, ready to be asked. */
export interface Services extends PlanServices {
  close(): Promise<void>;
}

/**
 * Opens the drivers that the district file names, with the addresses and credentials of the environment.
 * @param cacheFolder where complete reads are kept and confirmed, instead of being made again; never given by who writes
 * @throws CommandFailure naming every setting that is missing or malformed
 */
export async function openServices(
  district: District,
  environment: Context["env"],
  context: Context,
  progress: Progress,
  cacheFolder?: string,
): Promise<Services> {
  const { read, write } = district.drivers;
  const settings = await settingsOf(district, environment, { classLink: true, classTag: [read, write] });
  const surroundings = await openSurroundings(district, settings, context, progress, cacheFolder);
  return await open(district, surroundings);
}

/** Opens the driver that reads ClassTag, and nothing else: no other setting is asked for. */
export async function openReaderAlone(
  district: District,
  environment: Context["env"],
  context: Context,
  progress: Progress,
): Promise<Pick<Services, "classTag" | "close">> {
  const settings = await settingsOf(district, environment, {
    classLink: false,
    classTag: [district.drivers.read],
  });
  const surroundings = await openSurroundings(district, settings, context, progress);
  const classTag = await openClassTagReader(district.drivers.read, surroundings);
  return { classTag, close: () => surroundings.close() };
}

async function open(district: District, surroundings: Surroundings): Promise<Services> {
  const [classLink, classTag, writer] = await Promise.all([
    openClassLink(surroundings, district.org.sourcedId),
    openClassTagReader(district.drivers.read, surroundings),
    openClassTagWriter(district.drivers.write, surroundings),
  ]);
  return {
    classLink,
    classTag,
    writer,
    takeNotices: () => surroundings.notices.splice(0),
    close: () => surroundings.close(),
  };
}

/** @throws CommandFailure naming every setting that is missing or malformed */
export async function settingsOf(
  district: District,
  environment: Context["env"],
  needed: NeededSystems,
): Promise<ConnectionSettings> {
  const { connectionSettings } = await import("../../providers/settings/connection-settings.ts");
  const result = connectionSettings(environment, district.id, needed);
  if (result.kind === "valid") return result.settings;
  const lines = result.findings.map(
    (finding) => `  ${finding.message}${finding.hint === undefined ? "" : ` ${finding.hint}`}`,
  );
  throw usageFailure(
    `${district.id}: the connection settings are not complete.\n${lines.join("\n")}`,
    "Set them in the environment or in a file for --settings; rollcall sandbox --print-env shows an example.",
  );
}
