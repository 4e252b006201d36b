import type { LineDoubt, SchoolSuggestions, SuggestedClass, Suggestions } from "../../model/suggestion.ts";
import { envelopeJson, type FailedDistrict } from "../envelope.ts";
import type { District } from "./suggest-output.gen.ts";

/** For programs: `schemas/output/suggest.schema.json`. Ends with a line break. */
export function suggestionsJson(
  districts: readonly Suggestions[],
  failures: readonly FailedDistrict[] = [],
): string {
  return envelopeJson<District>(
    "suggest",
    districts.map(({ check, district, schools, teachers }) => ({
      district: district.id,
      name: district.name,
      check,
      teachers,
      schools: schools.map(schoolOf),
    })),
    { failures },
  );
}

type SchoolOfFile = District["schools"][number];
type CandidateOfFile = SchoolOfFile["classrooms"][number]["candidates"][number];

const schoolOf = ({ classrooms, doubts, twins, unroomed, ...school }: SchoolSuggestions): SchoolOfFile => ({
  ...school,
  classrooms: classrooms.map(({ candidates, ...classroom }) => ({
    ...classroom,
    candidates: candidates.map(candidateOf),
  })),
  unroomed: [...unroomed],
  doubts: doubts.map(doubtOf),
  twins: [...twins],
});

/** Downwards, so that nothing that is not certain is called so. */
const rounded = (probability: number): number => Math.floor(probability * 10_000) / 10_000;

const candidateOf = ({ agrees, disagrees, probability, ...found }: SuggestedClass): CandidateOfFile => ({
  ...found,
  probability: rounded(probability),
  agrees: [...agrees],
  disagrees: [...disagrees],
});

function doubtOf(doubt: LineDoubt): NonNullable<SchoolOfFile["doubts"]>[number] {
  if (doubt.kind === "swap")
    return { kind: doubt.kind, lines: doubt.lines.map(lineOf), names: [...doubt.names] };
  const { better, decided, kind, line, name } = doubt;
  return { kind, lines: [lineOf(line)], names: [name], decided, better: candidateOf(better) };
}

const lineOf = ({ file, line }: { readonly file: string; readonly line: number }) => ({ file, line });
