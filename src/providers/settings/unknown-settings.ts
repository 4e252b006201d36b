import { closestWord } from "../../model/closest-word.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { connectionSettingNames, type Environment } from "./setting-names.ts";

const known: ReadonlySet<string> = new Set(connectionSettingNames);

/** Names that nothing reads and that look as if somebody meant one of ours, in order of name. */
export function unknownSettings(environment: Environment, prefix: string | undefined): readonly Diagnostic[] {
  return Object.keys(environment)
    .sort()
    .flatMap((fullName) => {
      const isPrefixed = prefix !== undefined && fullName.startsWith(prefix);
      const name = isPrefixed ? fullName.slice(prefix.length) : fullName;
      if (known.has(name)) return [];
      const isClose = isPrefixed || /^CLASS(LINK|TAG)_/.test(name);
      const meant = closestWord(name, connectionSettingNames, isClose ? 4 : 2);
      if (meant === undefined && !isClose) return [];
      const hint =
        meant === undefined
          ? `Known names: ${connectionSettingNames.join(", ")}.`
          : `Did you mean ${isPrefixed ? prefix : ""}${meant}?`;
      return [
        {
          severity: "warning",
          code: "setting-unknown",
          message: `${fullName} is not a setting, and nothing reads it.`,
          hint,
        },
      ];
    });
}
