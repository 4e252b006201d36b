import { createHash } from "node:crypto";
import type { Plan } from "../model/plan.ts";
import { fingerprintTexts } from "../plan/fingerprint-text.ts";

/** Fingerprints of a plan: `7KQ4-2M8P-XZ3T-9WFA`, 80 bits in Crockford's base 32, which has no letters to confuse. */
export interface Fingerprints {
  readonly whole: string;
  /** By `LiveSchool.key`, for the schools that have changes. */
  readonly schools: ReadonlyMap<string, string>;
}

export function fingerprintsOf(plan: Plan): Fingerprints {
  const texts = fingerprintTexts(plan);
  const schools = new Map([...texts.bySchool].map(([key, text]) => [key, shortHash(text)]));
  const lines = [...schools].map(([key, hash]) => `${JSON.stringify(key)} ${hash}`);
  return { whole: shortHash([texts.district, ...lines].join("\n")), schools };
}

/** A fingerprint as a person may type it: without dashes, in small letters, with O for 0 and I or L for 1. */
export function sameFingerprint(left: string, right: string): boolean {
  return normal(left) === normal(right);
}

const normal = (text: string): string =>
  text.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

function shortHash(text: string): string {
  const digest = createHash("sha256").update(text, "utf8").digest();
  let bits = 0n;
  for (const byte of digest.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let letters = "";
  for (let index = 0; index < 16; index += 1) {
    letters = (alphabet[Number(bits & 31n)] ?? "") + letters;
    bits >>= 5n;
  }
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}
