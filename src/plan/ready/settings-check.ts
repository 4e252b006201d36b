import type { ReadyCheck } from "../../model/readiness.ts";
import { settingText } from "../../model/setting.ts";
import { counted } from "../../model/text.ts";
import { type SettingWrite, type Write, writesOf } from "../../model/writes.ts";
import { findingName, question, syncPage } from "./ready-check.ts";
import { findingsFor, type ReadyInput } from "./ready-input.ts";

const asked = question("settings", "ClassTag's settings are as the file declares");

export function settingsCheck(input: ReadyInput): ReadyCheck {
  const { declared } = input.plan.settings;
  const differing = input.plan.changes.flatMap(writesOf).filter(isOfSetting);
  const unseen = findingsFor(input, "settings");
  const differ = differing.map(({ after, before, name }) => ({
    name,
    note: `${settingText(before)} in ClassTag, ${settingText(after)} in the file`,
  }));
  if (differing.length > 0)
    return asked.noGo(
      `${differing.length} of ${counted(declared.length, "declared setting")} different`,
      [...differ, ...unseen.map(findingName)],
      [
        {
          who: "reviewer",
          text: "Have the plan applied; or the file's editor writes what ClassTag shows.",
          command: `rollcall plan ${input.district.id}`,
          page: syncPage,
        },
      ],
    );
  if (unseen.length > 0)
    return asked.notKnown(
      `${unseen.length} of ${counted(declared.length, "declared setting")} not shown by this read driver`,
      unseen.map(findingName),
      [
        {
          who: "classtag",
          text: "Add them to what the driver reads (a list may have them), or take them out of the file once you have looked.",
          page: syncPage,
        },
      ],
    );
  return asked.ok(
    declared.length === 0
      ? "the file declares none; a person looks at them below"
      : `${counted(declared.length, "declared setting")} as declared`,
  );
}

const isOfSetting = (write: Write): write is SettingWrite => write.target === "setting";
