import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { client, serve } from "./test-server.ts";

async function answered(
  body: Buffer,
  headers: Record<string, string> = {},
  status = 200,
): Promise<{ readonly body: unknown; readonly tries: number }> {
  const server = await serve((_, response) => response.writeHead(status, headers).end(body));
  const { http } = await client({ limits: { maxResponseBytes: 100_000 } });
  return await http.send({
    service: {
      system: "ClassLink",
      names: { baseUrl: "CLASSLINK_BASE_URL", credentials: "CLASSLINK_TOKEN" },
      secrets: [],
      signsWithTime: false,
      authorise: () => "Bearer x",
    },
    method: "GET",
    url: `${server.origin}/classes`,
  });
}

const text = Buffer.from(JSON.stringify({ name: "Çà et là 😀" }));

describe("an answer that is compressed although nobody asked for it", () => {
  it.each([
    ["gzip", gzipSync(text)],
    ["X-GZIP", gzipSync(text)],
    ["deflate", deflateSync(text)],
    ["Deflate", deflateRawSync(text)],
    ["br", brotliCompressSync(text)],
    ["identity", text],
    ["identity", gzipSync(text)],
    ["", gzipSync(text)],
    ["", deflateSync(text)],
    ["gzip, gzip", gzipSync(gzipSync(text))],
    ["deflate, identity, br", brotliCompressSync(deflateSync(text))],
  ])("%s is read", async (encoding, body) => {
    expect((await answered(body, { "content-encoding": encoding })).body).toEqual({ name: "Çà et là 😀" });
  });

  it.each(["gzip", "deflate", "br"])(
    "is read where it only says %s, and was unpacked on the way",
    async (encoding) => {
      expect((await answered(text, { "content-encoding": encoding })).body).toEqual({ name: "Çà et là 😀" });
    },
  );

  it.each([
    [
      "gzip",
      "is cut off",
      gzipSync(text).subarray(0, -12),
      'content-encoding "gzip" says \\(Z_BUF_ERROR\\); tried 5',
    ],
    ["br", "is not what it says", Buffer.from("<html>"), 'content-encoding "br" says \\(ERR_'],
    ["gzip", "is not what it says", Buffer.from("<html>"), 'content-encoding "gzip" says \\(Z_DATA_ERROR'],
    ["gzip", "grows beyond all measure", gzipSync(Buffer.alloc(5_000_000, "[")), "larger than it may be"],
  ])("%s is an error where it %s", async (encoding, _, body, reason) => {
    await expect(answered(body, { "content-encoding": encoding })).rejects.toMatchObject({
      name: "ServiceError",
      reason: expect.stringMatching(reason),
    });
  });
});

describe("an answer of another kind", () => {
  it.each([
    [
      '{"sourcedId":"1"}\n{"sourcedId":"2"}\n',
      "not JSON but one JSON value a line",
      "report this to those who run",
    ],
    ['<?xml version="1.0"?><orgs><org/></orgs>', "not JSON but XML", "report this to those who run"],
    [
      '<?xml version="1.0"?>\n<html xmlns="x"><title>Sign in</title></html>',
      'title "Sign in"',
      "a login stands in the way",
    ],
  ])("%j is named as what it is, and asked for once", async (body, reason, hint) => {
    await expect(answered(Buffer.from(body))).rejects.toMatchObject({
      code: "not-json",
      reason: expect.stringContaining(reason),
      hint: expect.stringContaining(hint),
    });
  });

  it("may be JSON that was made a text once more", async () => {
    expect((await answered(Buffer.from(JSON.stringify(text.toString())))).body).toEqual({
      name: "Çà et là 😀",
    });
  });
});

describe("bytes that are no UTF-8", () => {
  it("are named as packed where the answer says so, in a way that is not read", async () => {
    await expect(
      answered(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), { "content-encoding": "zstd" }),
    ).rejects.toMatchObject({
      code: "malformed",
      reason: expect.stringContaining('not read (content-encoding "zstd")'),
    });
  });

  const latin1 = Buffer.from(JSON.stringify({ detail: "Müller" }), "latin1");

  it("are an error, because ids and names would come out changed", async () => {
    await expect(answered(latin1)).rejects.toMatchObject({
      code: "malformed",
      reason: expect.stringContaining("not UTF-8"),
    });
  });

  it("do not hide the status of an error page", async () => {
    await expect(answered(latin1, {}, 403)).rejects.toMatchObject({ code: "forbidden", status: 403 });
  });

  it("a byte order mark is none of them", async () => {
    expect((await answered(Buffer.from("\ufeff[1]"))).body).toEqual([1]);
  });
});
