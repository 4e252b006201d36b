import { createServer as createNetServer } from "node:net";
import { inspect } from "node:util";
import fc from "fast-check";
import { Agent, type Dispatcher } from "undici";
import { describe, expect, it, vi } from "vitest";
import { AdaptivePace } from "../../src/http/adaptive-pace.ts";
import { createHttpClient } from "../../src/http/http-client.ts";
import type { JsonRequest, Service } from "../../src/http/json-request.ts";
import { ServiceError } from "../../src/http/service-error.ts";
import { tries } from "../tries.ts";
import { client, json, serve, startOfTest } from "./test-server.ts";

const token = "tok-5f1c9e/+=secret";

const service: Service = {
  system: "ClassLink",
  names: { baseUrl: "CLASSLINK_BASE_URL", credentials: "CLASSLINK_TOKEN" },
  secrets: [token],
  signsWithTime: true,
  authorise: () => `Bearer ${token}`,
};

const get = (url: string, rest: Partial<JsonRequest> = {}): JsonRequest => ({
  service,
  method: "GET",
  url,
  ...rest,
});

async function failureOf(promise: Promise<unknown>): Promise<ServiceError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ServiceError) return error;
  throw new Error(`expected a ServiceError, got ${inspect(error)}`);
}

describe("a request that is answered", () => {
  it("sends the URL to the letter, with credentials and version", async () => {
    const server = await serve((_, response) => json(response, { ok: true }));
    const { http } = await client();
    const url = `${server.origin}/%2FgVa0/v1p1/classes/a%20b?limit=2&filter=x%3D'y'`;
    const response = await http.send({
      service,
      method: "PUT",
      url,
      body: { a: 1 },
      ifMatch: "v1",
      idempotencyKey: "k",
    });
    expect(response.body).toEqual({ ok: true });
    const [request] = server.received;
    expect(request?.path).toBe("/%2FgVa0/v1p1/classes/a%20b");
    expect(request?.headers).toMatchObject({
      authorization: `Bearer ${token}`,
      "if-match": '"v1"',
      "idempotency-key": "k",
    });
    expect(request?.body).toBe('{"a":1}');
  });

  it("sends what waited for its turn before it parses a large answer", async () => {
    const rows = "row ".repeat(5_000);
    const server = await serve((received, response) => json(response, { path: received.path, rows }));
    const dispatcher = new Agent();
    const events: string[] = [];
    const watched: Pick<Dispatcher, "request"> = {
      request: (options: Dispatcher.RequestOptions) => {
        events.push(`sent ${options.path}`);
        return dispatcher.request(options);
      },
    };
    const parse = JSON.parse;
    const parsing = vi.spyOn(JSON, "parse").mockImplementation((text) => {
      const value = parse(text);
      if (text.includes("path")) events.push(`parsed ${value.path}`);
      return value;
    });
    const noSleep = async (): Promise<void> => {};
    const http = createHttpClient({ dispatcher: watched, clock: () => 0, sleep: noSleep, random: () => 0 });
    const pace = new AdaptivePace({ most: 1, clock: () => 0, sleep: noSleep });
    const send = (path: string) => http.send(get(`${server.origin}${path}`, { pace }));
    try {
      await Promise.all([send("/1"), send("/2")]);
    } finally {
      parsing.mockRestore();
      await dispatcher.close();
    }
    expect(events).toEqual(["sent /1", "sent /2", "parsed /1", "parsed /2"]);
  });

  it("reads JSON whatever its content type and with a byte order mark", async () => {
    const server = await serve((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("\ufeff {} "),
    );
    const { http } = await client();
    expect((await http.send(get(server.origin))).body).toEqual({});
  });

  it("asks with a slash behind the path where the server wants one there, signed for that address, and remembers it", async () => {
    const leading = await serve(({ path }, response) =>
      response.writeHead(301, { location: `http://elsewhere.example${path}/` }).end(),
    );
    const slashing = await serve(({ path }, response) => {
      if (path.endsWith("/")) json(response, { path });
      else response.writeHead(301, { location: `${path}/?sort=any` }).end();
    });
    const { http } = await client();
    const signed = { ...service, authorise: (_method: string, url: string) => `Signed ${url}` };
    const url = `${slashing.origin}/orgs?limit=1`;
    for (const _ of [1, 2])
      expect(await http.send(get(url, { service: signed }))).toMatchObject({
        body: { path: "/orgs/" },
        tries: 1,
      });
    expect(slashing.received.map(({ path }) => path)).toEqual(["/orgs", "/orgs/", "/orgs/"]);
    expect(slashing.received.at(-1)?.headers.authorization).toBe(`Signed ${slashing.origin}/orgs/?limit=1`);
    expect((await failureOf(http.send(get(`${leading.origin}/orgs`)))).code).toBe("redirected");
    expect(leading.received).toHaveLength(1);
  });

  it("hands over a status that the caller asked for", async () => {
    const server = await serve((_, response) => response.writeHead(404).end("gone"));
    const { http } = await client();
    expect(await http.send(get(server.origin, { answers: [404] }))).toMatchObject({
      status: 404,
      body: undefined,
    });
  });
});

describe("retries", () => {
  it("tries again after 429 and 500 and tells whoever waits", async () => {
    let calls = 0;
    const server = await serve((_, response) => {
      calls += 1;
      if (calls === 1)
        response.writeHead(429, { "retry-after": "7", "content-type": "text/html" }).end("<h1>slow down");
      else if (calls === 2) response.writeHead(500).end();
      else json(response, { ok: 1 });
    });
    const { http, notices, waited } = await client();
    expect((await http.send(get(server.origin))).tries).toBe(3);
    expect(waited).toEqual([7_000, 1_500]);
    expect(notices[0]).toMatchObject({ system: "ClassLink", attempt: 1, maxAttempts: 5, delayMs: 7_000 });
    expect(notices[0]?.reason).toContain("429");
  });

  it("waits where a gateway says by 403 that it is too much for now, and not where it says no", async () => {
    let calls = 0;
    const server = await serve((_, response) => {
      calls += 1;
      if (calls === 1) json(response, { message: "Rate exceeded" }, { "retry-after": "3" }, 403);
      else json(response, { ok: 1 });
    });
    const { http, notices, waited } = await client();
    expect((await http.send(get(server.origin))).tries).toBe(2);
    expect(waited).toEqual([3_000]);
    expect(notices[0]?.reason).toContain(
      'too many requests (403, to be tried again after "3"), saying "Rate exceeded"',
    );
    const always = await serve((_, response) => response.writeHead(403, { "retry-after": "1" }).end());
    const error = await failureOf(http.send(get(always.origin)));
    expect(error).toMatchObject({ code: "rate-limited", status: 403 });
    expect(error.message).toContain("tried 5 times");
  });

  it("tries again after a body that was cut off, with and without a declared length", async () => {
    let calls = 0;
    const server = await serve((_, response) => {
      calls += 1;
      if (calls === 1) {
        response.writeHead(200, { "content-length": "500" }).write('{"orgs": [');
        setImmediate(() => response.destroy());
      } else if (calls === 2) response.end('{"orgs": [');
      else json(response, { orgs: [] });
    });
    const { http } = await client();
    expect((await http.send(get(server.origin))).tries).toBe(3);
  });

  it("gives up after five tries and says so", async () => {
    const server = await serve((_, response) => response.writeHead(503).end());
    const { http } = await client();
    const error = await failureOf(http.send(get(server.origin)));
    expect(server.received).toHaveLength(5);
    expect(error).toMatchObject({ code: "server-error", status: 503 });
    expect(error.message).toContain("tried 5 times");
  });

  it("repeats a write only with a key, and then with the same one", async () => {
    const server = await serve((_, response) => response.writeHead(500).end());
    const { http } = await client();
    const write = { service, method: "PUT", url: server.origin, body: {} } as const;
    await failureOf(http.send(write));
    expect(server.received).toHaveLength(1);
    await failureOf(http.send({ ...write, idempotencyKey: "the-same-key-0001" }));
    expect(new Set(server.received.slice(1).map((request) => request.headers["idempotency-key"]))).toEqual(
      new Set(["the-same-key-0001"]),
    );
    expect(server.received).toHaveLength(6);
  });
});

describe("what a person is told", () => {
  it.each([
    [401, "unauthorised", "CLASSLINK_TOKEN"],
    [403, "forbidden", "share"],
    [404, "not-found", "whole prefix"],
    [400, "rejected", "does not accept"],
    [422, "rejected", "does not accept"],
  ])("%i is %s", async (status, code, hint) => {
    const server = await serve((_, response) =>
      json(response, { imsx_description: "no\u0007pe" }, {}, status),
    );
    const { http } = await client();
    const error = await failureOf(http.send(get(`${server.origin}/x/orgs?limit=1`)));
    expect(error).toMatchObject({ code, status, method: "GET", system: "ClassLink", name: "ServiceError" });
    expect(error.hint).toContain(hint);
    expect(error.message).toContain(`GET ${server.origin}/x/orgs?limit=1`);
    expect(error.message).toContain('"no pe"');
    expect(server.received).toHaveLength(1);
  });

  it("a wrong clock, where requests are signed with the time", async () => {
    const date = new Date(startOfTest - 600_000).toUTCString();
    const server = await serve((_, response) => response.writeHead(401, { date }).end());
    const { http } = await client();
    expect((await failureOf(http.send(get(server.origin)))).hint).toContain("600 seconds ahead of");
  });

  it("a login page, by its title", async () => {
    const page = "<!doctype html><html><head><title>\n Sign in to\u0000 LaunchPad </title></head></html>";
    const server = await serve((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end(page),
    );
    const { http } = await client();
    const error = await failureOf(http.send(get(server.origin)));
    expect(error.code).toBe("not-json");
    expect(error.message).toContain('an HTML page with the title "Sign in to LaunchPad"');
    expect(server.received).toHaveLength(1);
  });

  it.each(["", " ", "\n"])("an empty answer %j", async (body) => {
    const server = await serve((_, response) => response.end(body));
    const { http } = await client();
    expect(await failureOf(http.send(get(server.origin)))).toMatchObject({ code: "malformed" });
  });

  it.each([
    [
      { statusInfoSet: [{ imsx_codeMajor: "failure", imsx_description: "may not read orgs" }] },
      "may not read orgs",
    ],
    [{ imsx_StatusInfo: { imsx_description: "no such field" } }, "no such field"],
    [[{ message: "first" }, { message: "second" }], "first; second"],
    [{ errors: [{ detail: "first" }, { title: "second" }] }, "first; second"],
    [{ error: { message: "quota of the project" } }, "quota of the project"],
    [{ fault: { faultstring: "Invalid ApiKey" } }, "Invalid ApiKey"],
    [JSON.stringify({ imsx_description: "twice" }), "twice"],
    [{ message: JSON.stringify({ error: "inside" }) }, "inside"],
    [{ message: "{not JSON" }, "{not JSON"],
    ["a plain text", "a plain text"],
    [{ error: "invalid_scope", error_description: "ask for less" }, "ask for less"],
  ])("what %j says, without its wrapping", async (body, said) => {
    const server = await serve((_, response) => json(response, body, {}, 400));
    const { http } = await client();
    expect((await failureOf(http.send(get(server.origin)))).message).toContain(`saying "${said}"`);
  });

  it("where a scope is missing, the setting that asks for it", async () => {
    const server = await serve((_, response) => json(response, { message: "Insufficient scope" }, {}, 403));
    const { http } = await client();
    const bearer = await failureOf(http.send(get(server.origin)));
    expect(bearer.hint).toBe("Ask those who gave you CLASSLINK_TOKEN to let it read rosters.");
    const names = { ...service.names, scope: "CLASSLINK_SCOPE" };
    const oauth2 = await failureOf(http.send(get(server.origin, { service: { ...service, names } })));
    expect(oauth2.hint).toContain("name it in CLASSLINK_SCOPE");
  });

  it("what a token lacks, where only the header that asks for one says so", async () => {
    const challenge = 'Bearer realm="x", error="insufficient_scope", scope="roster-core.readonly"';
    const server = await serve((_, response) =>
      response.writeHead(403, { "www-authenticate": challenge }).end(),
    );
    const { http } = await client();
    const error = await failureOf(http.send(get(server.origin)));
    expect(error.reason).toContain('saying "insufficient_scope; scope roster-core.readonly"');
    expect(error.hint).toBe("Ask those who gave you CLASSLINK_TOKEN to let it read rosters.");
  });

  it.each([300, 304])("an answer %i that leads nowhere is not called a redirect", async (status) => {
    const server = await serve((_, response) => response.writeHead(status).end());
    const { http } = await client();
    const error = await failureOf(http.send(get(server.origin)));
    expect(error.reason).toBe(
      `the answer is ${status}, without what was asked for and without a place where it is`,
    );
  });

  it("a redirect on the same server, by its path", async () => {
    const server = await serve((_, response) => response.writeHead(302, { location: "/login?t=abc" }).end());
    const { http } = await client();
    const { reason } = await failureOf(http.send(get(`${server.origin}/orgs`)));
    expect(reason).toContain("redirects to /login (302)");
  });

  it("a redirect, which is not followed, with its origin and nothing else", async () => {
    const location = "https://elsewhere.example/login?ticket=abc";
    const server = await serve((_, response) => response.writeHead(302, { location }).end());
    const { http } = await client();
    const error = await failureOf(http.send(get(server.origin)));
    expect(error.code).toBe("redirected");
    expect(error.message).toContain("https://elsewhere.example ");
    expect(error.message).not.toContain("ticket");
    expect(server.received).toHaveLength(1);
  });

  it("an answer above the limit, without reading all of it", async () => {
    let sent = 0;
    const server = await serve((_, response) => {
      const write = (): void => {
        while (!response.destroyed && response.write("x".repeat(65_536))) sent += 65_536;
        if (!response.destroyed) response.once("drain", write);
      };
      write();
    });
    const { http } = await client({ limits: { maxResponseBytes: 100_000 } });
    expect(await failureOf(http.send(get(server.origin)))).toMatchObject({ code: "too-large" });
    expect(server.received).toHaveLength(1);
    expect(sent).toBeLessThan(100_000_000);
  });

  it("a refused connection", async () => {
    const closed = createNetServer();
    const port = await new Promise<number>((resolve) => {
      closed.listen(0, "127.0.0.1", () => {
        const address = closed.address();
        closed.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
      });
    });
    const { http, notices } = await client();
    const error = await failureOf(http.send(get(`http://127.0.0.1:${port}/orgs`)));
    expect(error).toMatchObject({ code: "unreachable" });
    expect(error.message).toContain("refused");
    expect(notices).toHaveLength(4);
  });

  it("a server that never answers, and one that trickles", async () => {
    const silent = await serve(() => undefined);
    const { http } = await client({
      limits: { headersTimeoutMs: 50, bodyTimeoutMs: 50, tryTimeoutMs: 300 },
      retry: { maxAttempts: 1, baseMs: 1, capMs: 1, budgetMs: 1 },
    });
    expect(await failureOf(http.send(get(silent.origin)))).toMatchObject({ code: "timed-out" });
    const trickling = await serve((_, response) => {
      response.write("{");
      const timer = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(timer));
    });
    expect(await failureOf(http.send(get(trickling.origin)))).toMatchObject({ code: "timed-out" });
  });

  it("is not tried again once the time for all tries is over, and one that never comes ends with it", async () => {
    let now = startOfTest;
    const failing = await serve((_, response) => json(response, {}, {}, 503));
    const { http } = await client({
      clock: () => now,
      sleep: async (durationMs) => {
        now += durationMs + 10_000;
      },
    });
    expect(await failureOf(http.send(get(failing.origin, { withinMs: 15_000 })))).toMatchObject({
      status: 503,
    });
    expect(failing.received).toHaveLength(2);
    const silent = await serve(() => undefined);
    expect(await failureOf(http.send(get(silent.origin, { withinMs: 0 })))).toMatchObject({
      code: "timed-out",
    });
    expect(silent.received.length).toBeLessThanOrEqual(1);
  });

  it("a connection that is not TLS", async () => {
    const server = await serve((_, response) => response.end());
    const { http } = await client();
    const error = await failureOf(http.send(get(server.origin.replace("http:", "https:"))));
    expect(error.code).toBe("unreachable");
    expect(error.message).toContain("no trusted connection");
  });

  it.each([
    "http://roster.example/v1p1",
    "https://user:pass@roster.example/v1p1",
    "http://127.0.0.1.evil.example/",
    "ftp://127.0.0.1/",
    "not a url",
  ])("an address that credentials must not go to: %s", async (url) => {
    const { http } = await client();
    const error = await failureOf(http.send(get(url)));
    expect(error.code).toBe("insecure-url");
    expect(inspect(error)).not.toContain("pass@");
  });
});

describe("credentials", () => {
  const carriers = [
    (secret: string) => secret,
    (secret: string) => encodeURIComponent(secret),
    (secret: string) => JSON.stringify({ error: `bad ${secret}` }),
    (secret: string) => JSON.stringify({ imsx_description: `${"x".repeat(190)}${secret}` }),
    (secret: string) => `<title>${secret}</title>`,
    (secret: string) => `Authorization: Bearer ${secret}`,
    (secret: string) => secret.split("").join("\u0000").replaceAll("\u0000", "\u200e"),
    (secret: string) => secret.toUpperCase(),
  ];
  const secrets = fc.string({
    minLength: 8,
    maxLength: 40,
    unit: fc.constantFrom(..."abcXYZ0189-._~+/=!'()*|\"\\$^[]{}<&%"),
  });

  it("are in no message, hint, JSON or inspection, however a server echoes them", async () => {
    let body = "";
    let status = 401;
    const server = await serve((_, response) =>
      response
        .writeHead(status, { location: `https://x.example/?t=${encodeURIComponent(body.slice(0, 20))}` })
        .end(body),
    );
    const { http } = await client({ retry: { maxAttempts: 1, baseMs: 1, capMs: 1, budgetMs: 1 } });
    await fc.assert(
      fc.asyncProperty(
        secrets,
        fc.constantFrom(...carriers),
        fc.constantFrom(200, 302, 400, 401, 404, 429, 500),
        async (secret, carry, answer) => {
          body = carry(secret);
          status = answer;
          const echoing = { ...service, secrets: [secret] };
          const url = `${server.origin}/orgs?cursor=${encodeURIComponent(secret)}`;
          const outcome: unknown = await http
            .send({ service: echoing, method: "GET", url })
            .catch((error: unknown) => error);
          if (!(outcome instanceof ServiceError)) return;
          const { cause } = outcome;
          const shown = [
            outcome.message,
            outcome.hint,
            JSON.stringify(outcome),
            inspect(outcome),
            inspect(cause),
            outcome.stack ?? "",
          ];
          const written = shown.join("\n").toLowerCase();
          expect(written).not.toContain(secret.toLowerCase());
          expect(written).not.toContain(encodeURIComponent(secret).toLowerCase());
        },
      ),
      { numRuns: tries(150) },
    );
  });

  it("stay out of an excerpt that is cut in the middle of one", async () => {
    const server = await serve((_, response) => response.writeHead(400).end(`${"y".repeat(190)}${token}`));
    const { http } = await client();
    expect((await failureOf(http.send(get(server.origin)))).message).not.toContain("tok-5");
  });
});
