import { createPrivateKey } from "node:crypto";
import type { GitHubSettingReader } from "./github-setting-reader.ts";

/** A GitHub App of the organisation's own: it may ask more in an hour than the token of a workflow. */
export interface GitHubApp {
  readonly clientId: string;
  /** Reveals the key, as PEM; a function, so that it is not printed with the settings. */
  readonly privateKey: () => string;
}

const idName = "ROLLCALL_APP_CLIENT_ID";
const keyName = "ROLLCALL_APP_PRIVATE_KEY";
const both = `An App needs ${idName} and ${keyName}, or neither is set.`;

/** `undefined`: there is none, or what is wrong with it is among the findings. */
export function githubApp(settings: GitHubSettingReader): GitHubApp | undefined {
  const clientId = settings.checked(
    idName,
    /^[\w.-]{1,100}$/,
    "It is the Client ID on the page of the App, like Iv23liAbCdEf.",
  );
  const written = settings.value(keyName);
  const isThere = settings.value(idName) !== undefined;
  if (isThere && written === undefined) settings.fault(keyName, "is not set", both);
  if (!isThere && written !== undefined) settings.fault(idName, "is not set", both);
  if (written === undefined) return undefined;
  const pem = pemOf(written);
  if (pem === undefined) {
    settings.fault(
      keyName,
      "is no private key of an App",
      "It is the whole .pem file that GitHub gave, its first and last line included.",
    );
    return undefined;
  }
  return clientId === undefined ? undefined : { clientId, privateKey: () => pem };
}

/**
 * The key in one form, whatever surrounds it and whichever of its forms GitHub or a person chose: what signs with it takes
 * every line for a part of the key. Many places for secrets take one line only, and people write `\n` for its ends.
 */
function pemOf(text: string): string | undefined {
  const lines = text.replaceAll(/\\r\\n|\\n/g, "\n").replaceAll(/^["'\s]+|["'\s]+$/g, "");
  try {
    const key = createPrivateKey(`${lines}\n`);
    return key.asymmetricKeyType === "rsa"
      ? key.export({ type: "pkcs8", format: "pem" }).toString()
      : undefined;
  } catch {
    return undefined;
  }
}
