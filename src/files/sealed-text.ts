/**
 * Texts that only those can read and make who have the connection settings, credentials included, under which they were
 * made. Copies of a cache get about: a pull request of a fork may restore the caches of the branch that it asks to be
 * merged into. What they hold must be of no use there, and nobody may put another in its place.
 */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

const derive = promisify<string, Buffer, number, { N: number }, Buffer>(scrypt);
const zip = promisify<Buffer, { level: number }, Buffer>(gzip);
const unzip = promisify<Buffer, Buffer>(gunzip);

const cipher = "aes-256-gcm";
const bytes = { salt: 16, nonce: 12, tag: 16, key: 32 } as const;
const beforeContent = bytes.salt + bytes.nonce + bytes.tag;
/** Each guess at a credential takes this much work: some tens of milliseconds and 16 MB. */
const work = { N: 2 ** 14 };

/** Thrown where the text was made under other settings, or is no longer what was made. */
export class UnsealableText extends Error {
  override readonly name = "UnsealableText";
}

/**
 * Keys of this run, by salt and secret. Files of districts that share their connection share a salt too, or each of a thousand
 * would be that much work.
 */
const keys = new Map<string, Promise<Buffer>>();
/** What texts are sealed with under a secret in this run: what opened one, or what was taken for the first. */
const salts = new Map<string, Buffer>();

/** Seals and opens the texts of one file. */
export class TextSeal {
  readonly #secret: string;
  readonly #label: Buffer;

  /** @param label what the text is about; it can be read by anybody, and another one does not open the text */
  constructor(secret: string, label: string) {
    this.#secret = secret;
    this.#label = Buffer.from(label);
  }

  async seal(text: string): Promise<Buffer> {
    const salt = salts.get(this.#secret) ?? randomBytes(bytes.salt);
    salts.set(this.#secret, salt);
    const nonce = randomBytes(bytes.nonce);
    const encrypting = createCipheriv(cipher, await this.#keyFor(salt), nonce).setAAD(this.#label);
    const content = await zip(Buffer.from(text), { level: 1 });
    const encrypted = Buffer.concat([encrypting.update(content), encrypting.final()]);
    return Buffer.concat([salt, nonce, encrypting.getAuthTag(), encrypted]);
  }

  /** @throws UnsealableText */
  async unseal(sealed: Buffer): Promise<string> {
    if (sealed.length < beforeContent) throw new UnsealableText("it is cut off");
    const salt = sealed.subarray(0, bytes.salt);
    const nonce = sealed.subarray(bytes.salt, bytes.salt + bytes.nonce);
    const tag = sealed.subarray(bytes.salt + bytes.nonce, beforeContent);
    const key = await this.#keyFor(salt);
    try {
      const decrypting = createDecipheriv(cipher, key, nonce, { authTagLength: bytes.tag })
        .setAAD(this.#label)
        .setAuthTag(tag);
      const content = Buffer.concat([decrypting.update(sealed.subarray(beforeContent)), decrypting.final()]);
      if (!salts.has(this.#secret)) salts.set(this.#secret, Buffer.from(salt));
      return (await unzip(content)).toString("utf8");
    } catch (cause) {
      throw new UnsealableText("it is damaged, or was made with other credentials", { cause });
    }
  }

  #keyFor(salt: Buffer): Promise<Buffer> {
    const id = `${salt.toString("hex")} ${this.#secret}`;
    const known = keys.get(id);
    if (known !== undefined) return known;
    const key = derive(this.#secret, salt, bytes.key, work);
    keys.set(id, key);
    return key;
  }
}
