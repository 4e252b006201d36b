import { describe, expect, it } from "vitest";
import { ArchiveGround } from "../../src/apply/archive-ground.ts";
import type { StateWrite } from "../../src/model/writes.ts";
import { createClassLinkReader } from "../../src/providers/classlink/classlink-reader.ts";
import { client, json, type ReceivedRequest, serve, startOfTest } from "../http/test-server.ts";
import { classLinkSettings, classRow, org, RosterServer } from "./roster-server.ts";

/** What is in front of the server answers 404 to some addresses. */
async function groundOf(roster: RosterServer, isLost: (request: ReceivedRequest) => boolean) {
  const server = await serve((request, response) => {
    if (isLost(request)) response.writeHead(404, { "content-type": "text/html" }).end("<title>404</title>");
    else roster.answer(request, response);
  });
  const { http } = await client();
  const reader = createClassLinkReader({
    settings: classLinkSettings(server.origin),
    http,
    clock: () => startOfTest,
    sleep: async () => undefined,
  });
  return new ArchiveGround(reader);
}

const archiveOf = (sourcedId: string, orgId: string, connections: readonly string[] = []): StateWrite => ({
  target: "state",
  key: "c1",
  name: "Room 1",
  school: { key: "sch_1", name: "Lincoln" },
  before: "active",
  after: "archived",
  connections,
  evidence: {
    sourcedId,
    orgId,
    title: "Class",
    status: "active",
    terms: [],
    grades: [],
    support: { strength: "none", agrees: [], disagrees: [] },
  },
  at: { file: "districts/springfield.yaml", line: 1, column: 1 },
});

const has = (part: RegExp) => (request: ReceivedRequest) => part.test(request.path);

describe("404 for an id is no proof alone", () => {
  it("of an org with a slash: the address is named, and that the list has it", async () => {
    const roster = new RosterServer({ orgs: [org("00/10")], classes: [classRow("c1", { school: "00/10" })] });
    const ground = await groundOf(roster, has(/%2f/i));
    const problem = await ground.problem(archiveOf("c1", "00/10"));
    expect(problem).toMatch(/the org "00\/10", which ClassLink's list has, .* an id with "\/"/);
    expect(problem).toContain("/orgs/00%2F10");
    expect(problem).not.toMatch(/does not share|was lost/);
  });

  it.each([".", "%", "/", ":", " ", "é", "{"])(
    "of a class with %j that is said to be gone",
    async (character) => {
      const roster = new RosterServer({ classes: [classRow("c1")] });
      const ground = await groundOf(roster, has(/nobody$/));
      const problem = await ground.problem(archiveOf("c1", "s1", [`old${character}1`]));
      expect(problem).toMatch(/is not in ClassLink's list, and could not be looked for by its id/);
    },
  );

  it("but is where such ids come through, and where they hold letters, digits, - and _ only", async () => {
    const roster = new RosterServer({ classes: [classRow("new.1")] });
    const ground = await groundOf(roster, () => false);
    expect(await ground.problem(archiveOf("new.1", "s1", ["old.1", "old-1_a"]))).toBeUndefined();
  });

  it("of a class that the list holds: one of the two is wrong", async () => {
    const ground = await groundOf(new RosterServer({ classes: [classRow("c1")] }), has(/\/classes\//));
    expect(await ground.problem(archiveOf("c1", "s1"))).toMatch(
      /list has the class "c1", and read by its id there is none: one of the two is wrong/,
    );
  });

  it("of an org, where the server reads nothing by id", async () => {
    const roster = new RosterServer({ classes: [classRow("c1")] });
    const ground = await groundOf(roster, ({ path }) => /\/(orgs|classes)\//.test(path));
    expect(await ground.problem(archiveOf("c1", "s1", ["old"]))).toContain('list has the org "s1"');
  });

  it("and an answer that is another record is none", async () => {
    const roster = new RosterServer({ classes: [classRow("c1")] });
    const server = await serve((request, response) => {
      if (request.path.endsWith("/classes/old")) json(response, { class: classRow("c1") });
      else roster.answer(request, response);
    });
    const { http } = await client();
    const settings = classLinkSettings(server.origin);
    const ground = new ArchiveGround(createClassLinkReader({ settings, http, clock: () => startOfTest }));
    expect(await ground.problem(archiveOf("c1", "s1", ["old"]))).toContain(
      "another class than was asked for",
    );
  });
});
