import type { CompletedCommand, CompletedValue } from "./completed-command.ts";

/**
 * Looks the line up in two tables, of what an option takes and of what follows a command, and runs nothing. Words are
 * compared and never expanded: `compgen -W` would run what stands in a name. Bash 3.2, which macOS has, is enough.
 */
export const bashCompletion = (
  commands: readonly CompletedCommand[],
): string => `# bash completion of rollcall
_rollcall_value() {
  case "$1 $2" in
${commands.flatMap(valueCases).join("\n")}
    *) return 1 ;;
  esac
}

_rollcall_follows() {
  case "$1" in
${commands.map(followCase).join("\n")}
    *) return 1 ;;
  esac
}

_rollcall() {
  local cur=\${COMP_WORDS[COMP_CWORD]} at= flag= kind= words= flags= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word == = ]]; then continue
    elif [[ -n $flag ]]; then flag=
    elif [[ $word == -* ]]; then _rollcall_value "$at" "$word" && flag=$word
    elif _rollcall_follows "$at\${at:+ }$word"; then at="$at\${at:+ }$word"
    fi
  done
  [[ $cur == = ]] && cur=
  if [[ -z $flag ]]; then
    _rollcall_follows "$at"
    [[ $cur == -* ]] && kind=other words=$flags
  else
    words=
    _rollcall_value "$at" "$flag"
  fi
  COMPREPLY=()
  if [[ $kind == district ]]; then
    for word in districts/*.yaml districts/*/district.yaml; do
      word=\${word#districts/} word=\${word%/district.yaml} word=\${word%.yaml}
      [[ $word =~ ^[a-z0-9][a-z0-9-]*$ ]] && words="$words $word"
    done
  fi
  for word in $words; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
  done
  # Where nothing fits, bash offers files.
  [[ $kind == other ]] && compopt +o default 2>/dev/null
  return 0
}
complete -o default -F _rollcall rollcall
`;

const valueCases = ({ path, options }: CompletedCommand): readonly string[] =>
  options.flatMap(({ flags, value }) =>
    value === undefined
      ? []
      : [`    ${flags.map((flag) => `'${path.join(" ")} ${flag}'`).join(" | ")}) ${assigned(value)} ;;`],
  );

function followCase({ path, below, options, value = { kind: "other" } }: CompletedCommand): string {
  const flags = options.flatMap((option) => option.flags).join(" ");
  const next: CompletedValue =
    below.length > 0 ? { kind: "words", words: below.map(({ name }) => name) } : value;
  return `    '${path.join(" ")}') flags='${flags}' ${assigned(next)} ;;`;
}

const assigned = (value: CompletedValue): string =>
  value.kind === "words" ? `kind=other words='${value.words.join(" ")}'` : `kind=${value.kind} words=`;
