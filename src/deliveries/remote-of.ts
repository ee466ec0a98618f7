/** The way in: GitHub's API, or git where a server has no `createCommitOnBranch`. */
import { isFault } from "../github/fault.ts";
import type { Remote } from "../types/delivery.ts";
import type { GitHub } from "../types/github.ts";
import { type GitSettings, gitRemote } from "./git-remote.ts";
import { graphqlRemote } from "./graphql-remote.ts";

/** Goes over to git with the first answer that shows that the server does not know what it is asked for. */
export function remoteOf(github: GitHub, settings: GitSettings): Remote {
  const git = gitRemote(github.url, settings);
  let current = github.isGitHub ? graphqlRemote(github) : git;
  const orGit = async <T>(isUnknown: (error: unknown) => boolean, call: (remote: Remote) => Promise<T>): Promise<T> => {
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
    // The first that is asked of GraphQL, and it changes nothing.
    look: (branch, paths) => orGit(hasNoGraphql, (it) => it.look(branch, paths)),
    read: (oid) => current.read(oid),
    create: (branch, oid) => orGit(hasNoSuchMutation, (it) => it.create(branch, oid)),
    reset: (move) => orGit(hasNoSuchMutation, (it) => it.reset(move)),
    commit: (commit) => orGit(hasNoSuchMutation, (it) => it.commit(commit)),
  };
}

const hasNoGraphql = (error: unknown): boolean => isFault(error, "github.not-found", "github.not-an-api");

/** Of an older server. What is not found is not unknown: a branch may have been deleted since it was looked at. */
const hasNoSuchMutation = (error: unknown): boolean =>
  isFault(error, "github.graphql") &&
  /\b(createCommitOnBranch|CreateCommitOnBranchInput|updateRefs|UpdateRefsInput)\b.*(exist|defined)/.test(
    error.finding.message,
  );
