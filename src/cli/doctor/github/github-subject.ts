import { ledgerBranch } from "../../../files/ledger-file.ts";
import type { GitHub } from "../../../github/github-client.ts";
import {
  actionsUse,
  allowedActions,
  artifactRetention,
  workflowToken,
} from "../../../github/setup/actions-settings.ts";
import { protectionRules, rulesetRules } from "../../../github/setup/branch-rules.ts";
import { fileText, listedWorkflows } from "../../../github/setup/caller-workflows.ts";
import { environments, protectedBranches } from "../../../github/setup/environments.ts";
import { holdingRules, writingDeployKeys } from "../../../github/setup/holding-rules.ts";
import { type Look, look, map } from "../../../github/setup/look.ts";
import { secretNames, variables } from "../../../github/setup/names.ts";
import { type RepositoryFacts, repositorySetup } from "../../../github/setup/repository-setup.ts";
import { ownersFaults, peopleWhoMayWrite } from "../../../github/setup/who-may-write.ts";
import type { Checkable } from "../check.ts";
import { type Caller, type CallerName, calledPath, callerIn } from "./caller.ts";
import { once } from "./once.ts";

/** A repository on GitHub as checks see it: each thing is asked for when the first check wants it, and once. */
export class GitHubSubject implements Checkable {
  readonly options: Checkable["options"];
  readonly github: GitHub;
  /** @throws GitHubError, as everything here does where GitHub does not answer */
  readonly facts = once(() => repositorySetup(this.github, this.github.repository));
  readonly actionsUse = this.#looking(actionsUse);
  readonly allowedActions = this.#looking(allowedActions);
  readonly workflowToken = this.#looking(workflowToken);
  readonly artifactRetention = this.#looking(artifactRetention);
  readonly environments = this.#looking(environments);
  readonly protectedBranches = this.#looking(protectedBranches);
  readonly peopleWhoMayWrite = this.#looking(peopleWhoMayWrite);
  readonly ownersFaults = this.#looking(ownersFaults);
  readonly listedWorkflows = this.#looking(listedWorkflows);
  readonly rulesets = this.#looking((github, { defaultBranch }) => rulesetRules(github, defaultBranch));
  /** Of the branch protection rule, where there is one. */
  readonly protection = this.#looking((github, { defaultBranch }) => protectionRules(github, defaultBranch));
  readonly ledgerRules = this.#looking((github) => holdingRules(github, ledgerBranch));
  /** By their titles. */
  readonly writingDeployKeys = this.#looking(writingDeployKeys);
  readonly repositorySecrets = this.#looking((github) => secretNames(github, "repository"));
  readonly repositoryVariables = this.#looking((github) => variables(github, "repository"));
  readonly organisationSecrets = this.#looking(async (github, { isOrganisations }) =>
    isOrganisations ? await secretNames(github, "organisation") : [],
  );
  readonly organisationVariables = this.#looking(async (github, { isOrganisations }) =>
    isOrganisations ? await variables(github, "organisation") : {},
  );
  readonly callers: Readonly<Record<CallerName, () => Promise<Look<Caller>>>> = {
    plan: this.#caller("plan"),
    apply: this.#caller("apply"),
    drift: this.#caller("drift"),
  };

  constructor(github: GitHub, options: Checkable["options"]) {
    this.github = github;
    this.options = options;
  }

  shown(text: string): string {
    return text;
  }

  /** Looks with what this token may see. */
  async look<Value>(read: (github: GitHub, facts: RepositoryFacts) => Promise<Value>): Promise<Look<Value>> {
    const facts = await this.facts();
    return await look(facts.role === "admin", () => read(this.github, facts));
  }

  #looking<Value>(read: (github: GitHub, facts: RepositoryFacts) => Promise<Value>) {
    return once(() => this.look(read));
  }

  #caller(name: CallerName): () => Promise<Look<Caller>> {
    return once(async () =>
      map(
        await this.look((github, { defaultBranch }) => fileText(github, calledPath(name), defaultBranch)),
        (text) => callerIn(text, name),
      ),
    );
  }
}
