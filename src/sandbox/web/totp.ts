import { createHmac } from "node:crypto";

const stepSeconds = 30;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Whether it is the time-based one-time code (RFC 6238, SHA-1, 6 digits) of this moment, or of half a minute to either side. */
export function isCodeOf(secret: string, code: string, now: Date): boolean {
  const step = Math.floor(now.getTime() / 1000 / stepSeconds);
  return [step - 1, step, step + 1].some((near) => codeOf(secret, near) === code);
}

function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac("sha1", base32Bytes(secret)).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

function base32Bytes(text: string): Buffer {
  const bits = [...text.toUpperCase().replace(/=+$/, "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/[01]{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
