import { defined } from "../../model/defined.ts";
import type { School } from "../../model/district.ts";
import type { SourceFile } from "../../model/source-file.ts";
import type { LineValue } from "../../model/trace.ts";
import { groupDistrictFiles } from "../district-files.ts";
import { normaliseDistrict } from "../normalise-district.ts";
import { type ReadFile, readHeaderFile, readSchoolFile } from "../read-district-file.ts";
import type { PlacedLine } from "./line-key.ts";
import { leftOut } from "./lines-about.ts";

/** What a district's files say, line by line, as far as they can be understood: an old version may break rules of today. */
export interface WrittenLines {
  readonly lines: readonly PlacedLine[];
  /** SOURCED ID of the district's org; absent where nothing says it. */
  readonly orgId?: string;
  /** Files that are no YAML, or that belong to no district. */
  readonly unreadable: readonly string[];
}

/** @param files of one district, in one of its two forms */
export async function writtenLines(files: readonly SourceFile[]): Promise<WrittenLines> {
  const { districts, findings } = groupDistrictFiles(files);
  const unreadable = findings.flatMap(({ at }) => at?.file ?? []);
  const [found] = districts;
  if (found === undefined) return { lines: [], unreadable };
  const main = await readHeaderFile(found.header, found.id, found.header.path.endsWith("/district.yaml"));
  const read = [main];
  for (const school of found.schools) read.push(await readSchoolFile(school));
  unreadable.push(...read.filter(isNoYaml).map(({ path }) => path));
  if (main.header === undefined) return { lines: [], unreadable };
  const schools = read.flatMap((file) => file.schools);
  const district = normaliseDistrict(main.header, schools);
  return { lines: district.schools.flatMap(linesOf), orgId: district.org.sourcedId, unreadable };
}

const isNoYaml = ({ makeTree }: ReadFile): boolean => makeTree === undefined;

function linesOf(school: School): readonly PlacedLine[] {
  if (!school.participates) return [];
  const { name, schoolId } = school;
  return school.classrooms
    .filter((mapping) => mapping.name !== leftOut)
    .map((mapping): PlacedLine => ({ school: name, ...(schoolId !== undefined && { schoolId }), mapping }));
}

/** What a line asks for, in one form: two that are equal differ in spelling alone. */
export function valueOfLine({ school, mapping }: PlacedLine): LineValue {
  const { at: _, policyFrom: __, classroomId, sourcedId, ...same } = mapping;
  return { school, ...same, ...defined({ classtag: classroomId, classlink: sourcedId }) };
}
