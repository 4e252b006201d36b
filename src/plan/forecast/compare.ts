import { defined } from "../../model/defined.ts";
import type {
  ChangedSince,
  ComparedCount,
  ComparedName,
  ForecastComparison,
  JudgedAssumption,
  NightSeen,
  Surprise,
} from "../../model/forecast-comparison.ts";
import type { ForecastItem, KeptForecast } from "../../model/kept-forecast.ts";
import { lookAt } from "../inputs/look-at.ts";
import { inOrder } from "../plan-input.ts";
import { judgeAssumptions } from "./compare-assumptions.ts";
import {
  type FoundItem,
  fewHands,
  handsFor,
  hasEffect,
  isJudged,
  showsANight,
  withHandsSeen,
} from "./compare-groups.ts";
import { findItem } from "./compare-item.ts";
import { changedBeside } from "./compare-since.ts";
import { newNameIn } from "./forecast.ts";
import type { NightInput } from "./keep-forecast.ts";
import { type Morning, morningOf, schoolName } from "./morning.ts";

/**
 * Compares a forecast with what came. What somebody changed since is told apart, what cannot be told is called neither, and
 * where no night has passed nothing is broken.
 * @param runs how often the Daily sync can have run since, `2` for more than once; or it may have been at work when this was read
 * @param isDue whether it was to run since
 */
export function compareForecast(
  kept: KeptForecast,
  given: NightInput,
  runs: 0 | 1 | 2 | "at-work",
  isDue = false,
): ForecastComparison {
  if (runs === "at-work") return notYet;
  const { doubted, indexes } = lookAt(inOrder(given));
  const morning = morningOf(kept, doubted.live, indexes.roster);
  const all = withHandsSeen(
    kept.items.map((item) => ({ item, found: findItem(item, morning) })),
    kept,
  );
  const night = nightIn(all, morning, runs > 0, isDue);
  const isSeen = night.kind === "passed";
  const assumptions = judgeAssumptions(isSeen ? all : [], morning, {
    ranThough: isSeen ? stillUnshared(morning) : [],
    isOneNight: runs < 2,
  });
  return {
    night,
    counts: countsOf(all, morning),
    surprises: isSeen ? all.flatMap((one) => surpriseIn(one, assumptions, morning)) : [],
    since: [...all.flatMap((one) => sinceIn(one, morning, isSeen)), ...changedBeside(morning)],
    assumptions,
    notKnown: all.flatMap((one) => notKnownIn(one, morning)),
  };
}

/** Neither what came nor what people did can be told from half of a night. */
const notYet: ForecastComparison = {
  night: {
    kind: "none",
    because: "the Daily sync may still be at work, and only what it leaves is compared",
  },
  counts: [],
  surprises: [],
  since: [],
  assumptions: [],
  notKnown: [],
};

/** The orgs for which the sync was to fail, where nobody has mended that. */
const stillUnshared = ({ kept, roster, live }: Morning): readonly string[] =>
  (kept.fails ?? []).flatMap(({ orgId }) =>
    !roster.orgById.has(orgId) &&
    roster.unreadable.of("orgs", orgId) === undefined &&
    live.schools.some(({ connections }) => connections.includes(orgId))
      ? [orgId]
      : [],
  );

function nightIn(all: readonly FoundItem[], morning: Morning, couldRun: boolean, isDue: boolean): NightSeen {
  const { kept } = morning;
  if (!couldRun && !isMade(all))
    return { kind: "none", because: "the Daily sync has not had its hour since the forecast" };
  if (showsANight(all, morning)) return { kind: "passed" };
  if (kept.fails !== undefined)
    return { kind: "not-to-be-seen", because: "the whole sync was to fail, and nothing came of it" };
  const pending = all.filter((one) => isJudged(one) && hasEffect(one.item, morning));
  if (pending.length === 0)
    return {
      kind: "not-to-be-seen",
      because: "the night was to change nothing, so nothing shows whether it passed",
    };
  const open = pending.filter(({ found }) => found.kind === "otherwise");
  const because =
    open.length === pending.length
      ? "nothing at all of what was forecast came to be"
      : `${open.length} of ${pending.length} things that were forecast have not come to be, and people may have done the others by hand`;
  const isOff = morning.live.dailySync.enabled === false;
  // What a teacher alone may have taken back says nothing of the sync.
  return isDue && handsFor(open) > fewHands
    ? { kind: "missed", because: `Daily sync is on and has had its hour, and ${because}` }
    : { kind: "none", because: isOff ? `Daily sync is off, and ${because}` : because };
}

/** Nobody but a sync makes a classroom that holds its class. */
const isMade = (all: readonly FoundItem[]): boolean =>
  all.some(({ item, found }) => item.kind === "created" && found.kind === "as-forecast");

const namedIn = (item: ForecastItem, morning: Morning): Omit<ComparedName, "says"> => ({
  school: schoolName(item.school, morning),
  ...defined({ classroom: item.classroom }),
  ...(item.sourcedId === "" ? {} : { sourcedId: item.sourcedId }),
  name: item.name,
});

function surpriseIn(
  { item, found }: FoundItem,
  assumptions: readonly JudgedAssumption[],
  morning: Morning,
): readonly Surprise[] {
  if (found.kind !== "otherwise") return [];
  const { says, nameNow } = found;
  const isBroken = (rule: Surprise["against"]): boolean =>
    assumptions.some(({ id, verdict }) => id === rule && verdict.kind === "broken");
  const rule = item.kind === "archived" ? lostAgainst(assumptions) : found.against;
  const against = isBroken(rule) ? rule : undefined;
  return [{ kind: item.kind, ...namedIn(item, morning), says, ...defined({ nameNow, against }) }];
}

/** Which rule decided otherwise than assumed is told of all of them together. */
const lostAgainst = (assumptions: readonly JudgedAssumption[]): Surprise["against"] =>
  assumptions.find(
    ({ id, verdict }) =>
      verdict.kind === "broken" && (id === "threshold-rounded-down" || id === "gone-class-archived"),
  )?.id;

/** Without a night, whatever is otherwise and was not waiting for it was done by people. */
function sinceIn({ item, found }: FoundItem, morning: Morning, isSeen: boolean): readonly ChangedSince[] {
  const named = namedIn(item, morning);
  if (found.kind === "since") {
    const { by, says, nameNow } = found;
    return [{ by, ...named, says, ...defined({ nameNow }) }];
  }
  const isPending = hasEffect(item, morning);
  if (isSeen || isPending || found.kind !== "otherwise") return [];
  return [{ by: "hand", ...named, says: found.says, ...defined({ nameNow: found.nameNow }) }];
}

const notKnownIn = ({ item, found }: FoundItem, morning: Morning): readonly ComparedName[] =>
  found.kind === "not-known" ? [{ ...namedIn(item, morning), says: found.says }] : [];

const kinds: readonly ComparedCount["kind"][] = [
  "kept",
  "renamed",
  "created",
  "archived",
  "not-archived",
  "unarchived",
  "hidden",
  "untold",
];

function countsOf(all: readonly FoundItem[], morning: Morning): readonly ComparedCount[] {
  const schools = [...new Set(all.map(({ item }) => item.school))];
  return schools.flatMap((school) => {
    const own = all.filter(({ item }) => item.school === school);
    return kinds.flatMap((kind) =>
      countOf(
        kind,
        own.filter(({ item }) => isOfKind(item, kind, morning.kept)),
        morning,
      ),
    );
  });
}

function isOfKind(item: ForecastItem, kind: ComparedCount["kind"], { threshold }: KeptForecast): boolean {
  if (kind === "renamed") return newNameIn(item) !== undefined;
  if (kind === "archived" || kind === "not-archived")
    return item.kind === "archived" && threshold.exceeded === (kind === "not-archived");
  return item.kind === kind;
}

function countOf(
  kind: ComparedCount["kind"],
  own: readonly FoundItem[],
  morning: Morning,
): readonly ComparedCount[] {
  const [first] = own;
  if (first === undefined) return [];
  const ofFound = (found: FoundItem["found"]["kind"]): number =>
    own.filter((one) => one.found.kind === found).length;
  // A classroom that only kept its name is kept all the same.
  const found = kind === "kept" ? own.filter(isStillOwned).length : ofFound("as-forecast");
  return [
    {
      school: schoolName(first.item.school, morning),
      kind,
      forecast: own.length,
      found,
      since: ofFound("since"),
      notKnown: ofFound("not-known"),
    },
  ];
}

const isStillOwned = ({ found }: FoundItem): boolean =>
  found.kind === "as-forecast" || (found.kind === "otherwise" && found.isNameOnly === true);
