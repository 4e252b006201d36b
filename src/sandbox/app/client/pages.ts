/** The pages of the single-page app, and which of them is shown. */
export const pagesScript = `
const district = "/districts/" + encodeURIComponent(config.district.id);
const schoolPath = (id) => "/schools/" + encodeURIComponent(id);
const classroomPath = (id) => "/classrooms/" + encodeURIComponent(id);
let shownTab = "active";

const dayOf = (day) => switches.formats === "local"
  ? new Date(day + "T00:00Z").toLocaleDateString("en-US", { month: "short", day: "numeric", year: "numeric", timeZone: "UTC" })
  : day;

const classroomColumns = [
  ["Classroom", (room) => drawnName(room, classroomPath(room.id))],
  ["Students", (room) => room.students],
  ["Created", (room) => dayOf(room.createdOn)],
];
const schoolName = ["School", (school) => link(schoolPath(school.id), school.name)];
const idColumns = (kind) => [
  ["External sources", (record, now) => drawnIds(record, (id) => askRemoval(kind, now, id))],
  ["Actions", (_, now) => h("button", { click: () => askId(kind, now) }, say("Add"))],
];

function schoolsPage(query) {
  const columns = [schoolName, ["Active classrooms", ({ active }) => active], ["Archived classrooms", ({ archived }) => archived]];
  return listView({ title: "Schools", searchName: "Search schools", path: "schools", columns, query, to: district });
}

function schoolConnectionsPage(query) {
  const columns = [schoolName, ...idColumns("school")];
  const to = district + "/settings/sis-rostering/school-connection";
  return listView({ title: "School Connection to SIS", searchName: "Search schools", path: "schools", columns, query, to });
}

function classroomsPage(id, state, query) {
  const to = schoolPath(id) + "/classrooms" + (state === "archived" && switches.tabs !== "silent" ? "/archived" : "");
  const [title, verb] = state === "active" ? ["Classrooms", "Archive"] : ["Archived classrooms", "Unarchive"];
  const menu = ["Actions", (room, now) =>
    menuButton(say("More actions for {name}", room), [[verb + " classroom", () => askState(now, verb)]])];
  const path = "schools/" + encodeURIComponent(id) + "/classrooms?state=" + state;
  const list = listView({ title, searchName: "Search classrooms", path, columns: [...classroomColumns, menu], query, to });
  const counts = h("nav", { "aria-label": say("Classroom lists") });
  const fill = async () => {
    const known = await fetched("schools/" + encodeURIComponent(id) + "/classrooms");
    const tab = (name, its) => switches.tabs === "silent"
      ? h("button", { role: "tab", "aria-selected": String(its === state), click: () => ((shownTab = its), render()) }, name)
      : link(schoolPath(id) + "/classrooms" + (its === "archived" ? "/archived" : ""), name);
    counts.replaceChildren(tab(say("Active ({count})", { count: known.counts.active }), "active"), tab(say("Archived ({count})", { count: known.counts.archived }), "archived"));
    await list.fill();
  };
  return { title, element: h("div", {}, counts, list.element), fill };
}

function classroomConnectionsPage(id, query) {
  const title = "Classroom Connections to SIS";
  const to = schoolPath(id) + "/settings/sis-rostering/classroom-connections";
  const columns = [...classroomColumns, ...idColumns("classroom")];
  const path = "schools/" + encodeURIComponent(id) + "/classrooms?state=all";
  return listView({ title, searchName: "Search classrooms", path, columns, query, to });
}

function syncPage() {
  const known = { enabled: false, startsAt: "01:00", manageGuardians: false, unarchiveReappearing: false, updateActiveContacts: false, deletionThreshold: 10 };
  const names = {
    enabled: "Enable Daily sync", startsAt: "Sync Start Time", manageGuardians: "Allow the sync to manage guardians",
    unarchiveReappearing: "Unarchive classrooms that reappear in the roster data",
    updateActiveContacts: "Allow the sync to update contact details of active users", deletionThreshold: "Deletion Threshold (%)",
  };
  let came;
  const fields = Object.entries(known).map(([name, value]) => [name, h("input", {
    name, id: name, type: typeof value === "boolean" ? "checkbox" : "text", role: typeof value === "boolean" && switches.roles === "rich" ? "switch" : undefined, disabled: switches.lockUnfilled === true,
  })]);
  const fill = (values) => {
    for (const [name, field] of fields)
      if (typeof known[name] === "boolean") field.checked = values[name];
      else field.value = name === "deletionThreshold" && switches.formats === "local" ? values[name] + " %" : String(values[name]);
  };
  const typed = () => Object.fromEntries(fields.map(([name, field]) =>
    [name, typeof known[name] === "boolean" ? field.checked : name === "deletionThreshold" ? Number.parseFloat(field.value) : field.value]));
  const save = async (event) => {
    event.preventDefault();
    const values = Object.entries(typed()).filter(([name, value]) => !["at-once", "changes"].includes(switches.save) || value !== came[name]);
    try {
      await write({ kind: "settings", version: came.version, ...Object.fromEntries(values) });
      toast("status", say("Settings saved."));
      came = await fetched("district");
    } catch (refusal) {
      toast("alert", refusal.message);
    }
  };
  fill(known);
  const rows = fields.map(([name, field]) => h("p", {}, field, h("label", { for: name }, say(names[name]))));
  const element = h("form", { submit: save, change: (event) => switches.save === "at-once" && save(event), novalidate: true }, rows, switches.save !== "at-once" && h("button", {}, say("Save")));
  return {
    element,
    fill: async () => {
      came = await fetched("district");
      if (switches.fillMs !== undefined) await later(switches.fillMs);
      fill(came);
      for (const [, field] of fields) field.disabled = false;
    },
  };
}

const links = (...shown) => ({ element: h("ul", {}, shown.map(([name, to]) => h("li", {}, link(to, say(name))))), fill: async () => {} });

/** What is at a place: its title and what is shown below it. */
function pageAt(segments, query) {
  const [kind, id, ...rest] = segments;
  const below = rest.join("/");
  const settings = (of) => of + "/settings/sis-rostering";
  if (kind === "schools") {
    if (below === "classrooms" || below === "classrooms/archived")
      return classroomsPage(id, below.endsWith("archived") || (switches.tabs === "silent" && shownTab === "archived") ? "archived" : "active", query);
    if (below === "settings") return { title: "Settings", ...links(["SIS Rostering", settings(schoolPath(id))]) };
    if (below === "settings/sis-rostering")
      return { title: "SIS Rostering", ...links(["Classroom Connections to SIS", settings(schoolPath(id)) + "/classroom-connections"]) };
    if (below.endsWith("classroom-connections")) return { title: "Classroom Connections to SIS", ...classroomConnectionsPage(id, query) };
    return { title: "School", ...links() };
  }
  if (kind === "districts") {
    if (below === "settings") return { title: "Settings", ...links(["SIS Rostering", settings(district)]) };
    if (below === "settings/sis-rostering")
      return { title: "SIS Rostering", ...links(["School Connection to SIS", settings(district) + "/school-connection"], ["District-Level Daily Sync", settings(district) + "/daily-sync"]) };
    if (below.endsWith("school-connection")) return { title: "School Connection to SIS", ...schoolConnectionsPage(query) };
    if (below.endsWith("daily-sync")) return { title: "District-Level Daily Sync", ...syncPage() };
    return { title: "Schools", ...schoolsPage(query) };
  }
  return undefined;
}

let drawing = 0;
async function render() {
  drawing += 1;
  const mine = drawing;
  document.querySelector("[role=menu]")?.remove();
  const [path, search = ""] = place().split("?");
  const segments = path.split("/").filter((one) => one !== "").map(decodeURIComponent);
  const query = Object.fromEntries(new URLSearchParams(search));
  if (!segments.includes("classrooms")) shownTab = "active";
  const page = pageAt(segments, query);
  if (page === undefined) return go(district);
  const isSchool = segments[0] === "schools";
  const of = isSchool ? schoolPath(segments[1]) : district;
  const heading = isSchool ? (await fetched("schools/" + encodeURIComponent(segments[1]))).name : config.district.name;
  if (mine !== drawing) return;
  document.title = say(page.title) + " · " + heading;
  const first = isSchool ? link(of + "/classrooms", say("Classrooms")) : link(of, say("Schools"));
  document.querySelector("main").replaceChildren(
    h("nav", { "aria-label": say(isSchool ? "School" : "District") }, first, link(of + "/settings", say("Settings"))),
    h("h1", {}, heading),
    switches.standing === true && h("p", { role: "alert" }, "Your trial ends in 12 days."),
    switches.standing === true && h("p", { role: "status" }, "All systems work."),
    h("h2", {}, (switches.titles === "own" ? "All about: " : "") + say(page.title)), page.element);
  await page.fill();
}
const announce = (name, close) => {
  const news = h("dialog", { "aria-label": name }, h("button", { click: () => news.remove() }, close));
  document.body.append(news);
  news.showModal();
};
if (switches.newsMs !== undefined) setTimeout(() => announce(say("What's new"), say("Close")), switches.newsMs);
if (switches.surveyMs !== undefined) setTimeout(() => announce("Survey", "No thanks"), switches.surveyMs);
addEventListener("popstate", render);
addEventListener("hashchange", render);
render();
`;
