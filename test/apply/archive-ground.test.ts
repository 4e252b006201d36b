import { expect, test } from "vitest";
import { ArchiveGround } from "../../src/apply/archive-ground.ts";
import type { Class, Org } from "../../src/model/classlink.ts";
import type { StateWrite } from "../../src/model/writes.ts";

const org = (sourcedId: string): Org => ({ sourcedId, status: "active", name: "Elm", type: "school" });
const classOf = (sourcedId: string, orgId: string): Class => ({
  sourcedId,
  status: "active",
  title: "Homeroom",
  grades: [],
  orgId,
  termIds: [],
});

/** What is said against an archive, where the server has only what is given. */
async function problem(wanted: { orgId: string; sourcedId: string }, has: { org?: Org; class?: Class }) {
  const ground = new ArchiveGround({
    readOrg: async () => has.org,
    readClass: async () => has.class,
  });
  const write: Pick<StateWrite, "connections"> & { readonly evidence: typeof wanted } = {
    connections: [],
    evidence: wanted,
  };
  return await ground.problem(write);
}

test("where all is there, nothing is said", async () => {
  const has = { org: org("0010"), class: classOf("c-03", "0010") };
  expect(await problem({ orgId: "0010", sourcedId: "c-03" }, has)).toBeUndefined();
});

test("an org that is listed and not found by its id is not called lost, and its address is named", async () => {
  const said = await problem({ orgId: "00/10", sourcedId: "c-03" }, {});
  expect(said).toBe(
    'ClassLink\'s list has the org "00/10", and asked for it by its id (orgs/00%2F10) the server says that there is none (a web server that takes no escaped characters in an address answers so, too): one of the two is wrong, or access to the school was lost since, and with it what its classes are',
  );
});

test("the same for a class; an id that needs no escape is not suspected", async () => {
  const said = await problem({ orgId: "0010", sourcedId: "c-03" }, { org: org("0010") });
  expect(said).toBe(
    'ClassLink\'s list has the class "c-03", and asked for it by its id (classes/c-03) the server says that there is none: one of the two is wrong, or it has gone since, and perhaps nothing would take over',
  );
});
