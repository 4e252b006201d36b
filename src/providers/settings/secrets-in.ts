import { namedProxy } from "../../http/proxy.ts";
import { hiddenSettingNames } from "./hidden-setting-names.ts";
import type { Environment } from "./setting-names.ts";

/** Whatever is called like a credential, of whichever program it is: GITHUB_TOKEN, ROLLCALL_LEDGER_KEY, AWS_SECRET_ACCESS_KEY. */
const calledSecret = /(?:^|_)(?:CODE|KEY|PASSWORD|SECRET|TOKEN)$/;

/** Values of other programs' settings that are shorter are hardly credentials. */
const shortestOfOthers = 8;

/** What an environment has to hide, for every district and service in it. */
export function secretsIn(environment: Environment): readonly string[] {
  const found = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && isSecret(name, value) ? [value, value.trim()] : [],
  );
  const proxy = namedProxy(environment);
  const signIn = proxy.kind === "named" ? proxy.proxy.signIn?.() : undefined;
  return signIn === undefined ? found : [...found, signIn.password];
}

function isSecret(name: string, value: string): boolean {
  const isOurs = hiddenSettingNames.some((own) => name === own || name.endsWith(`__${own}`));
  return isOurs || (calledSecret.test(name) && value.length >= shortestOfOthers);
}
