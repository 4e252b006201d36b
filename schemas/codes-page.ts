import type { ExplainedCode, ExplainedGroup } from "../src/model/explained-code.ts";
import { asCalled, stepText } from "../src/render/command-line.ts";

const opening = `# Codes

<!-- Generated from src/explain/ by schemas/generate.ts. Do not edit. -->

What each code of a finding, and each guard that refuses a plan, means: why it comes, what follows from it, what to do, and
the command that then shows whether it is settled. \`npx --no rollcall explain CODE\` says the same on a terminal. Commands
stand here without names, for all districts of \`districts/\`; \`--settings FILE\` says where the connection settings are.
`;

/** `.github/CODES.md`: all codes by what they are about. The texts are ours and hold Markdown only where it is meant. */
export const renderCodesPage = (groups: readonly ExplainedGroup[]): string =>
  [
    opening,
    groups.map(({ title, codes }) => `- ${title}: ${codes.map(link).join(" · ")}`).join("\n"),
    ...groups.flatMap(({ title, codes }) => [`\n## ${title}`, ...codes.map(section)]),
  ].join("\n");

/** A name that is a guard's and a finding's has a heading for each, and GitHub counts the second one. */
const anchorOf = ({ code, kind }: ExplainedCode): string => (kind === "guard" ? `guard-${code}` : code);

const link = (one: ExplainedCode): string => `[\`${one.code}\`](#${anchorOf(one)})`;

const fenced = (lines: string): string => `\`\`\`text\n${lines}\n\`\`\``;

function section(one: ExplainedCode): string {
  const { kind, code, cause, consequence, remedy, instead, example, next } = one;
  return [
    `\n### ${kind === "guard" ? `Guard ${code}` : code}\n`,
    `${cause}\n`,
    `**Then:** ${consequence}\n`,
    `**Do:** ${asCalled(remedy)}\n`,
    ...(instead === undefined ? [] : [`Instead of\n\n${fenced(instead)}\n\nwrite\n`]),
    `${fenced(example)}\n`,
    `**Next:** \`${stepText(next)}\``,
  ].join("\n");
}
