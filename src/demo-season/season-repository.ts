import { execFile } from "node:child_process";
import { devNull } from "node:os";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whoever is named in the district's history. */
export type Person = "Rollout's lead" | "Cedar's principal" | "Elm's principal" | "Registrar";

/** Where the district's files would be kept: a repository that no configuration of this machine has a say in. */
export class SeasonRepository {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws Error where Git is not to be had */
  async begin(): Promise<void> {
    await this.#git(["init", "--quiet", "--initial-branch=main"]).catch((error: unknown) => {
      throw new Error("Git is needed, because the district's files are kept in a repository", {
        cause: error,
      });
    });
  }

  /** What was reviewed and merged: whoever decided it is its author. @throws Error where nothing was changed */
  async merge(author: Person, subject: string, at: Date): Promise<void> {
    await this.#git(["add", "districts"]);
    await this.#git(["commit", "--quiet", "--message", subject], {
      ...signature("AUTHOR", author, at),
      ...signature("COMMITTER", "Rollout's lead", at),
    });
  }

  async #git(args: readonly string[], signed: Readonly<Record<string, string>> = {}): Promise<void> {
    const isolated = {
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_DIR: `${this.#folder}/.git`,
    };
    await run("git", args, { cwd: this.#folder, env: { ...process.env, ...isolated, ...signed } });
  }
}

const signature = (
  role: "AUTHOR" | "COMMITTER",
  person: Person,
  at: Date,
): Readonly<Record<string, string>> => ({
  [`GIT_${role}_NAME`]: person,
  [`GIT_${role}_EMAIL`]: `${person.toLowerCase().replaceAll(/[^a-z]+/g, "-")}@rowan.example`,
  [`GIT_${role}_DATE`]: at.toISOString(),
});
