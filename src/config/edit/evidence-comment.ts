import { evidenceKinds } from "../../model/suggestion.ts";

const kind = `(?:${evidenceKinds.join("|")})`;
const piece = `(?:${kind} (?:agrees|differs)|headcount \\d+ and \\d+)`;
const evidence = new RegExp(`^ *# (?:sure|probable|worksheet): ${piece}(?: · ${piece})*\\r?\\n?$`);

/**
 * Whether a line of a file is the comment that `suggest` or `worksheet import` wrote above a line, with nothing added: once the
 * line says something else it speaks of what is gone. Anything that a person changed in it is theirs.
 */
export const isEvidenceComment = (line: string): boolean => evidence.test(line);
