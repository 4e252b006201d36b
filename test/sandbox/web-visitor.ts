import type { Sandbox } from "../../src/sandbox/sandbox.ts";

export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly location: string | null;
  readonly html: string;
}

/** A browser as the server sees it: it keeps cookies, sends forms, and follows nothing by itself. */
export class WebVisitor {
  readonly #sandbox: Pick<Sandbox, "environment" | "webUrl">;
  #cookie = "";

  constructor(sandbox: Pick<Sandbox, "environment" | "webUrl">) {
    this.#sandbox = sandbox;
  }

  get cookie(): string {
    return this.#cookie;
  }

  /** @param path Below the pages' address, or a whole path as in `location`. */
  async get(path: string): Promise<Seen> {
    return await this.#request(path, {});
  }

  async post(path: string, fields: Record<string, string | readonly string[]>): Promise<Seen> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of [value].flat()) body.append(name, one);
    }
    return await this.#request(path, { method: "POST", body });
  }

  /** Loads a page, sends its first form with these fields besides its hidden ones, and answers what comes of it. */
  async submit(
    page: string,
    action: string,
    fields: Record<string, string | readonly string[]>,
  ): Promise<Seen> {
    const seen = await this.get(page);
    return await this.post(action, { ...hiddenFields(seen.html, action), ...fields });
  }

  /** The page that a redirect leads to. */
  async follow({ location }: Seen): Promise<Seen> {
    if (location === null) throw new Error("there is no redirect to follow");
    return await this.get(location);
  }

  async signIn(email = this.#sandbox.environment["CLASSTAG_WEB_USER"] ?? ""): Promise<Seen> {
    const password = this.#sandbox.environment["CLASSTAG_WEB_PASSWORD"] ?? "";
    return await this.submit("/sign-in", "/sign-in", { email, password });
  }

  async #request(path: string, init: RequestInit): Promise<Seen> {
    const { origin, pathname } = new URL(this.#sandbox.webUrl);
    const url = path.startsWith(`${pathname}/`) ? origin + path : this.#sandbox.webUrl + path;
    const response = await fetch(url, { ...init, redirect: "manual", headers: { cookie: this.#cookie } });
    this.#cookie = response.headers.get("set-cookie")?.split(";")[0] ?? this.#cookie;
    const { status, headers } = response;
    return { status, headers, location: headers.get("location"), html: await response.text() };
  }
}

/** Of the form whose action ends so. A name that comes several times gives a list. */
export function hiddenFields(html: string, action: string): Record<string, string | readonly string[]> {
  const forms = html.match(/<form method="post"[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((text) => /action="([^"]*)"/.exec(text)?.[1]?.endsWith(action));
  if (form === undefined) throw new Error(`there is no form for ${action}`);
  const fields: Record<string, string | readonly string[]> = {};
  for (const [, name = "", value = ""] of form.matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)">/g,
  )) {
    const known = fields[name];
    fields[name] = known === undefined ? unescaped(value) : [known, unescaped(value)].flat();
  }
  return fields;
}

/** The texts of the elements with this role. */
export function roleTexts(html: string, role: string): string[] {
  const pattern = new RegExp(`<p role="${role}"[^>]*>([\\s\\S]*?)</p>`, "g");
  return [...html.matchAll(pattern)].map(([, text = ""]) => unescaped(text.replace(/<[^>]*>/g, "")));
}

const characters: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

export const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? entity);
