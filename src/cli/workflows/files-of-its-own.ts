/** A file that is the district's own from the first day: written where there is none, and never written over. */
export interface FileOfItsOwn {
  readonly file: string;
  /** Other names for the same: where one of them is there, it counts. */
  readonly alsoCalled: readonly string[];
  readonly text: string;
}

/** No line of a classroom is as long. */
const lineLength = 1000;

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * What makes a district's repository a place to work in with the tools that people have: editors, formatters and linters that
 * leave Rollcall's lines as it writes them, and GitHub's own forms.
 */
export const filesOfItsOwn: readonly FileOfItsOwn[] = [
  {
    file: ".vscode/settings.json",
    alsoCalled: [],
    text: json({
      "yaml.schemas": {
        "./schemas/editor/district.schema.json": ["districts/*.yaml", "districts/*/district.yaml"],
        "./schemas/editor/school.schema.json": ["districts/*/schools/*.yaml"],
      },
      "yaml.format.singleQuote": false,
      "yaml.format.printWidth": lineLength,
      "[yaml]": {
        "editor.insertSpaces": true,
        "editor.tabSize": 2,
        "editor.quickSuggestions": { other: true, comments: false, strings: true },
      },
    }),
  },
  {
    file: ".vscode/extensions.json",
    alsoCalled: [],
    text: json({ recommendations: ["redhat.vscode-yaml"] }),
  },
  {
    file: ".prettierrc",
    alsoCalled: [
      ...["json", "json5", "yaml", "yml", "toml", "js", "cjs", "mjs", "ts"].map(
        (end) => `.prettierrc.${end}`,
      ),
      ...["js", "cjs", "mjs", "ts"].map((end) => `prettier.config.${end}`),
    ],
    text: json({
      overrides: [
        {
          files: ["districts/**/*.yaml"],
          options: {
            singleQuote: false,
            bracketSpacing: true,
            printWidth: lineLength,
            proseWrap: "preserve",
          },
        },
      ],
    }),
  },
  {
    file: ".yamllint",
    alsoCalled: [".yamllint.yaml", ".yamllint.yml"],
    text: [
      "extends: default",
      "",
      "rules:",
      "  # One classroom is one line, as Rollcall writes it.",
      "  line-length: disable",
      "  document-start: disable",
      "  comments: { min-spaces-from-content: 1 }",
      "  comments-indentation: disable",
      "  braces: { min-spaces-inside: 0, max-spaces-inside: 1 }",
      "  indentation: { spaces: consistent, indent-sequences: consistent }",
      "  # An id such as 0012 that is not in quotes is a number to some readers of YAML.",
      "  octal-values: { forbid-implicit-octal: true, forbid-explicit-octal: true }",
      "  # GitHub's workflows have a key that is called on.",
      "  truthy: { check-keys: false }",
      "",
    ].join("\n"),
  },
  {
    file: ".github/dependabot.yml",
    alsoCalled: [".github/dependabot.yaml"],
    text: [
      "# Proposes the next release of Rollcall, in a pull request that changes a tag in the workflow files.",
      "# Where Rollcall's repository is private: Settings of the organisation → Advanced Security → Global settings → Grant",
      "# Dependabot access to repositories.",
      "version: 2",
      "updates:",
      "  - package-ecosystem: github-actions",
      "    directory: /",
      "    schedule:",
      "      interval: weekly",
      "",
    ].join("\n"),
  },
  {
    file: ".github/ISSUE_TEMPLATE/classroom.yml",
    alsoCalled: [".github/ISSUE_TEMPLATE/classroom.yaml"],
    text: [
      "name: A classroom of ours",
      "description: Say what is to become of a classroom of ClassTag, or that it was decided wrongly",
      'title: "SCHOOL: CLASSROOM"',
      "body:",
      "  - type: markdown",
      "    attributes:",
      '      value: "Everybody who sees this repository can read what you write: name no pupil and no parent."',
      "  - type: input",
      "    id: school",
      "    attributes:",
      "      label: School",
      "    validations:",
      "      required: true",
      "  - type: input",
      "    id: classroom",
      "    attributes:",
      "      label: Classroom",
      "      description: Its name in ClassTag, exactly as it is shown there",
      "    validations:",
      "      required: true",
      "  - type: dropdown",
      "    id: policy",
      "    attributes:",
      "      label: What is to become of it?",
      "      options:",
      '        - "sync: it goes on, and the nightly sync takes it over"',
      '        - "archive: the school no longer needs it"',
      '        - "leave: it goes on, and the nightly sync is to have nothing to do with it"',
      "        - I do not know",
      "    validations:",
      "      required: true",
      "  - type: input",
      "    id: class",
      "    attributes:",
      "      label: Class in ClassLink",
      "      description: Its title, its period, or its SOURCED ID, if you know it",
      "  - type: input",
      "    id: day",
      "    attributes:",
      "      label: Until when does it matter?",
      "",
    ].join("\n"),
  },
];
