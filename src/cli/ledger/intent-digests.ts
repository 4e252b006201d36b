import { createHash } from "node:crypto";
import type { IntentDigests } from "../../approval/placed-intents.ts";
import type { District } from "../../model/district.ts";
import { intentTexts, intentVersion } from "../../model/intent.ts";

/** What a file asks for, place by place, as SHA-256 in hexadecimal digits. */
export function intentDigests(district: District): IntentDigests {
  const texts = intentTexts(district);
  return {
    version: intentVersion,
    district: digest(texts.district),
    schools: texts.schools.map(({ name, text }) => ({ name, intent: digest(text) })),
  };
}

export const digest = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
