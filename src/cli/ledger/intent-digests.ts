import { createHash } from "node:crypto";
import type { IntentDigests } from "../../approval/placed-intents.ts";
import type { District, School } from "../../model/district.ts";
import { intentVersion, ownText, schoolText } from "../../model/intent.ts";

/** Digests of schools, for whoever asks again of a district of which most schools are the very same objects. */
type KnownDigests = WeakMap<School, string>;

/** What a file asks for, place by place, as SHA-256 in hexadecimal digits. */
export function intentDigests(district: District, known: KnownDigests = new WeakMap()): IntentDigests {
  return {
    version: intentVersion,
    district: digest(ownText(district)),
    schools: district.schools.map((school) => {
      const intent = known.get(school) ?? digest(schoolText(school));
      known.set(school, intent);
      return { name: school.name, intent };
    }),
  };
}

export const digest = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
