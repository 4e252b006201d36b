import { describe, expect, it } from "vitest";
import type { HttpClient } from "../../src/http/http-client.ts";
import type { JsonResponse, Service } from "../../src/http/json-request.ts";
import { ListingWitness } from "../../src/providers/classlink/kept/listing-witness.ts";

interface Answer {
  readonly rows: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const service: Service = {
  system: "ClassLink",
  names: { baseUrl: "", credentials: "" },
  secrets: [],
  signsWithTime: false,
  authorise: () => "",
};

/** What a witness makes of pages that are asked for in this order. */
async function witnessed(pages: Readonly<Record<string, Answer>>) {
  const witness = new ListingWitness();
  for (const [path, { headers = {}, rows }] of Object.entries(pages)) {
    const collection = path.split("?")[0] ?? "";
    const response: JsonResponse<never> = {
      status: 200,
      header: (name) => headers[name],
      body: { [collection]: Array.from({ length: rows }, () => ({})) },
      tries: 1,
    };
    const http: HttpClient = { send: async () => response };
    const url = `https://host.example/v1p1/${path}`;
    await witness.watch(http, "https://host.example/v1p1").send({ service, method: "GET", url });
  }
  return witness.proof();
}

const tag = (etag: string, total?: number) => ({
  etag: `"${etag}"`,
  ...(total === undefined ? {} : { "x-total-count": String(total) }),
});

describe("what a read can be recognised by", () => {
  it("is the stamp that every page carried, with the totals", async () => {
    const stamped = (total: number) => ({ "x-perm-rev": "r7", "x-total-count": String(total) });
    expect(
      await witnessed({
        "orgs?limit=9&offset=0": { rows: 2, headers: stamped(2) },
        "classes?limit=9&offset=0": { rows: 9, headers: stamped(10) },
        "classes?limit=9&offset=8": { rows: 2, headers: stamped(10) },
        "classes?limit=9&offset=10": { rows: 0, headers: stamped(0) },
      }),
    ).toEqual({
      kind: "revision",
      revision: "r7",
      totals: { orgs: 2, classes: 10 },
      collections: ["orgs", "classes"],
    });
  });

  it("is nothing where a page has another stamp, or none, and no tags", async () => {
    const first = { rows: 1, headers: { "x-perm-rev": "r7" } };
    const other = { rows: 1, headers: { "x-perm-rev": "r8" } };
    expect(
      await witnessed({ "orgs?limit=9&offset=0": first, "classes?limit=9&offset=0": other }),
    ).toBeUndefined();
    expect(
      await witnessed({ "orgs?limit=9&offset=0": first, "classes?limit=9&offset=0": { rows: 1 } }),
    ).toBeUndefined();
  });

  it("is a strong tag of every page: a weak one says too little", async () => {
    const page = { rows: 1, headers: tag("a", 1) };
    const weak = { rows: 1, headers: { etag: 'W/"b"', "x-total-count": "1" } };
    expect(await witnessed({ "orgs?limit=9&offset=0": page })).toEqual({
      kind: "entity-tags",
      pages: [{ path: "orgs?limit=9&offset=0", entityTag: '"a"', total: 1 }],
    });
    expect(
      await witnessed({ "orgs?limit=9&offset=0": page, "classes?limit=9&offset=0": weak }),
    ).toBeUndefined();
  });

  it("leaves out pages that show nothing that others do not, but not the only sign of the end", async () => {
    const pages = (total?: number): Readonly<Record<string, Answer>> => ({
      "classes?limit=9&offset=0": { rows: 9, headers: tag("a", total) },
      "classes?limit=9&offset=8": { rows: 3, headers: tag("b", total) },
      "classes?limit=9&offset=10": { rows: 1, headers: tag("c", total) },
      "classes?limit=9&offset=11": { rows: 0, headers: tag("d", total) },
    });
    const offsets = async (total?: number): Promise<unknown> => {
      const proof = await witnessed(pages(total));
      return proof?.kind === "entity-tags" ? proof.pages.map(({ path }) => path.split("offset=")[1]) : proof;
    };
    expect(await offsets(11)).toEqual(["0", "8"]);
    expect(await offsets()).toEqual(["0", "8", "11"]);
  });

  it("holds the same rows in other words apart: with fields a server may hide what the roster rests on", async () => {
    const proof = await witnessed({
      "classes?limit=9&offset=0&fields=title": { rows: 5, headers: tag("a", 5) },
      "classes?limit=9&offset=0": { rows: 5, headers: tag("b", 5) },
    });
    expect(proof).toMatchObject({ pages: [{ entityTag: '"a"' }, { entityTag: '"b"' }] });
  });
});
