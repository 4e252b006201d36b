import { keyOfLine, type LineKey } from "../../config/history/line-key.ts";
import { valueOfLine } from "../../config/history/written-lines.ts";
import type { FailedDistrict } from "../../files/envelope.ts";
import { traceJson } from "../../files/output/trace-output.ts";
import type { DistrictPlace } from "../../git/district-places.ts";
import type { Repository } from "../../git/repository.ts";
import { resolveCommit } from "../../git/resolve-commit.ts";
import { defined } from "../../model/defined.ts";
import type { ClassroomNow, LineValue, Trace, TracedChange } from "../../model/trace.ts";
import { shellWord } from "../../render/command-line.ts";
import { renderTraceTerminal } from "../../render/terminal/trace-text.ts";
import { loadDistrictsAt, loadValidDistricts } from "../checkout/chosen-districts.ts";
import { askGit } from "../checkout/git.ts";
import { CommandFailure, usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { intentDigests } from "../ledger/intent-digests.ts";
import { terminalStyle } from "../output.ts";
import { failedDistrict } from "../report-failure.ts";
import { connectToRead } from "../services/github.ts";
import { startProgress } from "../services/progress.ts";
import { type AskedNow, appliedIn, periodsOf } from "./applied-line.ts";
import { type ChosenLine, chooseLine } from "./chosen-line.ts";
import { type LedgerTrail, ledgerTrail } from "./ledger-trail.ts";
import { type LineHistory, lineHistory } from "./line-history.ts";
import { lineNow } from "./line-now.ts";
import { pullRequestOf } from "./pull-request-of.ts";

export interface TraceOptions {
  readonly district?: string;
  readonly school?: string;
  readonly live?: boolean;
  readonly github?: boolean;
  readonly envFile?: string;
  readonly json?: boolean;
}

/** Follows one line through the history of HEAD. Reads, and writes nothing. */
export async function trace(word: string, options: TraceOptions, context: Context): Promise<ExitCode> {
  if (word.trim() === "")
    throw usageFailure("No line is named.", 'Write a room\'s name or an id: rollcall trace "Room 12"');
  const { found, trail } = await askGit(context, (repository) => traced(repository, word, options, context));
  if (options.live !== true && options.envFile === undefined) {
    await show(found, options, context);
    return exitCodes.ok;
  }
  const now = await nowOf(found, trail, options, context).catch(async (error: unknown) => {
    // What history says holds whether ClassTag can be read or not.
    await show(found, options, context, [await failedDistrict(error, found.district, context)]);
    throw error;
  });
  await show({ ...found, now }, options, context);
  return exitCodes.ok;
}

async function show(
  whole: Trace,
  { json }: TraceOptions,
  context: Context,
  failures: readonly FailedDistrict[] = [],
): Promise<void> {
  context.stdout.write(
    json === true
      ? traceJson(whole, failures)
      : renderTraceTerminal(whole, await terminalStyle(context, context.stdout)),
  );
}

interface Traced {
  readonly found: Trace;
  readonly trail: LedgerTrail;
}

async function traced(
  repository: Repository,
  word: string,
  options: TraceOptions,
  context: Context,
): Promise<Traced> {
  const head = await resolveCommit(repository, "HEAD");
  const sought = { word, ...defined({ district: options.district, school: options.school }) };
  const chosen = await chooseLine(repository, head, sought);
  const progress = startProgress(context);
  const follow = async (at: DistrictPlace, key: LineKey): Promise<Followed> => ({
    place: at,
    history: await lineHistory(repository, [head], at, key, (commits) =>
      progress.say(`reading ${at.district} commit by commit: ${commits}`),
    ),
  });
  const { place, history } = await historyOf(chosen, word, repository.isShallow, follow).finally(
    progress.end,
  );
  const trail = await ledgerTrail(repository, place.district, context.env["GITHUB_REPOSITORY_ID"]);
  const { line, place: at, successor: _, ...rest } = history;
  const changes = await withWords(repository, head, history, trail, options, context);
  const found: Trace = {
    district: place.district,
    asked: word,
    head,
    ...rest,
    changes,
    ...(line !== undefined && at !== undefined && { line: { ...valueOfLine(line), ...at } }),
  };
  return { found, trail };
}

interface Followed {
  readonly place: DistrictPlace;
  readonly history: LineHistory;
}

type Follow = (place: DistrictPlace, key: LineKey) => Promise<Followed>;

async function historyOf(
  chosen: ChosenLine,
  word: string,
  isShallow: boolean,
  follow: Follow,
): Promise<Followed> {
  if (chosen.kind === "line") return await follow(chosen.place, chosen.key);
  const found: Followed[] = [];
  for (const place of chosen.places) {
    const one = await asCalledNow(await follow(place, chosen.key), follow);
    if (one.history.changes.length > 0) found.push(one);
  }
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  throw only === undefined ? nowhere(word, chosen.closest, isShallow) : severalHad(word, found);
}

/** A name or an id of before leads to the line as it is by now: so often as it was renamed. */
async function asCalledNow(followed: Followed, follow: Follow): Promise<Followed> {
  const { history, place } = followed;
  const [newest] = history.changes;
  if (newest?.kind !== "removed" || newest.before === undefined) return followed;
  const { classtag: classroomId, name, school } = newest.before;
  const byAll = await follow(place, { ...defined({ classroomId }), name, school });
  // Without an id its name alone says which it is, and of twins it says nothing.
  const again = classroomId === undefined && byAll.history.line === undefined ? followed : byAll;
  const { line, successor } = again.history;
  if (line !== undefined || successor === undefined) return again;
  return await asCalledNow(await follow(place, keyOfLine(successor)), follow);
}

function nowhere(word: string, closest: string | undefined, isShallow: boolean): Error {
  const meant = closest === undefined ? "" : `Did you mean rollcall trace ${shellWord(closest)}? `;
  const cut = isShallow
    ? "This clone is shallow, so that it may have been there before: git fetch --unshallow. "
    : "";
  return usageFailure(
    `No line fits ${JSON.stringify(word)}, at HEAD or before.`,
    `${meant}${cut}A line is named by the room's name, its id in ClassTag or its SOURCED ID.`,
  );
}

const severalHad = (word: string, found: readonly { readonly place: DistrictPlace }[]): Error =>
  usageFailure(
    `${found.length} districts had a line ${JSON.stringify(word)}.`,
    `Say which:${found.map(({ place }) => `\n  rollcall trace ${shellWord(word)} --district ${place.district}`).join("")}`,
  );

/** On whose word each change came, and when it was applied. */
async function withWords(
  repository: Repository,
  head: string,
  { changes }: LineHistory,
  trail: LedgerTrail,
  { github: asksGitHub }: TraceOptions,
  context: Context,
): Promise<readonly TracedChange[]> {
  const github = asksGitHub === true ? await connectToRead(context) : undefined;
  const mainline = (await repository.git(["rev-list", "--first-parent", head, "--"])).trim().split("\n");
  const periods = periodsOf(changes, mainline);
  const asked = trail.kind === "found" ? await askedNow(trail.district, context) : new Map<string, string>();
  const told: TracedChange[] = [];
  for (const [index, change] of changes.entries())
    told.push({
      ...change,
      ...defined({ pullRequest: await pullRequestOf(change, github) }),
      applied: await appliedIn(periods[index], trail, asked),
    });
  return told;
}

async function askedNow(id: string, context: Context): Promise<AskedNow> {
  const { districts } = await loadDistrictsAt("HEAD", [id], context);
  const district = districts.find((one) => one.id === id);
  if (district === undefined) return new Map();
  return new Map(intentDigests(district).schools.map(({ name, intent }) => [name, intent]));
}

/** @throws CommandFailure where the file has errors, which have been printed then */
async function nowOf(
  { changes, district: id, line }: Trace,
  trail: LedgerTrail,
  options: TraceOptions,
  context: Context,
): Promise<ClassroomNow> {
  // What history says is printed in any case, and once.
  const loaded = await loadValidDistricts([id], { ...context, jsonOf: undefined });
  const district = loaded?.find((one) => one.id === id);
  const last: LineValue | undefined = line ?? changes.find(({ before }) => before !== undefined)?.before;
  if (district === undefined || last === undefined)
    throw new CommandFailure(`${id}: ClassTag is not read before the district's file is valid.`, {
      exitCode: exitCodes.findings,
      hint: `rollcall validate ${id} says what is wrong with it.`,
    });
  return await lineNow(district, last, trail, options, context);
}
