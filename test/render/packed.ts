import { gunzipSync, gzipSync } from "node:zlib";
import { pageDigest } from "../../src/cli/page-digest.ts";
import type { PageMaking } from "../../src/render/html/plan-page.ts";

/** As the command makes a report. */
export const pageMaking: PageMaking = {
  digest: pageDigest,
  pack: (text) => gzipSync(text, { level: 9 }).toString("base64"),
};

/** What is packed into a report, table by table. */
export const unpacked = (html: string): readonly string[] =>
  [...html.matchAll(/<script type="application\/x-rollcall-rows">([\w+/=]*)<\/script>/g)].map(
    ([, packed = ""]) => gunzipSync(Buffer.from(packed, "base64")).toString(),
  );
