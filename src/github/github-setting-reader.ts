import type { Diagnostic } from "../model/diagnostic.ts";

/** The environment, read setting by setting: everything that is missing or malformed is found at once, and no value shown. */
export class GitHubSettingReader {
  readonly findings: Diagnostic[] = [];
  readonly #environment: Readonly<Record<string, string | undefined>>;

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.#environment = environment;
  }

  /** An empty text is what a workflow makes of a variable that is not there. */
  value(name: string): string | undefined {
    return this.#environment[name] || undefined;
  }

  /** @param problem a clause behind the name: `is malformed` */
  fault(name: string, problem: string, hint: string): void {
    const code = this.value(name) === undefined ? "setting-missing" : "setting-malformed";
    this.findings.push({ severity: "error", code, message: `${name} ${problem}.`, hint });
  }

  /** The value, where it is there and well formed. */
  checked(name: string, pattern: RegExp, hint: string): string | undefined {
    const text = this.value(name);
    if (text === undefined || pattern.test(text)) return text;
    this.fault(name, "is malformed", hint);
    return undefined;
  }
}
