/** Rules about characters: an id is compared exactly, so one that nobody can see is a mapping that never matches. */
import type { School } from "../../model/district.ts";
import { codePointName, quote } from "../quote.ts";
import type { DistrictRule, MappingRule, RuleFinding } from "./rule.ts";

/** What a text belongs to. */
type Owner = Pick<RuleFinding, "at"> & { readonly school?: string };

const plainName = /^[\x20-\x7e]*$/;
const plainId = /^(?![" '])[\x20-\x7e]*(?<![" '])$/;
/** Controls, formatting characters (zero width, direction), halves of pairs, and all spaces but the ordinary one. */
const unseenInId = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
/** Fewer in names, which may hold emoji (joined by a character of zero width) and any script's spaces. */
const unseenInName = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
const quotationMark = /^["'“”„‘’«»]|["'“”„‘’«»]$/u;

export const mappingTextsAreClear: readonly MappingRule[] = [
  (mapping, school) => judgeId(mapping.classroomId, ["classtag"], mapping, school),
  (mapping, school) => judgeId(mapping.sourcedId ?? undefined, ["classlink"], mapping, school),
  (mapping, school) => judgeId(mapping.term, ["term"], mapping, school),
  (mapping, school) => judgeName(mapping.name, ["name"], mapping, school),
  (mapping, school) => judgeName(mapping.title, ["title"], mapping, school),
];

export const textsAreClear: DistrictRule = function* (district) {
  const findings = [
    judgeId(district.org.sourcedId, ["classlink", "org"], district),
    judgeName(district.org.name, ["classlink", "name"], district),
    judgeName(district.name, ["name"], district),
    ...district.terms.map((term, index) => judgeId(term, ["terms", String(index)], district)),
    ...district.freeze.map((freeze) => judgeName(freeze.reason, ["reason"], freeze)),
    ...district.schools.flatMap(judgeSchool),
  ];
  for (const finding of findings) if (finding !== undefined) yield finding;
};

function judgeSchool(school: School): readonly (RuleFinding | undefined)[] {
  const own = [
    judgeName(school.name, ["name"], school, school),
    judgeId(school.schoolId, ["classtag"], school, school),
  ];
  if (!school.participates) return [...own, judgeName(school.reason, ["reason"], school, school)];
  const orgs = school.orgIds ?? [];
  return [...own, ...orgs.map((id, index) => judgeId(id, ["classlink", String(index)], school, school))];
}

function judgeId(
  text: string | undefined,
  path: readonly string[],
  { at }: Owner,
  school?: Pick<School, "name">,
): RuleFinding | undefined {
  if (text === undefined || plainId.test(text)) return undefined;
  const place = { at, path, ...(school && { school: school.name }) };
  const [character] = unseenInId.exec(text) ?? [];
  if (character !== undefined && /\p{Cs}/u.test(character)) {
    return {
      ...place,
      severity: "error",
      code: "invisible-character",
      message: `${quote(text)} holds ${codePointName(character)}, which is half of a character and cannot be stored`,
      hint: "Type the id again instead of pasting it.",
    };
  }
  if (text.trim() !== text) {
    return {
      ...place,
      severity: "warning",
      code: "surrounding-space",
      message: `${quote(text)} begins or ends with a space or line break, and ids are compared exactly`,
      hint: `Keep it only if the id itself has it, as some databases send them; else write ${quote(text.trim())}.`,
    };
  }
  if (character !== undefined) {
    return {
      ...place,
      severity: "warning",
      code: "invisible-character",
      message: `${quote(text)} holds ${codePointName(character)}, which cannot be seen, and ids are compared exactly`,
      hint: "Keep it only if the id itself has it, which a plan will say; else type the id again instead of pasting it.",
    };
  }
  if (!quotationMark.test(text)) return undefined;
  return {
    ...place,
    severity: "warning",
    code: "quotes-in-id",
    message: `the id itself begins or ends with a quotation mark: ${quote(text)}`,
    hint: "If the quotes came in with a spreadsheet, take the inner ones away.",
  };
}

function judgeName(
  text: string | undefined,
  path: readonly string[],
  { at }: Owner,
  school?: Pick<School, "name">,
): RuleFinding | undefined {
  if (text === undefined || plainName.test(text)) return undefined;
  const [character] = unseenInName.exec(text) ?? [];
  if (character === undefined) return undefined;
  const isHalf = /\p{Cs}/u.test(character);
  const why = isHalf ? "is half of a character and cannot be stored" : "cannot be seen";
  return {
    at,
    path,
    ...(school && { school: school.name }),
    severity: isHalf ? "error" : "warning",
    code: "invisible-character",
    message: `${quote(text)} holds ${codePointName(character)}, which ${why}`,
    hint: "Names are compared exactly: keep it only if ClassTag's own name has it.",
  };
}
