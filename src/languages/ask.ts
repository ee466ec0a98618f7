/** Asks the tools of the machine where and what they are, outside of the sandbox: no foreign code takes part. */
import { spawnLimited } from "../system/process.ts";
import type { Environment } from "../types/environment.ts";

/** What the shims of version managers need to find the real program. Everything else, secrets above all, stays out. */
const NEEDED =
  /^(?:PATH|HOME|LANG|LD_LIBRARY_PATH|(?:PYENV|ASDF|MISE|VOLTA|NVM|FNM|DENO_INSTALL|RUSTUP|CARGO_HOME)(?:_\w+)?)$/;
/** Asked where they are, version managers must not fetch what the working directory's files name. */
const STILL = { RUSTUP_AUTO_INSTALL: "0", GOTOOLCHAIN: "local" };
const TIMEOUT_MS = 20_000;
const MAX_ANSWER = 65_536;

/** What a tool prints, or nothing where it fails. */
export async function askForText(argv: readonly string[], environment: Environment): Promise<string | undefined> {
  const env = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && NEEDED.test(name) ? [[name, value] as const] : [],
  );
  const exit = await spawnLimited({
    argv,
    env: { ...Object.fromEntries(env), ...STILL, NO_COLOR: "1" },
    stdin: "",
    timeoutMs: TIMEOUT_MS,
    outputBytes: MAX_ANSWER,
  });
  const answered = exit.ending.how === "exit" && exit.ending.code === 0;
  return answered ? Buffer.from(exit.stdout).toString("utf8") : undefined;
}

/** The JSON that a tool prints, or nothing where it fails or prints none. */
export async function askTool(argv: readonly string[], environment: Environment): Promise<unknown> {
  try {
    return JSON.parse((await askForText(argv, environment)) ?? "");
  } catch {
    return undefined;
  }
}

/** The strings of a flat JSON object; whatever else a tool answered is nothing. */
export const textsOf = (answer: unknown): Readonly<Record<string, string>> =>
  typeof answer === "object" && answer !== null
    ? Object.fromEntries(
        Object.entries(answer).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
      )
    : {};

/** Whether a version is at least another: `atLeast("3.11.7", 3, 8)`. */
export function atLeast(version: string, major: number, minor: number): boolean {
  const [first = 0, second = 0] = version.split(".").map(Number);
  return first > major || (first === major && second >= minor);
}
