/** Routes to what git holds: refs, commits, files. */
import type { State } from "../state.ts";
import { type Handler, notFound, paged, problem } from "./answer.ts";

export const gitRoutes = {
  "GET /repos/{owner}/{repo}/git/ref/{ref}": ({ at }, { git }) => {
    const head = git.head((at.ref ?? "").replace(/^heads\//, ""));
    return head === undefined
      ? notFound
      : { status: 200, body: { ref: `refs/${at.ref}`, object: { sha: head, type: "commit" } } };
  },
  "POST /repos/{owner}/{repo}/git/refs": ({ body }, state) => {
    const branch = String(body.ref).replace(/^refs\/heads\//, "");
    if (!has(state, String(body.sha))) return problem(422, "Object does not exist");
    if (state.git.head(branch) !== undefined) return problem(422, "Reference already exists");
    state.git.git(["update-ref", String(body.ref), String(body.sha), ""]);
    return { status: 201, body: { ref: body.ref, object: { sha: body.sha, type: "commit" } } };
  },
  "GET /repos/{owner}/{repo}/compare/{basehead}": ({ at, query }, state) => {
    const [base = "", head = ""] = (at.basehead ?? "").split("...");
    if (!has(state, rev(state, base)) || !has(state, rev(state, head))) return notFound;
    const range = `${rev(state, base)}..${rev(state, head)}`;
    const commits = state.git.git(["rev-list", range]) === "" ? [] : state.git.log(range).toReversed();
    const behind = state.git
      .git(["rev-list", `${rev(state, head)}..${rev(state, base)}`])
      .split("\n")
      .filter(Boolean);
    return {
      status: 200,
      body: {
        status:
          behind.length > 0 ? (commits.length > 0 ? "diverged" : "behind") : commits.length > 0 ? "ahead" : "identical",
        ahead_by: commits.length,
        behind_by: behind.length,
        total_commits: commits.length,
        commits: commits
          .slice(0, Number(query.get("per_page") ?? 250))
          .map((it) => ({ sha: it.oid, commit: { message: it.message } })),
        files: filesOf(state, `${rev(state, base)}...${rev(state, head)}`),
      },
    };
  },
  "POST /repos/{owner}/{repo}/merges": ({ body }, state) => {
    const { git } = state;
    const [into, from] = [git.head(String(body.base)), git.head(String(body.head))];
    if (into === undefined || from === undefined) return notFound;
    if (git.git(["rev-list", `${into}..${from}`]) === "") return { status: 204 };
    const oid = merged(state, into, from, String(body.commit_message));
    if (oid === undefined) return problem(409, "Merge conflict");
    git.git(["update-ref", `refs/heads/${body.base}`, oid, into]);
    return { status: 201, body: { sha: oid, commit: { message: body.commit_message } } };
  },
  "GET /repos/{owner}/{repo}/git/blobs/{file_sha}": ({ at }, { git }) => {
    const content = git.git(["cat-file", "blob", at.file_sha ?? ""]);
    return {
      status: 200,
      body: { sha: at.file_sha, encoding: "base64", content: Buffer.from(`${content}\n`).toString("base64") },
    };
  },
  "GET /repos/{owner}/{repo}/commits": ({ query }, state) => {
    const path = query.get("path");
    const range = [rev(state, query.get("sha") ?? state.settings.defaultBranch), ...(path ? ["--", path] : [])];
    const found = state.git
      .git(["log", "--format=%H", ...range])
      .split("\n")
      .filter(Boolean);
    return paged(
      state,
      query,
      found.map((oid) => ({ sha: oid, commit: { message: state.git.log(oid)[0]?.message } })),
    );
  },
  "GET /repos/{owner}/{repo}/contents/{path}": ({ at, query }, { git, settings }) => {
    const text = git.read(query.get("ref") ?? settings.defaultBranch, at.path ?? "");
    if (text === undefined) return notFound;
    const content = Buffer.from(text).toString("base64");
    return {
      status: 200,
      body: { type: "file", encoding: "base64", content, path: at.path, name: at.path, size: text.length },
    };
  },
} as const satisfies Readonly<Record<string, Handler>>;

const MAX_FILES = 300;

/** What changed, by git's own account; GitHub names no more than so many. */
const filesOf = ({ git }: State, range: string) =>
  git
    .git(["diff", "--name-status", "--find-renames", range])
    .split("\n")
    .filter(Boolean)
    .slice(0, MAX_FILES)
    .map((line) => {
      const [status = "", first = "", renamed] = line.split("\t");
      const kinds = { A: "added", M: "modified", D: "removed", R: "renamed" } as const;
      const kind = kinds[status[0] as keyof typeof kinds] ?? "changed";
      return renamed === undefined
        ? { filename: first, status: kind }
        : { filename: renamed, previous_filename: first, status: kind };
    });

/** The merge of two commits; nothing where they conflict. */
function merged({ git }: State, into: string, from: string, message: string): string | undefined {
  try {
    const tree = git.git(["merge-tree", "--write-tree", into, from]);
    return git.git(["commit-tree", tree, "-p", into, "-p", from], message);
  } catch {
    return undefined;
  }
}

const rev = ({ git }: State, name: string): string => git.head(name) ?? name;

function has({ git }: State, oid: string): boolean {
  try {
    git.git(["cat-file", "-e", `${oid}^{commit}`]);
    return true;
  } catch {
    return false;
  }
}
