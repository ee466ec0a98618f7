/**
 * Runs a resolver: the one part that meets the network. It reads a manifest that we wrote, and runs no package's code.
 * Registries are named by its own variables and by nothing else; its words may hold their passwords.
 */

import { SystemFault } from "../faults.ts";
import { type Checked, checked, rejected } from "../findings.ts";
import { cleanDiagnostics } from "../system/clean-text.ts";
import { spawnLimited } from "../system/process.ts";
import type { Environment } from "../types/environment.ts";
import type { CompileSettings } from "../types/language.ts";
import { languageFinding } from "./rules.ts";

/** Proxies and certificates. */
const NETWORK = /^(?:https?_proxy|no_proxy|all_proxy|SSL_CERT_(?:FILE|DIR))$/i;
/** pip calls every version unknown when it could not ask for them. */
const UNREACHABLE =
  /connection (?:broken|refused|reset|error)|NewConnectionError|timed out|resolve host|certificate|Temporary failure|50[0-4] /i;
const MAX_WORDS = 1024 * 1024;

export interface Resolver {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The variables of the user's that name registries and their credentials. */
  readonly variables: RegExp;
  /** Matches what the resolver says of a package or version that does not exist: the candidate's fault. */
  readonly unknown: RegExp;
}

/**
 * What the resolver printed; findings where the program asks for what does not exist.
 * @throws {SystemFault} when the registry cannot be reached.
 */
export async function resolve(
  { argv, env, cwd = "/", variables, unknown }: Resolver,
  environment: Environment,
  settings: CompileSettings,
): Promise<Checked<string>> {
  const passed = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && (NETWORK.test(name) || variables.test(name)) ? [[name, value] as const] : [],
  );
  const exit = await spawnLimited({
    argv,
    // Not the working directory: whoever can write there could configure the resolver.
    cwd,
    env: { PATH: "/usr/bin:/bin", ...Object.fromEntries(passed), ...env },
    stdin: "",
    timeoutMs: settings.timeoutMs,
    outputBytes: MAX_WORDS,
    ...(settings.signal && { signal: settings.signal }),
  });
  settings.signal?.throwIfAborted();
  if (exit.ending.how === "exit" && exit.ending.code === 0) return checked(Buffer.from(exit.stdout).toString("utf8"));
  const words = withoutPasswords(cleanDiagnostics(exit.stderr));
  if (exit.ending.how === "exit" && unknown.test(words) && !UNREACHABLE.test(words)) {
    return rejected(languageFinding("check.dependency-unknown", `the dependencies cannot be resolved: ${words}`));
  }
  const how = exit.ending.how === "exit" ? `exit code ${exit.ending.code}` : exit.ending.how;
  throw new SystemFault(
    languageFinding("dependency.unavailable", `fetching dependencies ended with ${how}${words && `: ${words}`}`),
  );
}

const withoutPasswords = (text: string): string => text.replace(/\/\/[^/@\s]+@/g, "//…@");
