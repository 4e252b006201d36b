import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Provenance, Read } from "../../../model/read.ts";
import type { ClassLinkReader, StudentCounts } from "../../provider.ts";
import type { ReadStore } from "../../read-store.ts";
import { type Confirmation, type ConfirmOptions, confirmRoster } from "./confirm-roster.ts";
import type { KeptRoster } from "./kept-roster.ts";
import type { ListingWitness } from "./listing-witness.ts";

export interface KeepingOptions extends ConfirmOptions {
  /** What all requests go through. */
  readonly http: ListingWitness;
  readonly store: ReadStore<KeptRoster>;
  /** Of a read that finds nothing changed, given how many requests that took. */
  readonly provenance: (requests: number) => Provenance;
  /** What the reader has noticed since it was last asked. */
  readonly takeNotices: () => readonly Diagnostic[];
  readonly notice: (notice: Diagnostic) => void;
}

/**
 * A reader that keeps its latest complete read, and returns it again where the server confirms that nothing has changed.
 * Where it does not, whatever the reason, everything is read as if nothing had been kept.
 */
export function keepingReader(reader: ClassLinkReader, options: KeepingOptions): ClassLinkReader {
  const { http, store } = options;
  let current: KeptRoster | undefined;

  async function readRoster(mappedIds: ReadonlySet<string>): ReturnType<ClassLinkReader["readRoster"]> {
    const kept = await store.load();
    const needsCourses = kept !== undefined && hasOtherIds(kept, mappedIds);
    const isOfUse = kept !== undefined && kept.askedForCourses === needsCourses;
    const confirmation: Confirmation = isOfUse
      ? await confirmRoster(kept.proof, options)
      : { isSame: false, requests: 0 };
    if (isOfUse && confirmation.isSame) {
      current = kept;
      for (const notice of kept.notices) options.notice(notice);
      const provenance = { ...options.provenance(confirmation.requests), unchangedSince: kept.readAt };
      return { kind: "unchanged", value: kept.roster, provenance };
    }
    return await readAgain(mappedIds, confirmation.requests);
  }

  async function readAgain(mappedIds: ReadonlySet<string>, requestsBefore: number) {
    const read = await reader.readRoster(mappedIds);
    const notices = options.takeNotices();
    for (const notice of notices) options.notice(notice);
    if (read.kind === "incomplete") return read;
    const { provenance, value: roster } = read;
    const proof = http.proof();
    if (proof !== undefined) {
      const { readAt } = provenance;
      const withoutCourses = { roster, notices, readAt, proof, askedForCourses: false };
      current = { ...withoutCourses, askedForCourses: hasOtherIds(withoutCourses, mappedIds) };
      await store.save(current);
    }
    const requests = provenance.requests + requestsBefore;
    return { ...read, provenance: { ...provenance, requests } } satisfies Read<typeof roster>;
  }

  async function countStudents(classIds: ReadonlySet<string>): Promise<StudentCounts> {
    const kept = current === undefined ? undefined : await keptCounts(classIds, current);
    if (kept?.byClass !== undefined) return kept;
    http.forget();
    const counted = await reader.countStudents(classIds);
    for (const notice of options.takeNotices()) options.notice(notice);
    const proof = http.proof();
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
    const { isSame, requests } = await confirmRoster(headcounts.proof, options);
    return isSame ? { byClass, requests } : { requests };
  }

  return { readRoster, countStudents, readClass: (sourcedId) => reader.readClass(sourcedId) };
}

/** Courses are read only where a mapped id is no class. */
const hasOtherIds = ({ roster }: Pick<KeptRoster, "roster">, mappedIds: ReadonlySet<string>): boolean => {
  const classIds = new Set(roster.classes.map(({ sourcedId }) => sourcedId));
  return [...mappedIds].some((id) => !classIds.has(id));
};
