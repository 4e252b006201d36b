import type { ReadStore } from "../../../files/read-store.ts";
import type { Roster } from "../../../model/classlink.ts";
import type { KeptDiagnostic } from "../../../model/diagnostic.ts";
import type { Provenance, Read } from "../../../model/read.ts";
import type { ClassLinkReader, StudentCounts } from "../../provider.ts";
import { type ConfirmOptions, confirmRoster } from "./confirm-roster.ts";
import type { KeptRoster } from "./kept-roster.ts";
import type { ListingWitness } from "./listing-witness.ts";

/** The server, reached to confirm what was kept. */
interface Connection extends ConfirmOptions {
  /** Of a read that finds nothing changed, given how many requests that took. */
  readonly provenance: (requests: number) => Provenance;
}

export interface KeepingOptions {
  readonly connect: () => Promise<Connection>;
  /** What saw the pages that the reader read, of its latest try. */
  readonly witness: ListingWitness;
  readonly store: ReadStore<KeptRoster>;
  /** What the reader has noticed since it was last asked. */
  readonly takeNotices: () => readonly KeptDiagnostic[];
  readonly notice: (notice: KeptDiagnostic) => void;
}

/**
 * A reader that keeps its latest complete read, and returns it again where the server confirms that nothing has changed.
 * Where it does not, whatever the reason, everything is read as if nothing had been kept.
 */
export function keepingReader(reader: ClassLinkReader, options: KeepingOptions): ClassLinkReader {
  const { store, witness } = options;
  let current: KeptRoster | undefined;

  async function readRoster(mappedIds: ReadonlySet<string>): ReturnType<ClassLinkReader["readRoster"]> {
    const kept = await store.load();
    const isOfUse = kept !== undefined && kept.askedForCourses === hasOtherIds(kept.roster, mappedIds);
    if (!isOfUse) return await readAgain(mappedIds, 0);
    const connection = await options.connect();
    const { isSame, requests } = await confirmRoster(kept.proof, connection);
    if (!isSame) return await readAgain(mappedIds, requests);
    current = kept;
    for (const notice of kept.notices) options.notice(notice);
    const provenance = { ...connection.provenance(requests), unchangedSince: kept.readAt };
    return { kind: "unchanged", value: kept.roster, provenance };
  }

  async function readAgain(mappedIds: ReadonlySet<string>, requestsBefore: number) {
    const read = await reader.readRoster(mappedIds);
    const notices = options.takeNotices();
    for (const notice of notices) options.notice(notice);
    if (read.kind === "incomplete") return read;
    const { provenance, value: roster } = read;
    const proof = witness.proof();
    if (proof !== undefined) {
      const askedForCourses = hasOtherIds(roster, mappedIds);
      current = { roster, askedForCourses, notices, readAt: provenance.readAt, proof };
      await store.save(current);
    }
    const requests = provenance.requests + requestsBefore;
    return { ...read, provenance: { ...provenance, requests } } satisfies Read<typeof roster>;
  }

  async function countStudents(classIds: ReadonlySet<string>): Promise<StudentCounts> {
    const kept = current === undefined ? undefined : await keptCounts(classIds, current);
    if (kept?.byClass !== undefined) return kept;
    witness.forget();
    const counted = await reader.countStudents(classIds);
    for (const notice of options.takeNotices()) options.notice(notice);
    const proof = witness.proof();
    if (counted.byClass !== undefined && current !== undefined && proof !== undefined) {
      current = { ...current, headcounts: { byClass: Object.fromEntries(counted.byClass), proof } };
      await store.save(current);
    }
    return { ...counted, requests: counted.requests + (kept?.requests ?? 0) };
  }

  /** What was counted before: of the data set that the roster is of, or of enrolments that the server confirms. */
  async function keptCounts(
    classIds: ReadonlySet<string>,
    { headcounts, proof }: KeptRoster,
  ): Promise<StudentCounts | undefined> {
    if (headcounts === undefined) return undefined;
    const counts = new Map(Object.entries(headcounts.byClass));
    if ([...classIds].some((id) => !counts.has(id))) return undefined;
    const byClass = new Map([...counts].filter(([id]) => classIds.has(id)));
    if (headcounts.proof.kind === "revision" && proof.kind === "revision")
      return headcounts.proof.revision === proof.revision ? { byClass, requests: 0 } : undefined;
    const { isSame, requests } = await confirmRoster(headcounts.proof, await options.connect());
    return isSame ? { byClass, requests } : { requests };
  }

  return { ...reader, readRoster, countStudents };
}

/** Courses are read only where a mapped id is no class. */
function hasOtherIds({ classes, unreadable }: Roster, mappedIds: ReadonlySet<string>): boolean {
  const listed = new Set(classes.map(({ sourcedId }) => sourcedId));
  for (const { collection, sourcedId } of unreadable)
    if (collection === "classes" && sourcedId !== undefined) listed.add(sourcedId);
  return [...mappedIds].some((id) => !listed.has(id));
}
