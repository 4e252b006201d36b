import type { LiveReads } from "../../apply/read-and-plan.ts";
import { districtOrgIn } from "../../match/district-org.ts";
import { pairSchools } from "../../match/pair-schools.ts";
import type { Org, Roster } from "../../model/classlink.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import type { FirstFile } from "../../model/first-file.ts";
import { localMoment } from "../../model/wall-clock.ts";
import { currentYears } from "../../plan/terms/current-years.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import type { InitOptions } from "./command.ts";

const longestName = 500;

/** What a file can hold as a name. */
const isName = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== "" && text.length <= longestName && text.isWellFormed();

/**
 * What a first file says of what was read.
 * @param draft what is known without a read: id, time zone, drivers
 * @throws CommandFailure where it cannot be told which org is the district's own
 */
export function firstFileOf(
  draft: District,
  { live, roster }: Pick<LiveReads, "live" | "roster">,
  asked: Pick<InitOptions, "org" | "timezone">,
  { now }: Pick<Context, "now">,
): FirstFile {
  const { at, drivers, id, timezone } = draft;
  const pairs = pairSchools(live, roster);
  const schoolOrgIds = pairs.schools.flatMap(({ orgs }) => orgs.map(({ sourcedId }) => sourcedId));
  const { name, sourcedId } = districtOrg(draft, roster, schoolOrgIds, asked.org);
  return {
    ...pairs,
    id,
    name: isName(live.district.name) ? live.district.name.trim() : id,
    org: { sourcedId, ...defined({ name: isName(name) ? name : undefined }) },
    timezone,
    isTimezoneGuessed: asked.timezone === undefined,
    terms: currentYears(roster, localMoment(now(), timezone).date, at),
    drivers,
    settings: live.settings,
    orgsLeft: pairs.orgsLeft.filter((org) => org.sourcedId !== sourcedId),
  };
}

const mostNamed = 8;

function districtOrg(
  { id }: District,
  { orgs }: Roster,
  schoolOrgIds: readonly string[],
  asked?: string,
): Org {
  const told = districtOrgIn(orgs, schoolOrgIds);
  const found =
    asked === undefined
      ? told.kind === "found" && told.org
      : orgs.find(({ sourcedId, status }) => sourcedId === asked && status === "active");
  if (found) return found;
  const candidates = told.kind === "found" ? [told.org] : told.candidates;
  const named = candidates
    .slice(0, mostNamed)
    .map(({ name, sourcedId }) => `${JSON.stringify(sourcedId)} ${name}`);
  const more = candidates.length - named.length;
  throw new CommandFailure(
    asked === undefined
      ? `${id}: it cannot be told which org of ClassLink is the district's own, so no file was written.`
      : `${id}: ClassLink shares no org with the SOURCED ID ${JSON.stringify(asked)}, so no file was written.`,
    {
      exitCode: exitCodes.findings,
      hint:
        named.length === 0
          ? `ClassLink shares no org with these credentials: rollcall doctor ${id} says what they open.`
          : `Name it with --org and its SOURCED ID: ${named.join(", ")}${more > 0 ? ` or one of ${more} more` : ""}.`,
    },
  );
}
