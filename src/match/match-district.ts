import { type Claims, claimsOf, type Learnt } from "./claims.ts";
import { titleReader } from "./class-profile.ts";
import { HeadcountHabits } from "./headcount-habits.ts";
import type {
  MatchCandidate,
  RoomMatch,
  SchoolMatches,
  SchoolToMatch,
  SessionToMatch,
} from "./match-input.ts";
import { levelOf } from "./match-level.ts";
import { ageOf, type RoomYear, yearOf } from "./room-age.ts";
import { RoomOrigins } from "./room-origins.ts";
import { cluesOf, kindsOn, type SchoolClues, WeightTable } from "./school-clues.ts";

export interface DistrictToMatch {
  readonly schools: readonly SchoolToMatch[];
  readonly sessions: readonly SessionToMatch[];
}

/** Enough schools to learn a district's habits from. */
const mostSchoolsLearntFrom = 15;

/** Candidates that a person can still compare. */
const mostCandidates = 6;

/**
 * Which class is each room, if any? Proposes; decides nothing. Rooms meet classes of their own school only, and what is proposed as
 * sure or probable gives no class to two rooms. Same input, same answer.
 */
export function matchDistrict({ schools, sessions }: DistrictToMatch): readonly SchoolMatches[] {
  const reader = titleReader(sessions);
  const year = yearOf(schools, reader.sessions);
  const learnt: Learnt = { headcounts: new HeadcountHabits(), origins: new RoomOrigins() };
  const memory = new WeightTable();
  const step = Math.max(1, Math.ceil(schools.length / mostSchoolsLearntFrom));
  for (const [at, school] of schools.entries())
    if (at % step === 0) learnFrom(cluesOf(school, reader, memory), learnt, year);
  return schools.map((school) => matchSchool(cluesOf(school, reader, memory), learnt, year));
}

/** From this on a room's class counts as known, to learn from it. */
const knownFrom = 0.7;

/** Names alone say enough of some rooms to tell how headcounts and ages go with them. */
function learnFrom(known: SchoolClues, learnt: Learnt, year: RoomYear): void {
  const { rooms, school } = known;
  const { headcounts, origins } = learnt;
  const claims = claimsOf(
    known,
    { headcounts: new HeadcountHabits(), origins: new RoomOrigins() },
    undefined,
  );
  for (const [at, { room, reading }] of rooms.entries()) {
    const best = claims.ranked[at]?.[0];
    const isKnown = best !== undefined && best.share > knownFrom;
    origins.learn(ageOf(room, reading, year), isKnown);
    if (isKnown) headcounts.learnOwn(room.students, school.classes[best.class]?.students, best.share);
    for (const { students } of school.classes) headcounts.learnAny(room.students, students);
  }
  origins.learnSchool({ classes: school.classes.length, rooms: rooms.length, ...claimedIn(claims) });
}

/** How many rooms have a class, and how many of them want one that another wants. */
function claimedIn({ ranked, claimants }: Claims): { readonly roomed: number; readonly alike: number } {
  const roomed = ranked.filter((own) => own.reduce((sum, { share }) => sum + share, 0) > 0.5).length;
  const counts = claimants.map((all) => all.filter(({ share }) => share > 0.5).length);
  return { roomed, alike: counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0) };
}

function matchSchool({ rooms, school }: SchoolClues, learnt: Learnt, year: RoomYear): SchoolMatches {
  const ages = rooms.map(({ room, reading }) => ageOf(room, reading, year));
  const { ranked, claimants, singledOut } = claimsOf({ rooms, school }, learnt, ages);
  const matches = rooms.map((room, at): RoomMatch => {
    const own = ranked[at] ?? [];
    const candidates = own.slice(0, mostCandidates).map((claim): MatchCandidate => {
      const found = school.classes[claim.class];
      const isSameCount = room.room.students !== undefined && room.room.students === found?.students;
      return {
        classId: found?.sourcedId ?? "",
        probability: claim.share,
        agrees: [...kindsOn(room, claim.class, "agrees"), ...(isSameCount ? (["headcount"] as const) : [])],
        disagrees: kindsOn(room, claim.class, "disagrees"),
      };
    });
    const best = own[0]?.class ?? -1;
    const { level, shown } = levelOf({
      room,
      age: ages[at] ?? "unknown",
      candidates,
      students: school.classes[best]?.students,
      isRivalled: (claimants[best] ?? []).some((rival) => rival.room !== at),
      isSingledOut: (singledOut[at] ?? -1) === best,
    });
    return { roomKey: room.room.key, level, candidates: candidates.slice(0, shown) };
  });
  return { key: school.key, rooms: withoutDoubles(matches) };
}

/** Messages that go round in circles may not arrive; then nobody is proposed what two would be. */
function withoutDoubles(matches: readonly RoomMatch[]): readonly RoomMatch[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const proposed of matches.flatMap(proposedBy)) (seen.has(proposed) ? twice : seen).add(proposed);
  return matches.map((match) =>
    proposedBy(match).some((id) => twice.has(id)) ? { ...match, level: "choose" } : match,
  );
}

const proposedBy = ({ candidates, level }: RoomMatch): readonly string[] =>
  level === "sure" || level === "probable" ? candidates.slice(0, 1).map(({ classId }) => classId) : [];
