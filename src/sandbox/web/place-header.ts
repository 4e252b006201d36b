import type { ClassTagSchool } from "../classtag/records.ts";
import { districtAddress, schoolAddress } from "./address.ts";
import { type Html, html, nothing } from "./html.ts";
import { threeDotMenu } from "./menu.ts";
import type { Page, Place } from "./outcome.ts";
import type { Visit } from "./visit.ts";

type Link = readonly [name: string, address: string];

export function placeName(visit: Visit, place: Place): string {
  switch (place.kind) {
    case "district":
      return visit.state.classTag.district.name;
    case "school":
      return place.school.name;
    case "classroom":
      return place.classroom.name;
  }
}

/** What leads back up. The district's own page has nothing above it. */
export function breadcrumb(visit: Visit, page: Page): Html {
  const { say } = visit;
  const links = [
    ...linksTo(visit, page.place),
    ...(page.trail ?? []).map(([title, to]) => [say(title), to] as const),
  ];
  if (links.length === 0) return nothing;
  return html`<nav class="trail" aria-label="${say("Breadcrumb")}"><ol>${links.map(
    ([name, address]) => html`<li><a href="${address}">${name}</a></li>`,
  )}</ol></nav>`;
}

/** The places above, and the place itself where the page is one of its inner ones. */
function linksTo({ state, path, say }: Visit, place: Place): readonly Link[] {
  const { district, schools } = state.classTag;
  const districtLink: Link = [district.name, districtAddress(district.id)];
  const without = (links: readonly Link[]): readonly Link[] =>
    links.filter(([, address]) => address !== path);
  switch (place.kind) {
    case "district":
      return without([districtLink]);
    case "school":
      return without([districtLink, [place.school.name, schoolAddress(place.school.id)]]);
    case "classroom": {
      const school = schools.get(place.classroom.schoolId);
      if (school === undefined) return [districtLink];
      return [
        districtLink,
        [school.name, schoolAddress(school.id)],
        [say("Classrooms"), schoolAddress(school.id, "classrooms")],
      ];
    }
  }
}

const initial = (name: string): string => [...name][0]?.toUpperCase() ?? "";

/** The first heading of the page and the way to the place's other pages. */
export function placeHeader(visit: Visit, { place, title, actions }: Page): Html {
  const { say } = visit;
  const name = placeName(visit, place);
  const kind = { district: "District", school: "School", classroom: "Classroom" }[place.kind];
  return html`<div class="place"><span class="badge" aria-hidden="true">${initial(name)}</span>
<div><p class="eyebrow">${say(kind)}</p><h1>${name}</h1></div>${title === undefined && actions}</div>
${placeNavigation(visit, place)}`;
}

function placeNavigation(visit: Visit, place: Place): Html {
  const { district } = visit.state.classTag;
  switch (place.kind) {
    case "district":
      return tabs(visit, "District", [
        ["Schools", districtAddress(district.id)],
        ["Settings", districtAddress(district.id, "settings")],
      ]);
    case "school":
      return tabs(visit, "School", schoolLinks(place.school));
    case "classroom":
      return nothing;
  }
}

const schoolLinks = ({ id }: ClassTagSchool): readonly Link[] => [
  ["Overview", schoolAddress(id)],
  ["Classrooms", schoolAddress(id, "classrooms")],
  ["Settings", schoolAddress(id, "settings")],
];

function tabs(visit: Visit, name: string, links: readonly Link[]): Html {
  const { say } = visit;
  const isMenu = visit.variant.layout?.settings === "menu";
  const inMenu = links.filter(([title]) => isMenu && title === "Settings");
  const [, rootAddress = ""] = links[0] ?? [];
  return html`<nav class="tabs" aria-label="${say(name)}"><ul>${links
    .filter((link) => !inMenu.includes(link))
    .map(([title, address]) => {
      const isHere =
        visit.path === address || (address !== rootAddress && visit.path.startsWith(`${address}/`));
      return html`<li><a href="${address}"${isHere && html` aria-current="page"`}>${say(title)}</a></li>`;
    })}</ul>${
    inMenu.length > 0 &&
    threeDotMenu(
      say("More actions"),
      "place",
      inMenu.map(([title, address]) => ({ label: say(title), address })),
    )
  }</nav>`;
}
