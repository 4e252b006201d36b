import type { CodeGroups } from "../model/diagnostic-code.ts";
import type { ExplainedCode, ExplainedGroup } from "../model/explained-code.ts";
import { compareText } from "../model/text.ts";
import { classCodes } from "./class-codes.ts";
import { classroomCodes } from "./classroom-codes.ts";
import type { ExplanationGroup } from "./explanation-group.ts";
import { guardNames } from "./guard-names.ts";
import { keyCodes } from "./key-codes.ts";
import { listCodes } from "./list-codes.ts";
import { ruleCodes } from "./rule-codes.ts";
import { schoolCodes } from "./school-codes.ts";
import { settingCodes, sourceCodes } from "./setting-codes.ts";
import { revertCodes, syncCodes } from "./sync-codes.ts";
import { termCodes } from "./term-codes.ts";
import { textCodes } from "./text-codes.ts";
import { worksheetCodes } from "./worksheet-codes.ts";

const findings: { readonly [Group in keyof CodeGroups]: ExplanationGroup<CodeGroups[Group]> } = {
  text: textCodes,
  keys: keyCodes,
  rules: ruleCodes,
  terms: termCodes,
  schools: schoolCodes,
  classes: classCodes,
  classrooms: classroomCodes,
  sync: syncCodes,
  revert: revertCodes,
  sources: sourceCodes,
  settings: settingCodes,
  list: listCodes,
  worksheet: worksheetCodes,
};

const groupOf = (group: ExplanationGroup<string>, kind: ExplainedCode["kind"]): ExplainedGroup => ({
  title: group.title,
  codes: Object.entries(group.entries)
    .map(([code, explanation]) => ({
      code,
      kind,
      consequence: group.consequence,
      next: group.next,
      ...explanation,
    }))
    .sort((left, right) => compareText(left.code, right.code)),
});

/** Every code that a person may be shown: what refuses a plan first, then findings as they are met. */
export const allExplanations: readonly ExplainedGroup[] = [
  groupOf(guardNames, "guard"),
  ...Object.values(findings).map((group) => groupOf(group, "finding")),
];
