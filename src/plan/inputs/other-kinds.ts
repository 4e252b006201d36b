import type { Class, Roster } from "../../model/classlink.ts";
import { pushTo } from "../../model/push-to.ts";
import { formatNumber, nameSome } from "../../model/text.ts";

/** What an id that is no class's SOURCED ID is instead. */
export interface OtherKind {
  /** `the course "Art"`, `the org "Lincoln"`, … */
  readonly words: string;
  /** What its classes may be called. */
  readonly title?: string;
}

/** Tells of which kind an id is. Built once, on the first id that is no class's. */
export class OtherKinds {
  readonly #kinds = new Map<string, OtherKind>();
  readonly #classesByCode = new Map<string, Class[]>();

  constructor({ classes, courses = [], sessions, unreadable, orgs }: Roster) {
    for (const one of classes)
      if (one.classCode !== undefined && one.classCode !== "")
        pushTo(this.#classesByCode, one.classCode, one);
    for (const { sourcedId, title } of courses)
      this.#kinds.set(sourcedId, { words: `the course ${JSON.stringify(title)}`, title });
    for (const { sourcedId, title } of sessions)
      this.#kinds.set(sourcedId, { words: `the academic session ${JSON.stringify(title)}` });
    for (const { collection, sourcedId } of unreadable)
      if (sourcedId !== undefined && collection === "courses")
        this.#kinds.set(sourcedId, { words: "a course, whose record cannot be read" });
    for (const { sourcedId, name } of orgs)
      this.#kinds.set(sourcedId, { words: `the org ${JSON.stringify(name)}` });
  }

  /** @param orgIds of the school that is asked for: most schools have a class with the code of another's */
  of(id: string, orgIds: readonly string[]): OtherKind | undefined {
    return this.#kinds.get(id) ?? this.#codeOf(this.#classesByCode.get(id) ?? [], orgIds);
  }

  #codeOf(all: readonly Class[], orgIds: readonly string[]): OtherKind | undefined {
    const here = all.filter(({ orgId, status }) => orgIds.includes(orgId) && status === "active");
    const [only, ...others] = here.length > 0 ? here : all;
    if (only === undefined) return undefined;
    if (others.length === 0)
      return {
        words: `the classCode of the class ${JSON.stringify(only.title)}, whose SOURCED ID is ${JSON.stringify(only.sourcedId)}`,
      };
    const ids = [only, ...others].map(({ sourcedId }) => sourcedId);
    return {
      words: `the classCode of ${formatNumber(ids.length)} classes, whose SOURCED IDs are ${nameSome(ids)}`,
    };
  }
}
