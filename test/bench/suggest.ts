import { matchDistrict } from "../../src/match/match-district.ts";
import type { MatchLevel } from "../../src/model/suggestion.ts";
import { Draw } from "./suggest/draw.ts";
import { drawElementary } from "./suggest/elementary.ts";
import { judge, type Verdict } from "./suggest/judge.ts";
import type { LabelledDistrict } from "./suggest/labelled.ts";
import { drawLarge } from "./suggest/large.ts";
import { drawMixed } from "./suggest/mixed.ts";
import { drawSecondary } from "./suggest/secondary.ts";
import { table } from "./table.ts";

const shapes: readonly (readonly [string, (draw: Draw) => LabelledDistrict])[] = [
  ["elementary", drawElementary],
  ["secondary", drawSecondary],
  ["mixed", drawMixed],
];

const levels: readonly MatchLevel[] = ["sure", "probable", "choose", "nothing"];

/** Weights were chosen on the even seeds; only the odd ones are reported. `SUGGEST_SEEDS=even` shows the others. */
const seeds = Array.from({ length: 40 }, (_, at) => at + 1).filter(
  (seed) => seed % 2 === (process.env["SUGGEST_SEEDS"] === "even" ? 0 : 1),
);

/** What the matcher proposes for rooms whose class is known, and how long a large district takes it. */
export async function benchSuggest(): Promise<string> {
  const judged = [true, false].flatMap((withTeachers) =>
    shapes.map(([shape, draw]) => ({
      name: `${shape} ${withTeachers ? "with" : "without"}`,
      verdicts: seeds.flatMap((seed) => judge(draw(new Draw(seed)), withTeachers)),
    })),
  );
  return [
    table(
      ["shape, teachers' names", "level", "rooms", "right", "wrong", "of these undecidable", "precision"],
      judged.flatMap(({ name, verdicts }) => levels.map((level) => levelRow(name, level, verdicts))),
    ),
    table(
      ["shape, teachers' names", "decidable", "found sure", "sure or probable", "right of these", "shown"],
      judged.map(({ name, verdicts }) => recallRow(name, verdicts)),
    ),
    table(
      ["shape, teachers' names", "likely", "rooms", "stated", "right"],
      judged.flatMap(({ name, verdicts }) => calibrationRows(name, verdicts)),
    ),
    await speed(),
  ].join("\n");
}

const share = (part: number, whole: number): string =>
  whole === 0 ? "-" : `${((part / whole) * 100).toFixed(1)} %`;

function levelRow(name: string, level: MatchLevel, verdicts: readonly Verdict[]): readonly string[] {
  const own = verdicts.filter(({ match }) => match.level === level);
  const right = own.filter(({ isRight }) => isRight).length;
  const undecidable = own.filter(({ isDecidable, isRight }) => !isDecidable && !isRight).length;
  const counts = [own.length, right, own.length - right, undecidable].map(String);
  return [name, level, ...counts, share(right, own.length)];
}

function recallRow(name: string, verdicts: readonly Verdict[]): readonly string[] {
  const decidable = verdicts.filter(({ isDecidable }) => isDecidable);
  const isProposed = ({ match: { level } }: Verdict): boolean => level === "sure" || level === "probable";
  const found = decidable.filter(({ isRight }) => isRight);
  const proposed = verdicts.filter(isProposed);
  return [
    name,
    String(decidable.length),
    share(found.filter(({ match }) => match.level === "sure").length, decidable.length),
    share(found.filter(isProposed).length, decidable.length),
    share(proposed.filter(({ isRight }) => isRight).length, proposed.length),
    share(decidable.filter(({ isShown }) => isShown).length, decidable.length),
  ];
}

const bands: readonly (readonly [number, number])[] = [
  [0, 0.2],
  [0.2, 0.5],
  [0.5, 0.8],
  [0.8, 0.95],
  [0.95, 0.99],
  [0.99, 1.01],
];

function calibrationRows(name: string, verdicts: readonly Verdict[]): readonly (readonly string[])[] {
  const stated = (verdict: Verdict): number => verdict.match.candidates[0]?.probability ?? 0;
  return bands.map(([from, below]) => {
    const own = verdicts.filter((verdict) => stated(verdict) >= from && stated(verdict) < below);
    const sum = own.reduce((all, verdict) => all + stated(verdict), 0);
    const right = own.filter(({ isRight }) => isRight).length;
    return [name, `from ${from}`, String(own.length), share(sum, own.length), share(right, own.length)];
  });
}

async function speed(): Promise<string> {
  const district = drawLarge(200, 500);
  const before = process.cpuUsage().user;
  const rooms = matchDistrict(district).reduce((sum, school) => sum + school.rooms.length, 0);
  const seconds = (process.cpuUsage().user - before) / 1_000_000;
  return `${rooms} rooms in ${district.schools.length} schools: ${seconds.toFixed(1)} s of processor time\n`;
}
