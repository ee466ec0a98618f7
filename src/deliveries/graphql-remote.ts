/** Commits by GitHub's API: signed by GitHub, and only on top of the head that they were made for. */

import { SystemFault } from "../faults.ts";
import type { Head, Remote } from "../types/delivery.ts";
import type { GitHub } from "../types/github.ts";
import { deliveryFinding } from "./rules.ts";

/** How many commits of a branch are looked at to find a run's own. */
const COMMITS = 20;

export function graphqlRemote(github: GitHub): Remote {
  const { owner, repo } = github;
  return {
    async look(branch, paths) {
      const { repository } = await github.graphql<Looked>(headQuery, {
        owner,
        repo,
        ref: `refs/heads/${branch}`,
        count: COMMITS,
      });
      const target = repository?.ref?.target;
      if (target?.oid === undefined) return undefined;
      return { oid: target.oid, commits: target.history?.nodes ?? [], blobs: await blobsAt(target.oid, paths) };
    },
    async read(oid) {
      const { content, encoding } = await github.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
        file_sha: oid,
      });
      return Buffer.from(content, encoding === "base64" ? "base64" : "utf8").toString("utf8");
    },
    async create(branch, oid) {
      await github.request("POST /repos/{owner}/{repo}/git/refs", { ref: `refs/heads/${branch}`, sha: oid });
    },
    async reset({ branch, from, to }) {
      const { repository } = await github.graphql<Identified>(repositoryQuery, { owner, repo });
      const move = { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to, force: true };
      await github.graphql(resetMutation, { input: { repositoryId: repository?.id, refUpdates: [move] } });
    },
    async commit({ branch, on, files, message }) {
      const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        expectedHeadOid: on,
        message,
        fileChanges: {
          additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString("base64") })),
        },
      };
      const { createCommitOnBranch } = await github.graphql<Committed>(commitMutation, { input });
      const oid = createCommitOnBranch?.commit?.oid;
      if (oid !== undefined) return oid;
      throw new SystemFault(
        deliveryFinding("delivery.not-pushed", `GitHub gave no commit on ${branch}; run deliver on the report folder`),
      );
    },
  };

  async function blobsAt(oid: string, paths: readonly string[]): Promise<Head["blobs"]> {
    if (paths.length === 0) return new Map();
    const names = paths.map((_, index) => `$p${index}: String!`).join(", ");
    const fields = paths
      .map((_, index) => `f${index}: object(expression: $p${index}) { ... on Blob { oid } }`)
      .join(" ");
    const document = `query Files($owner: String!, $repo: String!, ${names}) { repository(owner: $owner, name: $repo) { ${fields} } }`;
    const asked = Object.fromEntries(paths.map((path, index) => [`p${index}`, `${oid}:${path}`]));
    const { repository } = await github.graphql<Blobs>(document, { owner, repo, ...asked });
    return new Map(
      paths.flatMap((path, index) => {
        const blob = repository?.[`f${index}`]?.oid;
        return blob === undefined ? [] : [[path, blob] as const];
      }),
    );
  }
}

const headQuery = `query Head($owner: String!, $repo: String!, $ref: String!, $count: Int!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target { oid ... on Commit { history(first: $count) { nodes { oid message } } } }
    }
  }
}`;

const commitMutation = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

const repositoryQuery = `query Repository($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { id }
}`;

// REST moves a branch from wherever it is by then.
const resetMutation = `mutation Reset($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

interface Identified {
  readonly repository?: { readonly id?: string } | null;
}

interface Looked {
  readonly repository?: {
    readonly ref?: {
      readonly target?: {
        readonly oid?: string;
        readonly history?: { readonly nodes?: Head["commits"] };
      } | null;
    } | null;
  } | null;
}

interface Blobs {
  readonly repository?: Readonly<Record<string, { readonly oid?: string } | null>> | null;
}

interface Committed {
  readonly createCommitOnBranch?: { readonly commit?: { readonly oid?: string } | null } | null;
}
