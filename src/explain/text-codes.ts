import type { TextCode } from "../model/diagnostic-code.ts";
import type { ExplanationGroup } from "./explanation-group.ts";

export const textCodes: ExplanationGroup<TextCode> = {
  title: "The district file as text and YAML",
  consequence:
    "Nothing is planned or applied by a command that names the file, and nothing changes in ClassTag. The rest of it is still looked at where it can be.",
  next: "rollcall validate",
  entries: {
    "control-character": {
      cause: "The file holds a character that does nothing but control a terminal, and that YAML forbids.",
      remedy:
        "Go to the line and column of the finding, delete the character, and type what stands there again.",
      instead: "- { name: Ms Rivera␀, policy: leave }     # the ␀ came in with a paste",
      example: "- { name: Ms Rivera, policy: leave }",
    },
    "duplicate-key": {
      cause:
        "One set of keys has the same key twice, often because the hyphen of a new list entry is missing.",
      remedy: "Remove one of the two, or begin the second entry with a hyphen.",
      instead:
        "- name: Ms Rivera Room 12\n  policy: leave\n  name: Chess club        # meant: - name: Chess club",
      example: "- name: Ms Rivera Room 12\n  policy: leave\n- name: Chess club\n  policy: leave",
    },
    "file-binary": {
      cause:
        "The file is an Excel workbook, a ZIP archive or something else that is no text, whatever it is called.",
      remedy: "Restore the YAML text from an earlier commit, or write it anew.",
      example:
        "git log --oneline -- districts/springfield.yaml\ngit checkout COMMIT -- districts/springfield.yaml",
    },
    "file-empty": {
      cause: "The file has no content, or nothing but comments.",
      remedy:
        "Write the district into it, or delete the file; `rollcall init DISTRICT` writes a first one where none is.",
      example: "rm districts/springfield.yaml\nnpx --no rollcall init springfield --settings .env",
    },
    "file-encoding": {
      cause: "The bytes are not UTF-8: another encoding was used when it was saved, or its end was cut off.",
      remedy:
        "Save it as UTF-8 in the editor. If it ends in the middle of a character, restore its end from git.",
      example:
        "iconv -f windows-1252 -t utf-8 districts/springfield.yaml > fixed && mv fixed districts/springfield.yaml",
    },
    "file-name": {
      cause:
        "A file among the district files does not end in `.yaml`, so it would be passed over in silence.",
      remedy: "Rename it, or move it out of the folder.",
      example: "git mv districts/springfield.yml districts/springfield.yaml",
    },
    "file-too-large": {
      cause: "The file has more than 32 MiB, more than a district of 200,000 classrooms needs.",
      remedy: "Split the district: `district.yaml`, and one file per school under `schools/`.",
      example: "districts/springfield/district.yaml\ndistricts/springfield/schools/lincoln-elementary.yaml",
    },
    "file-unreadable": {
      cause: "The file that was named is not there, or may not be read by who runs Rollcall.",
      remedy: "Correct the name, or what may be read. `rollcall init DISTRICT` writes a first file.",
      example: "ls -l districts/springfield.yaml",
    },
    "line-end": {
      cause: "A carriage return stands alone, which ends a line for some programs and not for others.",
      remedy: "Save the file with the line ends of Unix (LF) or Windows (CR LF).",
      example: "tr '\\r' '\\n' < districts/springfield.yaml > fixed && mv fixed districts/springfield.yaml",
    },
    "more-findings": {
      cause: "The file has more than a hundred findings; the others are counted and not shown.",
      consequence: "None by itself: what is shown decides whether anything is planned.",
      remedy: "Correct the first ones and look again: one slip often makes many.",
      example: "districts/springfield.yaml:24:3 notice more-findings: 212 more findings in this file",
    },
    "school-without-district": {
      cause:
        "A file under `schools/` has no `district.yaml` in the folder above it, so it belongs to no district.",
      remedy: "Add `district.yaml` with the district's name, classlink and timezone, or move the file.",
      example:
        "districts/springfield/district.yaml               # missing\ndistricts/springfield/schools/lincoln.yaml",
    },
    "unquoted-text": {
      cause:
        "A value without quotes is a text for Rollcall, and a date, a number or a truth value for older YAML tools.",
      consequence: "A warning: it is read as text, and another tool that saves the file may change it.",
      remedy: "Put it in quotes.",
      instead: "- { name: 2026-08-21, policy: leave }       # a day, for some tools",
      example: '- { name: "2026-08-21", policy: leave }',
    },
    "yaml-alias": {
      cause:
        "A value begins with `*`, which repeats an anchor, and the anchor is missing or would repeat itself.",
      remedy: "Write the anchor before it, or put a text that begins with an asterisk in quotes.",
      instead: "name: *Star class         # looks for an anchor",
      example: 'name: "*Star class"',
    },
    "yaml-directive": {
      cause: "A line at the beginning starts with `%`, which asks for other rules of reading.",
      remedy: "Remove the line: district files are YAML 1.2.",
      instead: "%YAML 1.1                 # remove this line\nversion: 1",
      example: "version: 1",
    },
    "yaml-document-end": {
      cause:
        "A line of three dots stands before the district. Some readers take what comes before for the file.",
      remedy: "Remove the line.",
      instead: "...                       # remove this line\nversion: 1",
      example: "version: 1",
    },
    "yaml-merge": {
      cause:
        "`<<` takes over the keys of another place, and what stands behind it is no alias of a set of keys.",
      remedy: "Name a set of keys with `&name` and write `<<: *name`, or write the keys out.",
      example: "- &club { name: Chess club, policy: leave }\n- { <<: *club, name: Yearbook }",
    },
    "yaml-several-documents": {
      cause: "Lines of three hyphens divide the file into several documents, and a district file is one.",
      remedy: "Remove the lines, or put each document into a file of its own.",
      instead: "version: 1\n---                       # remove this line\ndistrict: springfield",
      example: "version: 1\ndistrict: springfield",
    },
    "yaml-syntax": {
      cause:
        "The text is no YAML: a quote or a bracket is not closed, a colon stands in a text, a line is indented otherwise than its neighbours.",
      remedy:
        "Look at the line of the finding and at the one above it. Texts with `: `, `#` or a quote belong in quotes.",
      instead: "name: Art: studio         # two colons",
      example: 'name: "Art: studio"',
    },
    "yaml-tab": {
      cause: "A line is indented with a tab, which YAML does not allow.",
      remedy: "Replace it by as many spaces as the lines beside it have.",
      example: "expand -t 2 districts/springfield.yaml > fixed && mv fixed districts/springfield.yaml",
    },
    "yaml-tag": {
      cause: "A value begins with `!`, which gives it a type that district files do not know.",
      remedy: "Remove the word that begins with `!`, or put a text that begins so in quotes.",
      instead: "name: !important class    # a tag",
      example: 'name: "!important class"',
    },
    "yaml-too-deep": {
      cause: "Lists and keys stand inside one another more than 32 times; a district file needs seven.",
      remedy: "Look for a bracket that is not closed, or for lines that are indented further and further.",
      example: "classrooms: [[[[[[ …",
    },
    "yaml-too-many-values": {
      cause: "With its aliases written out the file holds more values than any district needs.",
      remedy: "Write values out in the place of aliases of aliases, or split the district into a folder.",
      example: "districts/springfield/schools/lincoln-elementary.yaml     # one file per school",
    },
    "yaml-two-readings": {
      cause:
        "A text over several lines holds tabs, lines of blanks, or a `\\` at the end of a line; YAML readers differ in what it says.",
      remedy: "Write it on one line, in quotes.",
      example: 'reason: "keeps its own roster until January"',
    },
  },
};
