/**
 * The repository, as `owner/name`, that the address of a git remote means on github.com; `undefined` for any other address.
 * Nothing else of the address is passed on, because some people keep a token in it.
 */
export function repositoryOfRemote(address: string): string | undefined {
  const [, path] =
    /^(?:https:\/\/(?:[^@/\s]*@)?github\.com\/|ssh:\/\/git@github\.com(?::22)?\/|git@github\.com:)(\S+)$/i.exec(
      address.trim(),
    ) ?? [];
  return /^([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path ?? "")?.[1];
}
