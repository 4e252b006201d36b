import type { HttpClient } from "../../../http/http-client.ts";
import type { JsonResponse } from "../../../http/json-request.ts";
import { defined } from "../../../model/defined.ts";
import { asObject, field } from "../fields.ts";
import { wholeNumber } from "../whole-number.ts";
import type { RosterProof, TaggedPage } from "./kept-roster.ts";

/** One page of a listing, as far as its answer can be recognised by. */
interface WitnessedPage {
  readonly path: string;
  readonly collection: string;
  readonly offset: number;
  readonly rows: number;
  readonly total?: number;
  readonly revision?: string;
  readonly entityTag?: string;
}

/**
 * Looks over the reader's shoulder and notes by what each page could be recognised. It changes nothing on the way: what a
 * complete read is, the reading rule alone decides.
 */
export class ListingWitness {
  readonly #pages = new Map<string, WitnessedPage>();

  /** The same client, watched. */
  watch(http: HttpClient, baseUrl: string): HttpClient {
    const prefix = `${baseUrl}/`;
    return {
      send: async (request) => {
        const response = await http.send(request);
        const path = request.url.startsWith(prefix) ? request.url.slice(prefix.length) : "";
        const page = pageOf(path, response);
        if (page !== undefined) this.#pages.set(path, page);
        return response;
      },
    };
  }

  /** Forgets what it saw, before another read begins. */
  forget(): void {
    this.#pages.clear();
  }

  /** What the pages seen since can be recognised by, all of them together. */
  proof(): RosterProof | undefined {
    const pages = [...this.#pages.values()];
    const revision = commonRevision(pages);
    return revision === undefined ? byEntityTags(pages) : byRevision(pages, revision);
  }
}

/** The one stamp that every page carried. */
function commonRevision(pages: readonly WitnessedPage[]): string | undefined {
  const revisions = new Set(pages.map((page) => page.revision));
  const [revision] = revisions;
  return revisions.size === 1 ? revision : undefined;
}

function pageOf(path: string, { body, header, status }: JsonResponse): WitnessedPage | undefined {
  const [collection = "", query = ""] = path.split("?");
  const object = asObject(body);
  const rows = object === undefined ? undefined : field(object, collection);
  if (status !== 200 || !Array.isArray(rows)) return undefined;
  const total = wholeNumber(header("x-total-count"));
  const revision = header("x-perm-rev");
  const entityTag = strongTag(header("etag"));
  return {
    path,
    collection,
    offset: Number(new URLSearchParams(query).get("offset") ?? "0"),
    rows: rows.length,
    ...defined({ total }),
    ...(revision === undefined || revision === "" ? {} : { revision }),
    ...defined({ entityTag }),
  };
}

/** A weak tag says that two answers mean about the same, which is not what is to be proven. */
function strongTag(tag: string | undefined): string | undefined {
  return tag !== undefined && /^"[\x21\x23-\x7e]+"$/.test(tag) ? tag : undefined;
}

function byRevision(pages: readonly WitnessedPage[], revision: string): RosterProof {
  // Some servers say 0 on the empty page behind the end.
  const totals = pages.flatMap(({ collection, offset, rows, total }): [string, number][] =>
    total === undefined || (rows === 0 && offset > 0) ? [] : [[collection, total]],
  );
  return {
    kind: "revision",
    revision,
    totals: Object.fromEntries(totals),
    collections: [...new Set(pages.map(({ collection }) => collection))],
  };
}

/**
 * All pages must have a tag. Of those that show the same rows, asked for in the same words, one is enough, and where a
 * total is sent it stands for the end. Other words (without `fields`) may show more of the same rows.
 */
function byEntityTags(pages: readonly WitnessedPage[]): RosterProof | undefined {
  const tagged: TaggedPage[] = [];
  const seenByWords = new Map<string, number>();
  const inOrder = [...pages].sort((left, right) => left.offset - right.offset || right.rows - left.rows);
  for (const { entityTag, offset, path, rows, total } of inOrder) {
    if (entityTag === undefined) return undefined;
    const words = path.replace(/\b(?:limit|offset)=\d+&?/g, "");
    const seen = seenByWords.get(words) ?? -1;
    const isOnlySignOfEnd = rows === 0 && total === undefined;
    if (!isOnlySignOfEnd && offset + rows <= seen) continue;
    seenByWords.set(words, Math.max(offset + rows, seen));
    tagged.push({ path, entityTag, ...defined({ total }) });
  }
  return tagged.length === 0 ? undefined : { kind: "entity-tags", pages: tagged };
}
