import { gunzipSync, gzipSync } from "node:zlib";
import type { Pack } from "../../src/render/html/packed-table.ts";

/** As the command packs rows into a report. */
export const pack: Pack = (text) => gzipSync(text, { level: 9 }).toString("base64");

/** What is packed into a report, table by table. */
export const unpacked = (html: string): readonly string[] =>
  [...html.matchAll(/<script type="application\/x-rollcall-rows">([\w+/=]*)<\/script>/g)].map(
    ([, packed = ""]) => gunzipSync(Buffer.from(packed, "base64")).toString(),
  );
