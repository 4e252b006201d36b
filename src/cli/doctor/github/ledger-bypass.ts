/** Whom the rulesets that hold for the ledger's branch let past. */

import { ledgerBranch } from "../../../files/ledger-file.ts";
import { type BypassActor, type RulesetBypass, rulesetBypass } from "../../../github/setup/branch-rules.ts";
import type { HoldingRule } from "../../../github/setup/holding-rules.ts";
import type { Look } from "../../../github/setup/look.ts";
import { count } from "../../../render/wording.ts";
import { type CheckFinding, doubtful, failed } from "../check.ts";
import type { GitHubSubject } from "./github-subject.ts";
import { place } from "./place.ts";
import { unseen } from "./unseen.ts";

/**
 * Rulesets add up: of those with a rule that is needed, one is enough that lets nobody but deploy keys past; and each that
 * stops pushes has to let them past.
 * @param needed types of rules that keep others out
 */
export async function bypassFaults(
  subject: GitHubSubject,
  needed: readonly string[],
  rules: readonly HoldingRule[],
): Promise<readonly CheckFinding[]> {
  const lists = new Map<number, Look<RulesetBypass>>();
  for (const { ruleset } of rules)
    if (!lists.has(ruleset))
      lists.set(ruleset, await subject.look((github) => rulesetBypass(github, ruleset)));
  const open = needed.flatMap((type) => {
    const guarding = rules.filter((rule) => rule.type === type).map(({ ruleset }) => ruleset);
    return guarding.some((one) => isForKeysOnly(lists.get(one))) ? [] : guarding;
  });
  return [...lists].flatMap(([ruleset, list]) => {
    const types = rules.filter((rule) => rule.ruleset === ruleset).map(({ type }) => type);
    return ofRuleset(subject, ruleset, { list, types, isOpen: open.includes(ruleset) });
  });
}

const isForKeysOnly = (list: Look<RulesetBypass> | undefined): boolean =>
  list?.kind === "seen" && list.value.actors?.every(isKey) === true;

const isKey = ({ kind }: BypassActor): boolean => kind === "DeployKey";

interface SeenRuleset {
  readonly list: Look<RulesetBypass>;
  readonly types: readonly string[];
  /** Something that it forbids, no ruleset forbids to all but deploy keys, as far as was seen. */
  readonly isOpen: boolean;
}

/** Rules that let pass what Rollcall pushes: one commit on top of the last. */
const harmless: readonly string[] = ["deletion", "non_fast_forward", "required_linear_history"];

/** Rules that let nothing pass that somebody pushes, or nothing that is not signed. */
const stopping: readonly string[] = [
  ..."creation update pull_request required_status_checks required_deployments required_signatures".split(
    " ",
  ),
  ..."merge_queue workflows code_scanning".split(" "),
];

function ofRuleset(
  subject: GitHubSubject,
  ruleset: number,
  { isOpen, list, types }: SeenRuleset,
): readonly CheckFinding[] {
  const page = place(subject, "Settings → Rules → Rulesets → Bypass list", `settings/rules/${ruleset}`);
  const others = types.filter((type) => !harmless.includes(type));
  if (list.kind !== "seen" || list.value.actors === undefined) {
    const at = { what: "who may bypass a ruleset", needs: "Administration: write", place: page };
    const hidden = list.kind === "seen" ? ({ kind: "hidden" } as const) : list;
    return isOpen || others.length > 0 ? [unseen(hidden, at)] : [];
  }
  const { actors, name } = list.value;
  const called = `the ruleset ${JSON.stringify(name)}`;
  return [
    ...(isOpen ? letsPast(called, actors, page) : []),
    ...(others.length > 0 ? keepsKeyOut(called, actors, { page, types: others }) : []),
  ];
}

function letsPast(called: string, actors: readonly BypassActor[], page: string): readonly CheckFinding[] {
  const others = actors.filter((actor) => !isKey(actor)).length;
  return others === 0
    ? []
    : [
        failed(
          `${count(others, "entry", "entries")} beside "Deploy keys" in the bypass list of ${called}: whoever is meant can say in ${ledgerBranch} what is settled`,
          `Leave nothing but "Deploy keys" in the list: ${page}.`,
        ),
      ];
}

interface Stops {
  readonly types: readonly string[];
  readonly page: string;
}

function keepsKeyOut(
  called: string,
  actors: readonly BypassActor[],
  { page, types }: Stops,
): readonly CheckFinding[] {
  const modes = actors.filter(isKey).map(({ mode }) => mode);
  if (modes.includes("always")) return [];
  const click = `Have "Deploy keys" in the list, with "Always allow": ${page}.`;
  if (modes.includes("exempt"))
    return [
      doubtful(`${called} exempts deploy keys, so that GitHub notes none of what they push past it`, click),
    ];
  const rules = types.join(", ");
  return types.some((type) => stopping.includes(type))
    ? [
        failed(
          `${called} (${rules}) does not let the deploy key past: ${ledgerBranch} cannot be written`,
          click,
        ),
      ]
    : [
        doubtful(
          `${called} (${rules}) does not let the deploy key past, and may keep it from writing`,
          click,
        ),
      ];
}
