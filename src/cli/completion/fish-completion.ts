import type { CompletedCommand, CompletedOption, CompletedValue } from "./completed-command.ts";

/** One line for each thing that may follow a command; fish fits them to what was typed. */
export const fishCompletion = (
  commands: readonly CompletedCommand[],
): string => `# fish completion of rollcall
function __rollcall_at
    set -l words (commandline -opc)
    set -e words[1]
    if test (count $argv) -eq 0
        test -z "$(string match -v -- '-*' $words)"
        return
    end
    test (count $words) -ge (count $argv); and test "$words[1..$(count $argv)]" = "$argv"
end

function __rollcall_districts
    for file in districts/*.yaml districts/*/district.yaml
        string replace -r '^districts/([a-z0-9][a-z0-9-]*)(/district)?\\.yaml$' '$1' -f -- $file
    end
end

function __rollcall_folders
    __fish_complete_directories (commandline -ct | string replace -r '^--[^=]*=' '')
end

complete -c rollcall -e
${commands.flatMap(linesOf).join("\n")}
`;

function linesOf({ path, below, options, value }: CompletedCommand): readonly string[] {
  const isGroup = below.length > 0 && path.length > 0;
  const at = [
    `__rollcall_at ${path.join(" ")}`.trim(),
    ...(isGroup ? [`not __fish_seen_subcommand_from ${below.map(({ name }) => name).join(" ")}`] : []),
  ].join("; and ");
  const begin = `complete -c rollcall -n '${at}'`;
  return [
    ...below.map(({ name, description }) => `${begin} -f -a ${name} -d ${quoted(description)}`),
    ...(below.length > 0 ? [] : [`${begin}${argumentOf(value)}`]),
    ...options.map((option) => `${begin}${flagsOf(option)} -d ${quoted(option.description)}`),
  ];
}

/** Files are offered beside the districts, because a name may be that of a file. */
function argumentOf(value: CompletedValue = { kind: "other" }): string {
  switch (value.kind) {
    case "district":
      return " -a '(__rollcall_districts)'";
    case "file":
      return " -F";
    case "folder":
      return " -f -a '(__rollcall_folders)'";
    case "other":
      return " -f";
    case "words":
      return ` -f -a '${value.words.join(" ")}'`;
  }
}

function flagsOf({ flags, value }: CompletedOption): string {
  const names = flags.map((flag) =>
    flag.startsWith("--") ? ` -l ${flag.slice(2)}` : ` -s ${flag.slice(1)}`,
  );
  if (value === undefined) return names.join("");
  const words = value.kind === "district" ? " -f -a '(__rollcall_districts)'" : argumentOf(value);
  return `${names.join("")} -r${words}`;
}

const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
