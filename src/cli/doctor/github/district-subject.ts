import {
  type BranchPattern,
  branchPatterns,
  type DeploymentEnvironment,
} from "../../../github/setup/environments.ts";
import type { Look } from "../../../github/setup/look.ts";
import { secretNames, type Variables, variables } from "../../../github/setup/names.ts";
import type { District } from "../../../model/district.ts";
import type { Checkable } from "../check.ts";
import type { GitHubSubject } from "./github-subject.ts";
import { once } from "./once.ts";

/** A district has two environments: one that may only read, one that may write. */
export type Role = "apply" | "plan";

export const areaOf = (role: Role) => `${role} environment` as const;

/** One environment of a district, which may not be there. */
export class EnvironmentSubject {
  readonly name: string;
  readonly #repository: GitHubSubject;
  /** GitHub takes names of environments that differ only in case for one. */
  readonly found = once(async (): Promise<Look<DeploymentEnvironment>> => {
    const all = await this.#repository.environments();
    if (all.kind !== "seen") return all;
    const value = all.value.find(({ name }) => name.toLowerCase() === this.name.toLowerCase());
    return value === undefined ? { kind: "absent" } : { kind: "seen", value };
  });
  readonly patterns = once(
    (): Promise<Look<readonly BranchPattern[]>> =>
      this.#repository.look((github) => branchPatterns(github, this.name)),
  );
  readonly secrets = once(
    (): Promise<Look<readonly string[]>> =>
      this.#repository.look((github) => secretNames(github, { environment: this.name })),
  );
  readonly variables = once(
    (): Promise<Look<Variables>> =>
      this.#repository.look((github) => variables(github, { environment: this.name })),
  );

  constructor(repository: GitHubSubject, name: string) {
    this.#repository = repository;
    this.name = name;
  }
}

/** A district as it is set up on GitHub. */
export class DistrictSubject implements Checkable {
  readonly repository: GitHubSubject;
  readonly id: string;
  /** `undefined`: its file has errors, or there is none. */
  readonly drivers: District["drivers"] | undefined;
  readonly environments: Readonly<Record<Role, EnvironmentSubject>>;

  constructor(repository: GitHubSubject, id: string, drivers: District["drivers"] | undefined) {
    this.repository = repository;
    this.id = id;
    this.drivers = drivers;
    this.environments = {
      plan: new EnvironmentSubject(repository, `${id}-plan`),
      apply: new EnvironmentSubject(repository, `${id}-apply`),
    };
  }

  get options(): Checkable["options"] {
    return this.repository.options;
  }

  shown(text: string): string {
    return this.repository.shown(text);
  }
}
