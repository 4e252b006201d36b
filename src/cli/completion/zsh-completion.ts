import { shellText } from "../../render/command-line.ts";
import type { CompletedCommand, CompletedOption, CompletedValue } from "./completed-command.ts";

/** A function for each command, in zsh's own words for options and arguments. Sourced, or found by its name in `fpath`. */
export const zshCompletion = (commands: readonly CompletedCommand[]): string => `#compdef rollcall
__rollcall_district() {
  setopt localoptions extendedglob
  local -a names=(districts/*.yaml(N:t:r) districts/*/district.yaml(N:h:t))
  names=(\${(M)names:#[a-z0-9-]##})
  _alternative 'districts:district:compadd -a names' 'files:file:_files'
}

${commands.map(functionOf).join("\n")}
if [[ $funcstack[1] == _rollcall ]]; then
  _rollcall "$@"
else
  compdef _rollcall rollcall
fi
`;

const nameOf = (path: readonly string[]): string => ["_rollcall", ...path].join("_");

function functionOf({ path, below, options, value }: CompletedCommand): string {
  const specs = options.flatMap(specsOf);
  if (below.length > 0) return groupFunction(path, below, specs);
  const argument = value === undefined ? [] : [shellText(`*:${value.kind}:${actionOf(value)}`)];
  return `${nameOf(path)}() {\n  _arguments ${[...specs, ...argument].join(" \\\n    ")}\n}\n`;
}

function groupFunction(
  path: readonly string[],
  below: CompletedCommand["below"],
  specs: readonly string[],
): string {
  const names = below.map(({ name, description }) => shellText(`${name}:${description}`));
  return `${nameOf(path)}() {
  local curcontext=$curcontext state line
  local -a commands=(
    ${names.join("\n    ")}
  )
  _arguments -C ${[...specs, "'1:command:->command'", "'*::argument:->arguments'"].join(" \\\n    ")}
  case $state in
    command) _describe command commands ;;
    arguments) (( $+functions[${nameOf(path)}_$line[1]] )) && ${nameOf(path)}_$line[1] ;;
  esac
}
`;
}

/** Of two flags for one thing, the second is no longer offered once the first is there. */
function specsOf({ flags, description, isRepeatable, value }: CompletedOption): readonly string[] {
  const only = isRepeatable ? "*" : `(${flags.join(" ")})`;
  const taken = value === undefined ? "" : `:${value.kind}:${actionOf(value)}`;
  return flags.map((flag) =>
    shellText(`${only}${flag}[${description.replace(/[\\[\]:]/g, "\\$&")}]${taken}`),
  );
}

function actionOf(value: CompletedValue): string {
  switch (value.kind) {
    case "district":
      return "__rollcall_district";
    case "file":
      return "_files";
    case "folder":
      return "_files -/";
    case "other":
      return " ";
    case "words":
      return `(${value.words.join(" ")})`;
  }
}
