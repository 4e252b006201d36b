import type { ChangeEdit, FileEdit } from "../../config/edit/file-edit.ts";
import type { District, ParticipatingSchool } from "../../model/district.ts";
import type { RaisedThreshold, RolledDistrict } from "../../model/rollover.ts";

/** What the district's own part of the file gets. */
export function districtEdits(
  { at, freeze: frozen }: District,
  { deletionThreshold, freeze, terms }: RolledDistrict,
): readonly ChangeEdit[] {
  const edit = { kind: "change-keys", of: "district", at } as const;
  const written = frozen.map(({ from, reason, to }) => ({ from, to, reason }));
  return [
    ...(terms === undefined ? [] : [{ ...edit, keys: { terms: [...terms.after] } }]),
    ...(freeze === undefined
      ? []
      : [
          {
            ...edit,
            keys: { freeze: [...written, { from: freeze.from, to: freeze.to, reason: freeze.reason }] },
          },
        ]),
    ...(deletionThreshold === undefined
      ? []
      : [{ ...edit, below: "settings", keys: { deletionThreshold: thresholdText(deletionThreshold) } }]),
  ];
}

const thresholdText = ({ afterwards, until, value }: RaisedThreshold): unknown => ({
  value: `${value}%`,
  until,
  // biome-ignore lint/suspicious/noThenProperty: the file format has it, and it is a text.
  then: `${afterwards}%`,
});

/** Numbers that were agreed to last year, where fewer lines than that connect a classroom: they would make the file invalid. */
export function expectEdits({ schools }: District, edits: readonly FileEdit[]): readonly ChangeEdit[] {
  return schools.flatMap((school): readonly ChangeEdit[] => {
    if (!school.participates || school.expect?.connect === undefined) return [];
    const { connect, ...rest } = school.expect;
    if (connect <= connectsAfter(school, edits)) return [];
    const keys = { expect: Object.keys(rest).length === 0 ? undefined : rest };
    return [{ kind: "change-keys", of: "school", at: school.at, keys }];
  });
}

function connectsAfter({ at, classrooms }: ParticipatingSchool, edits: readonly FileEdit[]): number {
  const changed = new Set(
    edits.flatMap((edit) =>
      edit.kind === "change-keys" && edit.keys["policy"] !== undefined ? [edit.at] : [],
    ),
  );
  const added = edits.flatMap((edit) =>
    edit.kind === "add-lines" && edit.school === at ? edit.lines.map(({ written }) => written) : [],
  );
  const stay = classrooms.filter((one) => one.policy === "sync" && !changed.has(one.at));
  return stay.length + added.filter(({ policy }) => policy === undefined || policy === "sync").length;
}
