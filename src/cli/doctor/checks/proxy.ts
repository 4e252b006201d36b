import type { HttpProxy } from "../../../http/proxy.ts";
import { proxyFor } from "../../../http/proxy-exceptions.ts";
import type { ConnectionSettings } from "../../../providers/settings/connection-settings.ts";
import { type Check, type CheckFinding, fine } from "../check.ts";
import type { GitHubSubject } from "../github/github-subject.ts";

/** By which proxy the services are reached, and which of them without it. Asked where one is named. */
export const proxyCheck: Check = {
  area: "settings",
  name: "proxy",
  needs: [],
  run: async ({ settings }) =>
    settings.proxy === undefined ? [] : [reached(addresses(settings), settings.proxy)],
};

export const gitHubProxyCheck: Check<GitHubSubject> = {
  area: "GitHub",
  name: "proxy",
  needs: [],
  run: async ({ github }) => {
    const { apiUrl, proxy } = github.settings;
    return proxy === undefined ? [] : [reached([["GitHub", apiUrl]], proxy)];
  },
};

type Address = readonly [service: string, url: string];

function addresses({ classLink, classTagApi, classTagBrowser }: ConnectionSettings): readonly Address[] {
  const classTag = classTagApi?.baseUrl ?? classTagBrowser?.url;
  return [
    ...(classLink === undefined ? [] : [["ClassLink", classLink.baseUrl] as const]),
    ...(classTag === undefined ? [] : [["ClassTag", classTag] as const]),
  ];
}

function reached(services: readonly Address[], proxy: HttpProxy): CheckFinding {
  const [by, without] = [true, false].map((isProxied) =>
    services
      .filter(([, url]) => (proxyFor(url, proxy) !== undefined) === isProxied)
      .map(([service]) => service),
  );
  const parts = [
    ...sentence(by, `reached by the proxy that ${proxy.setting} names`),
    ...sentence(without, "reached without it, by NO_PROXY or on this machine"),
  ];
  return fine(parts.join("; "), { setting: proxy.setting });
}

const sentence = (services: readonly string[] = [], how: string): readonly string[] =>
  services.length === 0 ? [] : [`${services.join(" and ")} ${services.length === 1 ? "is" : "are"} ${how}`];
