/** `github`: annotations, as a step of a workflow prints them. `sarif`: a log for code scanning. */
export type ValidateFormat = "github" | "json" | "sarif" | "terminal";
export const validateFormats: readonly ValidateFormat[] = ["terminal", "json", "github", "sarif"];
