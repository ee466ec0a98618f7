/**
 * What a `wmill sync push --json-output` came to, dry or not. Its exit code does not tell: 0 may mean that nothing was
 * pushed since a prompt was not answered, or that lock jobs failed on the server; 1 that half of it was pushed.
 */
import type { Said } from "./wmill.ts";

export interface Planned {
  readonly type: "added" | "edited" | "deleted";
  readonly path: string;
}

export type Outcome =
  /** What a dry run would change; what a push has changed. Empty where there is nothing to do. */
  | { readonly kind: "done"; readonly changes: readonly Planned[] }
  /** Applied, and yet what was pushed cannot run. */
  | { readonly kind: "lock-job-failed"; readonly failed: readonly string[]; readonly changes: readonly Planned[] }
  /** Some items were applied before others were refused; `failed` are those that it names. */
  | { readonly kind: "partly-applied"; readonly failed: readonly string[]; readonly reason: string }
  /** Refused before anything was applied. */
  | { readonly kind: "refused"; readonly reason: string }
  /** The server was not reached, or did not take the token. */
  | { readonly kind: "unavailable"; readonly reason: string }
  /** It ended well and did not say what it did: a prompt was not answered, and nothing was pushed. */
  | { readonly kind: "unclear"; readonly reason: string };

interface Document {
  readonly success?: unknown;
  readonly message?: unknown;
  readonly error?: unknown;
  readonly changes?: unknown;
  readonly failed?: unknown;
  readonly lock_jobs?: { readonly failed?: unknown };
}

/** @param dry whether nothing can have been applied */
export function outcomeOf(said: Said, dry: boolean): Outcome {
  const { ending } = said;
  if (ending.how === "not-started")
    return { kind: "unavailable", reason: `wmill cannot be started (${ending.reason})` };
  const document = lastDocument(said.stdout);
  const reason = reasonOf(said);
  if (ending.how !== "exit") return interrupted(ending.how, dry);
  const changes = changesOf(document?.changes);
  if (document?.success === true) {
    const failed = [...pathsOf(document.lock_jobs?.failed), ...pathsOf(document.failed)];
    if (failed.length > 0) return { kind: "lock-job-failed", failed, changes };
    if (ending.code === 0) return { kind: "done", changes };
  }
  if (ending.code === 0 && document === undefined) {
    return { kind: "unclear", reason: lastLine(said.stdout) || lastLine(said.stderr) || "it printed nothing" };
  }
  if (isUnavailable(said.stderr)) return { kind: "unavailable", reason };
  const stated = typeof document?.message === "string" ? document.message : undefined;
  if (dry || typeof document?.error === "string") return { kind: "refused", reason: stated ?? reason };
  // A stack trace and no document: what was applied before stays, and it does not say what that was.
  return { kind: "partly-applied", failed: pathsOf(document?.failed), reason: stated ?? reason };
}

const interrupted = (how: string, dry: boolean): Outcome =>
  dry
    ? { kind: "unavailable", reason: `wmill was ended: ${how}` }
    : { kind: "partly-applied", failed: [], reason: `wmill was ended: ${how}` };

export const isUnavailable = (stderr: string): boolean =>
  /^(?:Unauthorized|Forbidden|Network error|.*(?:ECONNREFUSED|ENOTFOUND|fetch failed))/m.test(stderr);

/** Other output, of npm's too, comes before the document; `--lint` prints one of its own before it. */
export function lastDocument(stdout: string): Document | undefined {
  let at = stdout.lastIndexOf("\n{");
  // Of lines that merely look like one there are few: more are no accident.
  for (let tries = 0; tries < 50; tries++, at = stdout.lastIndexOf("\n{", at - 1)) {
    const text = at < 0 ? stdout : stdout.slice(at + 1);
    if (text.startsWith("{")) {
      try {
        return JSON.parse(text) as Document;
      } catch {
        // It began further up, or is none.
      }
    }
    if (at <= 0) return undefined;
  }
  return undefined;
}

function changesOf(value: unknown): readonly Planned[] {
  if (!Array.isArray(value)) return [];
  return value.filter((it): it is Planned => {
    return ["added", "edited", "deleted"].includes(it?.type) && typeof it?.path === "string";
  });
}

function pathsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((it) => (typeof it === "string" ? it : String(it?.path ?? it?.script_path ?? JSON.stringify(it))));
}

/** The first line that tells of an error, else the last one: stack traces come below it. */
export function reasonOf({ stdout, stderr }: Pick<Said, "stdout" | "stderr">): string {
  const all = `${stderr}\n${stdout}`.split("\n").map((it) => it.trim());
  const told = all.find(
    (it) => /\b(?:error|fail|unauthorized|refus|invalid|missing)/i.test(it) && !it.startsWith("at "),
  );
  return told ?? (lastLine(stderr) || lastLine(stdout) || "it said nothing");
}

const lastLine = (text: string): string => text.trim().split("\n").at(-1)?.trim() ?? "";
