/** The way in: GitHub's API, or git where a server has no `createCommitOnBranch`. */
import { isFault } from "../github/fault.ts";
import type { Remote } from "../types/delivery.ts";
import type { GitHub } from "../types/github.ts";
import { type GitSettings, gitRemote } from "./git-remote.ts";
import { graphqlRemote } from "./graphql-remote.ts";

/** Gitea and Forgejo have their API there, and no GraphQL. */
const GITEA = /\/api\/v1\/?$/;

/** Goes over to git with the first answer that shows that the server does not know what it is asked for. */
export function remoteOf(github: GitHub, settings: GitSettings): Remote {
  const git = gitRemote(github.url, settings);
  let current = GITEA.test(settings.environment.GITHUB_API_URL ?? "") ? git : graphqlRemote(github);
  const orGit = async <T>(call: (remote: Remote) => Promise<T>): Promise<T> => {
    const used = current;
    try {
      return await call(used);
    } catch (error) {
      if (used === git || !isUnknown(error)) throw error;
      current = git;
      return call(git);
    }
  };
  return {
    look: (branch, paths) => orGit((it) => it.look(branch, paths)),
    read: (oid) => orGit((it) => it.read(oid)),
    create: (branch, oid) => orGit((it) => it.create(branch, oid)),
    commit: (commit) => orGit((it) => it.commit(commit)),
  };
}

const isUnknown = (error: unknown): boolean =>
  isFault(error, "github.not-found", "github.not-an-api") ||
  (isFault(error, "github.graphql") && /createCommitOnBranch|CreateCommitOnBranchInput/.test(error.finding.message));
