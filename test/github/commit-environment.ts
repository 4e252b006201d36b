/** For commits that are the same on every machine, whatever its own git is told. */
export const commitEnvironment = {
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.test",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.test",
  GIT_CONFIG_GLOBAL: "/dev/null",
};
