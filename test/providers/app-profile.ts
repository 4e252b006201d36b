import { defaultProfile } from "../../src/providers/classtag/browser/default-profile.ts";
import type { AppSwitches } from "../../src/sandbox/app/app-switches.ts";
import type { WebVariant } from "../../src/sandbox/web/web-variant.ts";
import type { Overrides } from "./browser-driver.ts";

const titles = {
  schools: "Schools",
  schoolConnections: "School Connection to SIS",
  classrooms: "Classrooms",
  archivedClassrooms: "Archived classrooms",
  classroomConnections: "Classroom Connections to SIS",
};

/** What a profile has to say of an app that behaves so; nothing of what the driver finds out by itself. */
export function profileFor(app: AppSwitches): Overrides {
  const own = Object.entries(titles).map(([key, title]) => [key, `All about: ${title}`] as const);
  return {
    ...(app.tabs === "silent"
      ? { steps: { archivedClassrooms: "link classrooms in schoolNavigation > tab archivedList" } }
      : {}),
    ...(app.routing === "hash"
      ? { links: { district: "#/districts/{id}", school: "#/schools/{id}", classroom: "#/classrooms/{id}" } }
      : {}),
    ...(app.titles === "own"
      ? {
          headings: { ...Object.fromEntries(own), dailySync: "All about: District-Level Daily Sync" },
          tables: Object.fromEntries(own.map(([key]) => [key, ""])),
        }
      : {}),
    ...(app.ids === "chips" ? { ids: { item: ".chip", from: "data-id" } } : {}),
    ...(app.ids === "cut" ? { ids: { from: "title" } } : {}),
    ...(app.names === "badge" ? { names: { beside: ["New"] } } : {}),
    ...(app.names === "hidden-text" ? { names: { beside: ["Open"] } } : {}),
    ...(app.formats === "local" ? { formats: { day: "MMM D, YYYY" } } : {}),
    ...(app.surveyMs === undefined
      ? {}
      : { announcements: [...defaultProfile.announcements, { dialog: "Survey", close: "No thanks" }] }),
    labels: {
      ...(app.ids === "prefixed" ? { idText: "ID: {id}" } : {}),
      ...(app.ids === "with-hidden-text" ? { idText: "SOURCED ID {id}" } : {}),
      ...(app.paging === "button" ? { pages: null } : {}),
      ...(app.paging === "more" ? { pages: null, nextPage: "Load more", showing: "{last} of {total}" } : {}),
      ...(app.paging === "scroll" ? { showing: null, nextPage: null } : {}),
      ...((app.search ?? "button") === "button" ? {} : { search: null }),
      ...(app.save === "at-once" ? { saveSettings: null } : {}),
      ...(app.asksTwice === true ? { secondDialog: "Are you sure?", confirmAgain: "Yes, go on" } : {}),
    },
  };
}

/** Likewise of either face. */
export function profileForFace({ app = {}, layout = {}, ...web }: WebVariant): Overrides {
  const own = profileFor(app);
  const settings = "button pageActions > menuitem settings > link sisRostering";
  return {
    ...own,
    labels: {
      ...own.labels,
      ...(web.signInSteps === true ? { nextStep: "Next" } : {}),
      ...(web.choosesDistrict === true ? { chooseDistrict: "Small District" } : {}),
    },
    steps: {
      ...own.steps,
      ...(layout.addButton === "menu" ? { add: "button rowActions > menuitem add" } : {}),
      ...(layout.removal === false ? { remove: null } : {}),
      ...(layout.settings === "menu"
        ? {
            classroomConnections: `${settings} > link classroomConnections`,
            schoolConnections: `${settings} > link schoolConnections`,
            dailySync: `${settings} > link dailySync`,
          }
        : {}),
    },
  };
}
