import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../src/providers/classtag/browser/default-profile.ts";
import { profileLines } from "../../src/providers/classtag/browser/profile-lines.ts";

describe("lines that mend a profile", () => {
  it.each([
    [
      { what: 'link "Settings"', entry: "labels.settings, steps.dailySync" },
      { role: "button", name: "Settings" },
      'steps: { dailySync: "button settings in districtNavigation > link sisRostering > link dailySync" }',
    ],
    [
      { what: 'navigation "District"', entry: "labels.districtNavigation, steps.schools" },
      undefined,
      'Where it has no name, write: steps: { schools: "link schools" }',
    ],
    [
      { what: 'dialog "Archive classroom"', entry: "labels.archiveClassroom" },
      { role: "alertdialog", name: "Archive Room 1" },
      'dialogs: { archiveClassroom: "Archive {name}" }',
    ],
    [
      { what: 'column "Active classrooms"', entry: "labels.columnActive" },
      undefined,
      "Where there is none, write: labels: { columnActive: null }",
    ],
  ])("are written out: %o", (sought, best, line) => {
    expect(profileLines(sought, best, defaultProfile, ["Room 1"]).join(" ")).toContain(line);
  });
});
