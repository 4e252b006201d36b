/** A look at one thing of a repository's settings, of which a token may see some and not others. */
import { GitHubError } from "../github-error.ts";

export type Look<Value> = { readonly kind: "seen"; readonly value: Value } | Unseen;

export interface Unseen {
  readonly kind: /** It is not there. */
    | "absent"
    /** The token may not see whether it is there. */
    | "hidden"
    /** GitHub does not have it for a private repository on the account's plan. */
    | "not-in-plan";
}

/**
 * Runs one look. GitHub answers 404 both for what is not there and for what may not be seen, so that it says something only
 * to somebody who may see everything.
 * @param seesAll whether the token belongs to an administrator of the repository
 * @throws GitHubError for anything but 403 and 404
 */
export async function look<Value>(seesAll: boolean, read: () => Promise<Value>): Promise<Look<Value>> {
  try {
    return { kind: "seen", value: await read() };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.code === "not-found") return { kind: seesAll ? "absent" : "hidden" };
    // GitHub calls the plan by name here; nothing else tells the two apart.
    if (error.code === "forbidden")
      return { kind: /upgrade to github/i.test(error.message) ? "not-in-plan" : "hidden" };
    throw error;
  }
}

/** What `use` makes of a value that was seen. */
export function map<From, To>(from: Look<From>, use: (value: From) => To): Look<To> {
  return from.kind === "seen" ? { kind: "seen", value: use(from.value) } : from;
}
