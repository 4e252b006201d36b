import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  encodeRfc3986,
  oauth1Header,
  type Parameter,
  signature,
  signatureBase,
} from "../../src/providers/classlink/oauth1.ts";

describe("OAuth 1.0a, by the examples of RFC 5849", () => {
  it("3.4.1.1: the base string, with repeated, empty and encoded parameters", () => {
    const parameters: readonly Parameter[] = [
      ["oauth_consumer_key", "9djdj82h48djs9d2"],
      ["oauth_token", "kkk9d7dh3k39sjv7"],
      ["oauth_signature_method", "HMAC-SHA1"],
      ["oauth_timestamp", "137131201"],
      ["oauth_nonce", "7d8f3e4a"],
      ["c2", ""],
      ["a3", "2 q"],
    ];
    expect(
      signatureBase("post", "http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b", parameters),
    ).toBe(
      "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7",
    );
  });

  it("and by appendix A of OAuth Core 1.0, where a version is signed as well", () => {
    const base = signatureBase("GET", "http://photos.example.net/photos?file=vacation.jpg&size=original", [
      ["oauth_consumer_key", "dpf43f3p2l4k3l03"],
      ["oauth_token", "nnch734d00sl2jdk"],
      ["oauth_signature_method", "HMAC-SHA1"],
      ["oauth_timestamp", "1191242096"],
      ["oauth_nonce", "kllo9940pd9333jh"],
      ["oauth_version", "1.0"],
    ]);
    expect(signature(base, "HMAC-SHA1", "kd94hf93k423kf44", "pfkkdhi9sl3r4s00")).toBe(
      "tR3+Ty81lMeYAr/Fid0kMTYa/WM=",
    );
  });

  it("1.2: a request with a token and a query", () => {
    const base = signatureBase("GET", "http://photos.example.net/photos?file=vacation.jpg&size=original", [
      ["oauth_consumer_key", "dpf43f3p2l4k3l03"],
      ["oauth_token", "nnch734d00sl2jdk"],
      ["oauth_signature_method", "HMAC-SHA1"],
      ["oauth_timestamp", "137131202"],
      ["oauth_nonce", "chapoH"],
    ]);
    expect(signature(base, "HMAC-SHA1", "kd94hf93k423kf44", "pfkkdhi9sl3r4s00")).toBe(
      "MdpQcU8iPSUjWoN/UDMsK2sui9I=",
    );
  });
});

describe("a signed request", () => {
  const secret = "+/&%' é😀";

  it.each([
    ["HMAC-SHA1", "sha1"],
    ["HMAC-SHA256", "sha256"],
  ] as const)("%s over a URL with odd characters, computed by hand", (signatureMethod, digest) => {
    const url = "https://h.example/%2FgVa0/v1p1/classes?filter=title%3D%27a%20b%2Bc%27&limit=2&Z=1&a=%C3%A9";
    const header = oauth1Header({
      method: "GET",
      url,
      clientId: "my key",
      clientSecret: secret,
      signatureMethod,
      nonce: "n1",
      timestamp: 5,
    });
    const pairs = `Z=1&a=%C3%A9&filter=title%3D%27a%20b%2Bc%27&limit=2&oauth_consumer_key=my%20key&oauth_nonce=n1&oauth_signature_method=${signatureMethod}&oauth_timestamp=5`;
    const base = `GET&${encodeURIComponent("https://h.example/%2FgVa0/v1p1/classes")}&${encodeURIComponent(pairs)}`;
    const key = "%2B%2F%26%25%27%20%C3%A9%F0%9F%98%80&";
    const expected = createHmac(digest, key).update(base).digest("base64");
    expect(header).toContain(`oauth_signature="${encodeURIComponent(expected)}"`);
    expect(header).toContain('oauth_consumer_key="my%20key"');
    expect(header).not.toContain("oauth_version");
  });

  it("encodes what encodeURIComponent leaves, and never writes a plus sign", () => {
    expect(encodeRfc3986("!'()*-._~ +")).toBe("%21%27%28%29%2A-._~%20%2B");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 8 }), (text) => {
        expect(encodeRfc3986(text)).toMatch(/^(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*$/);
      }),
    );
  });
});
