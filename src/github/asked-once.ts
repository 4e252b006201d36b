import type { GitHub } from "./github-client.ts";

type Question<Key, Answer> = (github: GitHub, key: Key) => Promise<Answer>;

/** The same question, put to GitHub once for each connection and key: each request counts against the hour's limit. */
export function askedOnce<Key extends number | string, Answer>(
  ask: Question<Key, Answer>,
): Question<Key, Answer> {
  const known = new WeakMap<GitHub, Map<Key, Promise<Answer>>>();
  return (github, key) => {
    const answers = known.get(github) ?? new Map<Key, Promise<Answer>>();
    known.set(github, answers);
    const answer = answers.get(key) ?? ask(github, key);
    answers.set(key, answer);
    return answer;
  };
}
