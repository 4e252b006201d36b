import { ServiceError } from "../../../http/service-error.ts";
import type { OneRosterServer } from "../../../providers/classlink/classlink-access.ts";
import { type Check, doubtful, failed, fine } from "../check.ts";
import { classLinkConnection } from "./classlink-connection.ts";
import { rowsOf } from "./rows-of.ts";

/** What a plan reads. Courses only help to say what a wrong id is. */
const required = ["orgs", "academicSessions", "classes"] as const;
const helpful = ["courses"] as const;

/** Which collections the credentials may read. */
export const classLinkCollections: Check = {
  area: "ClassLink",
  name: "permissions",
  needs: [classLinkConnection],
  run: async (subject) => {
    const server = await subject.server();
    const refused = await refusedOf(server, required);
    if (refused.length > 0)
      return [
        failed(
          `${refused.join(" and ")} cannot be read, and no plan can do without`,
          "Ask the district to share orgs, academic sessions and classes with this application in Roster Server.",
          { refused },
        ),
      ];
    const missed = await refusedOf(server, helpful);
    return [
      missed.length === 0
        ? fine(`${[...required, ...helpful].join(", ")} can be read; people are never asked for`)
        : doubtful(
            `${required.join(", ")} can be read, ${missed.join(" and ")} cannot`,
            "Plans work without; only an id that is a course's cannot be recognised as one.",
            { refused: missed },
          ),
    ];
  },
};

/** @throws ServiceError where the answer is about something else than permission */
async function refusedOf(
  server: OneRosterServer,
  collections: readonly string[],
): Promise<readonly string[]> {
  const refused: string[] = [];
  for (const name of collections) {
    try {
      await rowsOf(server, name, "limit=1");
    } catch (error) {
      const isRefusal =
        error instanceof ServiceError && ["forbidden", "not-found", "unauthorised"].includes(error.code);
      if (!isRefusal) throw error;
      refused.push(name);
    }
  }
  return refused;
}
