import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fault } from "../../src/sandbox/faults/fault.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { tries } from "../tries.ts";
import { callClassTag, smallDistrict } from "./clients.ts";
import { hiddenFields, roleTexts, unescaped, WebVisitor } from "./web-visitor.ts";

let sandbox: Sandbox;
let visitor: WebVisitor;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: { kind: "given", contents: smallDistrict() } });
  visitor = new WebVisitor(sandbox);
  await visitor.signIn();
  sandbox.clearRequests();
});
afterEach(() => sandbox.close());

const connections = "/schools/sch_1/settings/sis-rostering/classroom-connections";
const schoolConnection = "/districts/dst/settings/sis-rostering/school-connection";
const dailySync = "/districts/dst/settings/sis-rostering/daily-sync";
const wrote = (): string[] =>
  sandbox.requests().flatMap((request) => (request.wrote ? [`${request.method} ${request.path}`] : []));
const namesIn = (html: string): string[] =>
  [...html.matchAll(/<th scope="row"><a [^>]*>(.*?)<\/a>/g)].map(([, name = ""]) => unescaped(name));
const add = (of: string, id: string, page = connections) => visitor.submit(`${page}?add=${of}`, page, { id });

describe("connections", () => {
  test("Add, ID, Save stores the id, says so once, and stands in the log as a write", async () => {
    const saved = await add("cls_2", "b-2");
    expect(saved).toMatchObject({ status: 303, location: `/classtag/web${connections}#row-cls_2` });
    expect(roleTexts((await visitor.follow(saved)).html, "status")).toEqual(["ID b-2 added to Room B."]);
    expect(roleTexts((await visitor.follow(saved)).html, "status")).toEqual([]);
    expect(sandbox.classTag.classroom("cls_2").connections).toEqual(["b-2"]);
    expect(wrote()).toEqual([`POST ${connections}`]);
    const read = await callClassTag(sandbox, "GET", "/classrooms/cls_2");
    expect(read.body).toMatchObject({ connections: ["b-2"], version: "2" });
  });

  test("an id is stored exactly as typed, and shown exactly as stored", async () => {
    const typed = [" 0007 ", "a  b", "É/é&<b>\"'", "x-9"];
    for (const id of typed) expect((await add("cls_2", id)).status).toBe(303);
    expect(sandbox.classTag.classroom("cls_2").connections).toEqual([...typed].sort());
    const { html } = await visitor.get("/classrooms/cls_2");
    expect([...html.matchAll(/<code>(.*?)<\/code>/g)].map(([, id = ""]) => unescaped(id)).slice(1)).toEqual(
      [...typed].sort(),
    );
  });

  test.each([
    ["", 422, "Enter an ID."],
    ["   ", 422, "Enter an ID."],
    ["a-1", 409, "This ID is already used by Room A."],
    ["mine", 422, "Room B already has this ID."],
  ])("the id %j is refused with %d, in the dialog, with what was typed", async (id, status, message) => {
    sandbox.classTag.editClassroom("cls_2", { connections: ["mine"] });
    const refused = await add("cls_2", id);
    expect(refused.status).toBe(status);
    expect(roleTexts(refused.html, "alert")).toEqual([message]);
    expect(refused.html).toContain(`name="id" value="${id}"`);
    expect(refused.html).toContain('aria-invalid="true" aria-describedby="id-error"');
    expect(wrote()).toEqual([]);
    expect(
      (await visitor.post(connections, { ...hiddenFields(refused.html, connections), id: "b-2" })).status,
    ).toBe(303);
  });

  test("Remove takes away that id and leaves the others", async () => {
    sandbox.classTag.editClassroom("cls_1", { connections: ["a-1", "b-2"] });
    const done = await visitor.submit(`${connections}?remove=cls_1&id=a-1`, connections, {});
    expect(roleTexts((await visitor.follow(done)).html, "status")).toEqual(["ID a-1 removed from Room A."]);
    expect(sandbox.classTag.classroom("cls_1").connections).toEqual(["b-2"]);
    expect((await visitor.get(`${connections}?remove=cls_1&id=a-1`)).status).toBe(404);
  });

  test("an id that a person gave to two classrooms is in the way of everything but its removal", async () => {
    sandbox.classTag.editClassroom("cls_2", { connections: ["a-1", "old"] });
    const held = ["ID a-1 is used by another one too. Remove it there first."];
    const added = await add("cls_2", "b-2");
    const removed = await visitor.submit(`${connections}?remove=cls_2&id=old`, connections, {});
    for (const refused of [added, removed]) {
      expect({ status: refused.status, alert: roleTexts(refused.html, "alert") }).toEqual({
        status: 409,
        alert: held,
      });
    }
    expect((await visitor.submit(`${connections}?remove=cls_2&id=a-1`, connections, {})).status).toBe(303);
    expect(sandbox.classTag.classroom("cls_2").connections).toEqual(["old"]);
  });

  test("schools are connected in the same way, one school to an id", async () => {
    expect((await add("sch_2", "0012", schoolConnection)).status).toBe(409);
    expect((await add("sch_2", "0034", schoolConnection)).status).toBe(303);
    expect(sandbox.classTag.snapshot().schools.map((school) => school.connections)).toEqual([
      ["0012"],
      ["0034"],
    ]);
  });

  test("what somebody else changed since the row was seen is not overwritten", async () => {
    const row = await visitor.get(connections);
    const version = /name="add" value="cls_2"><input type="hidden" name="version" value="(\d+)"/.exec(
      row.html,
    )?.[1];
    sandbox.classTag.editClassroom("cls_2", { connections: ["theirs"] });
    const refused = await visitor.submit(`${connections}?add=cls_2&version=${version}`, connections, {
      id: "b-2",
    });
    expect(refused.status).toBe(409);
    expect(roleTexts(refused.html, "alert")).toEqual([
      "This was changed by somebody else since the page was loaded. Nothing was saved.",
    ]);
    expect(refused.html).not.toContain("<dialog");
    expect(sandbox.classTag.classroom("cls_2").connections).toEqual(["theirs"]);
  });

  test("archived classrooms are listed with their ids; a classroom of another school cannot be reached", async () => {
    sandbox.classTag.editClassroom("cls_1", { state: "archived" });
    expect(namesIn((await visitor.get(connections)).html)).toEqual(["Room A", "Room B", "Room C"]);
    expect((await visitor.get(`${connections}?add=cls_4`)).status).toBe(404);
  });

  test("a saved row is found again on the page and in the search that it was on", async () => {
    sandbox.setWeb({ pageSize: 1 });
    const saved = await visitor.submit(`${connections}?q=room&page=2&add=cls_2`, connections, { id: "b-2" });
    expect(saved.location).toBe(`/classtag/web${connections}?q=room&page=2#row-cls_2`);
    expect(namesIn((await visitor.follow(saved)).html)).toEqual(["Room B"]);
  });
});

describe("archiving", () => {
  const all = "/schools/sch_1/classrooms/archive";

  test("the School page's dialog lists exactly the active classrooms and archives what is ticked", async () => {
    sandbox.classTag.editClassroom("cls_3", { state: "archived" });
    const { html } = await visitor.get(all);
    expect(namesIn(html.slice(html.indexOf("<dialog")))).toEqual(["Room A", "Room B"]);
    expect(html).toContain("These 2 classrooms will be archived:");
    const done = await visitor.submit(all, all, { classroom: ["cls_2"] });
    expect(roleTexts((await visitor.follow(done)).html, "status")).toEqual(["1 classroom archived."]);
    expect(["cls_1", "cls_2", "cls_4"].map((id) => sandbox.classTag.classroom(id).state)).toEqual([
      "active",
      "archived",
      "active",
    ]);
    expect(wrote()).toEqual([`POST ${all}`]);
  });

  test("a classroom that is not listed, or of another school, is never archived by it", async () => {
    expect((await visitor.submit(all, all, { classroom: ["cls_4", "cls_9"] })).status).toBe(422);
    expect(sandbox.classTag.classroom("cls_4").state).toBe("active");
    expect(wrote()).toEqual([]);
  });

  test("nothing is archived where the active classrooms are others than the dialog listed", async () => {
    const page = await visitor.get(all);
    const added = {
      schoolId: "sch_1",
      state: "active",
      connections: [],
      students: 1,
      createdOn: "2026-01-01",
    } as const;
    sandbox.classTag.addClassroom({ id: "cls_new", name: "New", ...added });
    const fields = { ...hiddenFields(page.html, all), classroom: ["cls_1", "cls_2", "cls_3"] };
    const refused = await visitor.post(all, fields);
    expect(refused.status).toBe(409);
    expect(roleTexts(refused.html, "alert")).toEqual([
      "The classrooms of this school have changed since this page was loaded. Nothing was archived.",
    ]);
    expect(wrote()).toEqual([]);
  });

  test("without a choice it archives all of them, in one step", async () => {
    sandbox.setWeb({ layout: { archiveDialog: "all" } });
    const { html } = await visitor.get(all);
    expect(html).not.toContain('type="checkbox"');
    const done = await visitor.post(all, hiddenFields(html, all));
    expect(roleTexts((await visitor.follow(done)).html, "status")).toEqual(["3 classrooms archived."]);
    expect(sandbox.classTag.snapshot().revision).toBe(2);
  });

  test("one classroom is archived and unarchived on its own page, by its version", async () => {
    const page = await visitor.get("/classrooms/cls_1/archive");
    const fields = hiddenFields(page.html, "/archive");
    const done = await visitor.post("/classrooms/cls_1/archive", fields);
    expect(roleTexts((await visitor.follow(done)).html, "status")).toEqual(["Room A archived."]);
    expect((await visitor.post("/classrooms/cls_1/unarchive", fields)).status).toBe(409);
    const form = await visitor.get("/classrooms/cls_1/unarchive");
    const back = await visitor.post("/classrooms/cls_1/unarchive", hiddenFields(form.html, "/unarchive"));
    expect(roleTexts((await visitor.follow(back)).html, "status")).toEqual(["Room A unarchived."]);
    expect(sandbox.classTag.classroom("cls_1")).toMatchObject({
      state: "active",
      connections: ["a-1"],
      students: 9,
    });
  });
});

describe("District-Level Daily Sync", () => {
  test("saves the whole form, and the nightly sync sees it", async () => {
    const fields = {
      deletionThreshold: "12.5",
      startsAt: "02:30",
      unarchiveReappearing: "on",
      enabled: "on",
    };
    const saved = await visitor.submit(dailySync, dailySync, fields);
    expect(roleTexts((await visitor.follow(saved)).html, "status")).toEqual(["Settings saved."]);
    expect(sandbox.classTag.snapshot().district).toMatchObject({
      version: "2",
      dailySync: { enabled: true, startsAt: "02:30" },
      settings: {
        unarchiveReappearing: true,
        manageGuardians: false,
        updateActiveContacts: false,
        deletionThreshold: 12.5,
      },
    });
    expect(sandbox.runNightlySync()).toMatchObject({ ranByHand: false, threshold: { percent: 12.5 } });
  });

  test("saving what is there already writes nothing", async () => {
    const saved = await visitor.submit(dailySync, dailySync, { deletionThreshold: "15", startsAt: "01:00" });
    expect(roleTexts((await visitor.follow(saved)).html, "status")).toEqual(["Settings saved."]);
    expect(wrote()).toEqual([]);
  });

  test.each(["", "101", "-1", "ten", "1e1", "100.1"])(
    "a threshold of %j is refused and kept in the form",
    async (typed) => {
      const refused = await visitor.submit(dailySync, dailySync, {
        deletionThreshold: typed,
        startsAt: "01:00",
        enabled: "on",
      });
      expect(refused.status).toBe(422);
      expect(roleTexts(refused.html, "alert")).toEqual([
        "Deletion Threshold must be a number from 0 to 100.",
      ]);
      expect(refused.html).toContain(`value="${typed}"`);
      expect(refused.html).toMatch(/id="enabled"[^>]* checked/);
      expect(sandbox.classTag.snapshot().district.version).toBe("1");
    },
  );
});

describe("lists", () => {
  beforeEach(() => {
    for (let number = 0; number < 60; number += 1) {
      const id = `cls_p${String(number).padStart(2, "0")}`;
      sandbox.classTag.addClassroom({
        id,
        schoolId: "sch_2",
        name: number < 2 ? "Art" : `Room ${number}`,
        state: "active",
        connections: [],
        students: number,
        createdOn: "2026-08-17",
      });
    }
  });
  const list = "/schools/sch_2/classrooms";
  const countIn = (html: string): string | undefined => /<p class="count">(.*?)<\/p>/.exec(html)?.[1];

  test("pages show every classroom once, 25 at a time, twins by their age", async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => visitor.get(`${list}?page=${page}`)));
    expect(pages.map(({ html }) => countIn(html))).toEqual([
      "Showing 1 to 25 of 61",
      "Showing 26 to 50 of 61",
      "Showing 51 to 61 of 61",
    ]);
    const ids = pages.flatMap(({ html }) => [...html.matchAll(/<tr id="row-(\w+)">/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(61);
    expect(ids.slice(0, 2)).toEqual(["cls_p00", "cls_p01"]);
    expect(pages.map(({ html }) => [html.includes(">Previous<"), html.includes(">Next<")])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  test.each(["0", "-1", "9999999", "x", "4"])("page %s shows an existing one", async (page) => {
    const { html, status } = await visitor.get(`${list}?page=${page}`);
    expect(status).toBe(200);
    expect(namesIn(html).length).toBeGreaterThan(0);
  });

  test("search looks at names and ids, in any case, and says where it finds nothing", async () => {
    expect(countIn((await visitor.get(`${list}?q=aRT`)).html)).toBe("Showing 1 to 2 of 2");
    expect(countIn((await visitor.get(`${list}?q=cls_p07`)).html)).toBe("Showing 1 to 1 of 1");
    const none = await visitor.get(`${list}?q=${encodeURIComponent("<i>")}`);
    expect(none.html).toContain("Nothing matches “&lt;i&gt;”.");
    expect(none.html).not.toContain("<table");
  });

  test.each<[Fault["effect"], string]>([
    [{ kind: "cut-listing", rows: 30 }, "Showing 1 to 25 of 30"],
    [{ kind: "empty-listing" }, "Showing 0 of 0"],
    [{ kind: "total-lies", by: 5 }, "Showing 1 to 25 of 66"],
    [{ kind: "short-page", rows: 3 }, "Showing 1 to 3 of 61"],
  ])("the fault %j shows in the list as it would on a site that is ill", async (effect, count) => {
    sandbox.inject({ service: "classtag-web", match: { pathPattern: "/classrooms$" }, effect });
    expect(countIn((await visitor.get(list)).html)).toBe(count);
    expect(countIn((await visitor.get(list)).html)).toBe("Showing 1 to 25 of 61");
  });

  test("an answer that is lost after the write leaves the write, and the log says so", async () => {
    sandbox.inject({
      service: "classtag-web",
      match: { method: "POST", pathPattern: "classroom-connections" },
      effect: { kind: "reset", when: "after" },
    });
    await expect(add("cls_2", "b-2")).rejects.toThrow();
    expect(sandbox.classTag.classroom("cls_2").connections).toEqual(["b-2"]);
    expect(sandbox.requests().at(-1)).toMatchObject({ service: "classtag-web", status: 0, wrote: true });
  });
});

describe("hostile names", () => {
  const name = `</h1><script>alert(1)</script>"'&amp;{id}`;

  test("stay text wherever they are shown", async () => {
    sandbox.classTag.editClassroom("cls_2", { name });
    sandbox.classTag.editSchool("sch_1", { name });
    sandbox.classTag.editDistrict({ name });
    for (const path of [
      "/districts/dst",
      "/schools/sch_1/classrooms",
      "/schools/sch_1/classrooms/archive",
      "/classrooms/cls_2",
      "/classrooms/cls_2/archive",
      connections,
      `${connections}?add=cls_2&q=${encodeURIComponent(name)}`,
    ]) {
      const { html, status } = await visitor.get(path);
      expect(status).toBe(200);
      expect(html.match(/<script>/g)).toHaveLength(1);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(unescaped(html)).toContain(name);
    }
    expect(roleTexts((await visitor.follow(await add("cls_2", "b-2"))).html, "status")).toEqual([
      `ID b-2 added to ${name}.`,
    ]);
  });

  test("do not break out of addresses and headers", async () => {
    sandbox.classTag.addSchool({ id: "a/b?c#d\r\nx: y", name: "Odd", connections: [] });
    const { html } = await visitor.get("/districts/dst");
    const address = /href="([^"]*)">Odd</.exec(html)?.[1] ?? "";
    expect((await visitor.get(address)).html).toContain("<h1>Odd</h1>");
  });
});

test.each([
  "/nowhere",
  "/schools/no",
  "/classrooms/no",
  "/districts/other",
  "/schools/sch_1/x",
  "/%zz",
  "/schools",
])("%s is not found, and the page says how to go on", async (path) => {
  const { html, status } = await visitor.get(path);
  expect(status).toBe(404);
  expect(roleTexts(html, "alert")).toEqual(["There is no such page."]);
  expect(html).toContain('href="/classtag/web/">District home</a>');
});

describe("variants", () => {
  const put = (body: string) => fetch(`${sandbox.controlUrl}/web`, { method: "PUT", body });

  test("are set and shown from another process, whole, and taken back", async () => {
    const variant = { labels: { Add: "Link" }, layout: { removal: false } };
    expect(await (await put(JSON.stringify(variant))).json()).toEqual(variant);
    expect(await (await fetch(`${sandbox.controlUrl}/web`)).json()).toEqual(variant);
    const { html } = await visitor.get(connections);
    expect(html).toContain(">Link</button>");
    expect(html).not.toContain("Remove");
    expect((await visitor.get(`${connections}?remove=cls_1&id=a-1`)).status).toBe(404);
    await put("{}");
    expect((await visitor.get(connections)).html).toContain('aria-label="Remove a-1"');
  });

  test.each([
    ["{", "the variant must be an object"],
    ['{"pageSize":0}', "pageSize must be a whole number from 1 on"],
    ['{"layout":{"lists":"grid"}}', "lists must be table or cards"],
    ['{"labels":{"Add":1}}', "labels must be an object of texts"],
    ['{"constructor":1}', 'the variant does not know "constructor"'],
  ])("%s is refused and changes nothing", async (body, error) => {
    const refused = await put(body);
    expect({ status: refused.status, body: await refused.json() }).toEqual({ status: 400, body: { error } });
    expect((await visitor.get(connections)).html).toContain(">Add</button>");
  });

  test("columns change their order, and Add moves into a menu", async () => {
    sandbox.setWeb({ layout: { connectionColumns: "ids-first", addButton: "menu" } });
    const { html } = await visitor.get(connections);
    const heads = [...html.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/g)].map(([, head]) => head);
    expect(heads).toEqual(["External sources", "Classroom", "Status", "Students", "Created", "Actions"]);
    expect(html).toMatch(/<a role="menuitem" href="[^"]*add=cls_1[^"]*">Add<\/a>/);
    expect(html).not.toContain(">Add</button>");
  });

  test("sessions can be ended from another process", async () => {
    await fetch(`${sandbox.controlUrl}/web/expire-sessions`, { method: "POST" });
    expect((await visitor.get(connections)).location).toContain("expired=1");
  });
});

test("whatever is asked for or sent is answered with a page, never with a failure", async () => {
  const page = await visitor.get("/districts/dst");
  const token = hiddenFields(page.html, "/sign-out")["token"] ?? "";
  const value = fc.oneof(
    fc.constantFrom("cls_1", "cls_4", "sch_1", "a-1", "add", "remove", "1", "list", ""),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  const fields = fc.dictionary(
    fc.constantFrom(
      "add",
      "remove",
      "change",
      "of",
      "id",
      "version",
      "q",
      "page",
      "part",
      "listed",
      "classroom",
    ),
    value,
  );
  const path = fc.oneof(
    fc.constantFrom(
      connections,
      schoolConnection,
      dailySync,
      "/schools/sch_1/classrooms/archive",
      "/classrooms/cls_1/archive",
      "/announcement",
    ),
    fc
      .array(
        value.map((text) => encodeURIComponent(text.toWellFormed())),
        { maxLength: 4 },
      )
      .map((parts) => `/${parts.join("/")}`),
  );
  await fc.assert(
    fc.asyncProperty(path, fields, fields, async (where, query, form) => {
      const address = `${where}?${new URLSearchParams(query)}`;
      const statuses = [
        (await visitor.get(address)).status,
        (await visitor.post(address, { ...form, token })).status,
      ];
      expect(statuses.every((status) => [200, 303, 403, 404, 409, 422].includes(status))).toBe(true);
    }),
    { numRuns: tries(60) },
  );
});
