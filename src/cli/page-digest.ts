import { createHash } from "node:crypto";
import type { Digest } from "../render/html/html-frame.ts";

/** By it the policy of a page names the texts that it may run and be styled by. */
export const pageDigest: Digest = (text) => createHash("sha256").update(text).digest("base64");
