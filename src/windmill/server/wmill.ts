/** One call of the real wmill CLI: its token in the environment, and nothing of the user's in its reach. */
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type Ending, spawnLimited } from "../../system/process.ts";
import type { Environment } from "../../types/environment.ts";

/** The server that is asked; URL and workspace come from the options alone. */
export interface Server {
  readonly url: string;
  readonly workspace: string;
  readonly token: string;
}

export interface Wmill {
  /** The command line that it is called by, without arguments. */
  readonly argv: readonly string[];
  readonly server: Server;
  /** Of the whole process: proxies and certificates are taken from it. */
  readonly environment: Environment;
  readonly signal?: AbortSignal;
}

/** What it printed, without colours, and without the token. */
export interface Said {
  readonly ending: Ending;
  readonly stdout: string;
  readonly stderr: string;
}

const TIMEOUT_MS = 10 * 60_000;
const OUTPUT = 16 << 20;
const MEMORY = 2 * 1024 ** 3;

/** How a child finds the network. */
const passed = [
  ...["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"],
  ...["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR"],
];

/**
 * @param cwd a copy of the workspace: every command may write, also those that are called dry
 * @param home an empty folder: neither profiles nor credentials of the user's are found there
 */
export async function callWmill(
  { argv, server, environment, signal }: Wmill,
  args: readonly string[],
  { cwd, home }: { readonly cwd: string; readonly home: string },
): Promise<Said> {
  const network = passed.flatMap((name) => (environment[name] ? [[name, environment[name]] as const] : []));
  const { ending, stdout, stderr } = await spawnLimited({
    argv: [...argv, ...args],
    env: {
      ...Object.fromEntries(network),
      PATH: environment.PATH ?? "/usr/bin:/bin",
      HOME: home,
      XDG_CONFIG_HOME: join(home, ".config"),
      WMILL_CONFIG_DIR: join(home, "wmill"),
      // Without a profile it takes these, and no repository above the copy may name another server.
      WM_TOKEN: server.token,
      WM_WORKSPACE: server.workspace,
      BASE_INTERNAL_URL: server.url,
      GIT_CEILING_DIRECTORIES: join(cwd, ".."),
      NO_COLOR: "1",
    },
    cwd,
    stdin: "",
    timeoutMs: TIMEOUT_MS,
    outputBytes: OUTPUT,
    memoryBytes: MEMORY,
    ...(signal && { signal }),
  });
  const clean = (bytes: Uint8Array) =>
    stripVTControlCharacters(Buffer.from(bytes).toString("utf8")).replaceAll(server.token, "***");
  return { ending, stdout: clean(stdout), stderr: clean(stderr) };
}
