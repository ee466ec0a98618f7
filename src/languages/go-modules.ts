/** The modules of a Go program: `go get` writes go.mod and go.sum and runs no code of theirs. */
import { join } from "node:path";
import { type Checked, checked } from "../findings.ts";
import { hashFile } from "../system/files.ts";
import type { Environment } from "../types/environment.ts";
import type { CompileSettings, Dependency } from "../types/language.ts";
import { textsOf } from "./ask.ts";
import type { Declared } from "./dependencies.ts";
import { resolve } from "./resolve.ts";

/** Only from a proxy: fetching a module directly would run version control on an address that the module names. */
const PROXY = "https://proxy.golang.org";

const UNKNOWN = /no matching versions|unknown revision|invalid version|not found|not available|malformed module path/i;

export async function fetchModules(
  declared: readonly Declared[],
  { root, app, modules }: { readonly root: string; readonly app: string; readonly modules: string },
  environment: Environment,
  settings: CompileSettings,
): Promise<Checked<readonly Dependency[]>> {
  if (declared.length === 0) return checked([]);
  const run = (...args: readonly string[]) =>
    resolve(
      {
        argv: [join(root, "bin/go"), ...args],
        cwd: app,
        env: {
          GOPROXY: environment.GOPROXY?.replace(/[,|]direct\b/g, "") || PROXY,
          HOME: modules,
          GOROOT: root,
          GOCACHE: join(modules, "unused"),
          GOMODCACHE: modules,
          GOENV: "off",
          // Its folders are read-only otherwise and could not be removed.
          GOFLAGS: "-modcacherw",
          GOTELEMETRY: "off",
          GOTOOLCHAIN: "local",
          GOVCS: "*:off",
          GOWORK: "off",
          CGO_ENABLED: "0",
        },
        variables: /^GO(?:PRIVATE|NOPROXY|NOSUMDB|SUMDB|INSECURE)$/,
        unknown: UNKNOWN,
      },
      environment,
      settings,
    );
  const wanted = declared.map((it) => `${it.name}@v${it.version}`);
  const got = await run("get", ...wanted);
  if (!got.ok) return got;
  const downloaded = await run("mod", "download", "-json", "all");
  if (!downloaded.ok) return downloaded;
  return checked(await Promise.all(archives(downloaded.value).map(hashed)));
}

/** `go mod download -json` prints one object after the other, each closed by a brace at the start of a line. */
const archives = (printed: string) =>
  printed
    .split(/(?<=^\})\n/m)
    .filter((it) => it.trim() !== "")
    .map((it) => textsOf(JSON.parse(it)))
    .filter((it) => it.Zip !== undefined);

const hashed = async ({
  Path = "",
  Version = "",
  Zip = "",
}: Readonly<Record<string, string>>): Promise<Dependency> => ({
  name: Path,
  version: Version,
  sha256: await hashFile(Zip),
});
