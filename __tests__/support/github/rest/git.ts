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
  "PATCH /repos/{owner}/{repo}/git/refs/{ref}": ({ at, body }, { git }) => {
    const branch = (at.ref ?? "").replace(/^heads\//, "");
    if (git.head(branch) === undefined) return problem(422, "Reference does not exist");
    git.git(["update-ref", `refs/${at.ref}`, String(body.sha)]);
    return { status: 200, body: { ref: `refs/${at.ref}`, object: { sha: body.sha, type: "commit" } } };
  },
  "GET /repos/{owner}/{repo}/compare/{basehead}": ({ at }, state) => {
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
        commits: commits.map((it) => ({ sha: it.oid, commit: { message: it.message } })),
      },
    };
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

const rev = ({ git }: State, name: string): string => git.head(name) ?? name;

function has({ git }: State, oid: string): boolean {
  try {
    git.git(["cat-file", "-e", `${oid}^{commit}`]);
    return true;
  } catch {
    return false;
  }
}
