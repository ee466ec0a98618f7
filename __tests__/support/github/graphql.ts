/** GraphQL, held against GitHub's own schema; commits go to the bare repository. */
import { readFileSync } from "node:fs";
import { buildSchema, GraphQLError, type GraphQLSchema, graphql, isScalarType } from "graphql";
import { isProtected, type State, type Token } from "./state.ts";

let schema: GraphQLSchema | undefined;

/** Loaded once; half a second. Scalars of GitHub's own would take anything: they are told what they are. */
function githubSchema(): GraphQLSchema {
  if (schema) return schema;
  // The package exports its types alone.
  const file = new URL("../../../node_modules/@octokit/graphql-schema/schema.graphql", import.meta.url);
  const text = readFileSync(file, "utf8");
  schema = buildSchema(text, { assumeValidSDL: true });
  const scalars: Readonly<Record<string, RegExp>> = {
    GitObjectID: /^[0-9a-f]{40}$/,
    Base64String: /^[A-Za-z0-9+/]*={0,2}$/,
    URI: /^[a-z]+:/,
  };
  for (const [name, shape] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    type.parseValue = (value) => {
      if (typeof value === "string" && shape.test(value)) return value;
      throw new GraphQLError(`${JSON.stringify(value)} is no ${name}`);
    };
  }
  return schema;
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

interface RefsInput {
  readonly repositoryId: string;
  readonly refUpdates: readonly { readonly name: string; readonly beforeOid: string; readonly afterOid: string }[];
}

/** An error as GitHub reports it: under 200, with a `type`. */
const refused = (type: string, message: string) => new GraphQLError(message, { extensions: { type } });

/** Answers a document: the body of a response of status 200. Throws what no schema of GitHub's would take. */
export async function answerGraphql(
  state: State,
  token: Token,
  body: { query: string; variables?: Record<string, unknown> },
) {
  const { git } = state;
  const commitAt = (oid: string): object => ({
    __typename: "Commit",
    oid,
    message: git.log(oid)[0]?.message,
    history: ({ first, path }: { readonly first: number; readonly path?: string }) => ({
      nodes: git
        .git(["log", `-${first}`, "--format=%H", oid, ...(path ? ["--", path] : [])])
        .split("\n")
        .filter(Boolean)
        .map(commitAt),
    }),
  });
  const root = {
    viewer: { login: token.login },
    repository({ owner, name }: { readonly owner: string; readonly name: string }) {
      if (owner !== state.owner || name !== state.repo) {
        throw refused("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return {
        id: "R_demo",
        hasIssuesEnabled: state.settings.hasIssues,
        isArchived: state.settings.archived,
        defaultBranchRef: { name: state.settings.defaultBranch },
        ref({ qualifiedName }: { readonly qualifiedName: string }) {
          const branch = qualifiedName.replace(/^refs\/heads\//, "");
          const oid = git.head(branch);
          const rule = state.protection[branch];
          return oid === undefined
            ? null
            : {
                target: commitAt(oid),
                refUpdateRule: rule && {
                  requiredApprovingReviewCount: rule.reviews ?? null,
                  requiredStatusCheckContexts: rule.checks ?? [],
                  viewerCanPush: rule.push === true,
                },
              };
        },
        issue({ number }: { readonly number: number }) {
          const it = state.issues.find((issue) => issue.number === number && !issue.pull);
          const missing = `Could not resolve to an Issue with the number of ${number}.`;
          if (it === undefined) throw refused("NOT_FOUND", missing);
          const labels = { nodes: it.labels.map((name) => ({ name })) };
          return { body: it.body, lastEditedAt: it.editedAt ?? null, labels };
        },
        object({ expression }: { readonly expression: string }) {
          const [rev = "", path] = expression.split(/:(.*)/s);
          if (path === undefined) return git.blob(rev, "") ? commitAt(rev) : null;
          const oid = git.blob(rev, path);
          const text = git.read(rev, path);
          return oid === undefined || text === undefined
            ? null
            : { __typename: "Blob", oid, text, isBinary: false, isTruncated: false };
        },
      };
    },
    updateRefs({ input }: { readonly input: RefsInput }) {
      if (!token.permissions.includes("contents=write")) {
        throw refused("FORBIDDEN", "Resource not accessible by integration");
      }
      if (input.repositoryId !== "R_demo") throw refused("NOT_FOUND", `No such repository ${input.repositoryId}`);
      for (const { name, beforeOid, afterOid } of input.refUpdates) {
        if (git.head(name.replace(/^refs\/heads\//, "")) !== beforeOid) {
          throw refused("STALE_DATA", `Reference ${name} is not at ${beforeOid}`);
        }
        git.git(["update-ref", name, afterOid, beforeOid]);
      }
      return { clientMutationId: null };
    },
    createCommitOnBranch({ input }: { readonly input: CommitInput }) {
      const { branch, expectedHeadOid, message, fileChanges } = input;
      if (!token.permissions.includes("contents=write")) {
        throw refused("FORBIDDEN", "Resource not accessible by integration");
      }
      const head = git.head(branch.branchName);
      if (head === undefined) throw refused("NOT_FOUND", `No such branch ${branch.branchName}`);
      if (isProtected(state, branch.branchName)) {
        throw refused("BRANCH_PROTECTION_RULE_VIOLATION", "Changes must be made through a pull request.");
      }
      if (head !== expectedHeadOid) {
        throw refused("STALE_DATA", `Expected branch to point to "${head}" but it did not. Pull and try again.`);
      }
      const changes = Object.fromEntries([
        ...(fileChanges.additions ?? []).map((it) => [it.path, Buffer.from(it.contents, "base64")] as const),
        ...(fileChanges.deletions ?? []).map((it) => [it.path, null] as const),
      ]);
      const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
      const oid = git.commit(branch.branchName, changes, text, head);
      return { commit: commitAt(oid) };
    },
  };
  const { data, errors } = await graphql({
    schema: githubSchema(),
    source: body.query,
    rootValue: root,
    variableValues: body.variables ?? {},
  });
  const unforeseen = errors?.find((it) => it.extensions.type === undefined);
  if (unforeseen) throw unforeseen;
  return {
    data: data ?? null,
    ...(errors && { errors: errors.map((it) => ({ type: it.extensions.type, message: it.message, path: it.path })) }),
  };
}
