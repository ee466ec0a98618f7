/** The packages of a Python program: pip unpacks wheels, which runs no code of theirs; a source archive is refused. */
import { join } from "node:path";
import { type Checked, checked } from "../findings.ts";
import { readText, sha256 } from "../system/files.ts";
import { makeFolder } from "../system/scratch.ts";
import type { Environment } from "../types/environment.ts";
import type { CompileSettings, Dependency } from "../types/language.ts";
import { type Declared, isMajor } from "./dependencies.ts";
import { resolve } from "./resolve.ts";

const UNKNOWN = /No matching distribution found|Could not find a version|conflicting dependencies|ResolutionImpossible/;
const MAX_REPORT = 16 * 1024 ** 2;

/** Where the packages are, and which. */
export interface Packages {
  readonly folder: string;
  readonly dependencies: readonly Dependency[];
}

/** What pip tells of an installation: https://pip.pypa.io/en/stable/reference/installation-report/ */
interface InstallationReport {
  readonly install: readonly {
    readonly metadata: { readonly name: string; readonly version: string };
    readonly download_info: { readonly archive_info?: { readonly hashes?: { readonly sha256?: string } } };
  }[];
}

/** @param shared a folder in which another attempt may have installed the same already */
export async function fetchPackages(
  declared: readonly Declared[],
  executable: string,
  shared: string,
  environment: Environment,
  settings: CompileSettings,
): Promise<Checked<Packages | undefined>> {
  if (declared.length === 0) return checked(undefined);
  const wanted = declared.map((it) => `${it.name}==${it.version}${isMajor(it) ? ".*" : ""}`).sort();
  const folder = await makeFolder(join(shared, "packages", sha256(wanted.join(" "))));
  const reportPath = `${folder}.json`;
  const before = await readText(reportPath, MAX_REPORT);
  if (before.ok) return checked({ folder, dependencies: installed(before.value) });
  const fetched = await resolve(
    {
      argv: [
        ...[executable, "-I", "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"],
        ...["--no-cache-dir", "--no-compile", "--only-binary", ":all:"],
        ...["--target", folder, "--report", reportPath, "--", ...wanted],
      ],
      env: { HOME: folder, PIP_CONFIG_FILE: "/dev/null" },
      variables: /^(?:PIP_(?:INDEX_URL|CERT|CLIENT_CERT|TRUSTED_HOST)|REQUESTS_CA_BUNDLE)$/,
      unknown: UNKNOWN,
    },
    environment,
    settings,
  );
  if (!fetched.ok) return fetched;
  const report = await readText(reportPath, MAX_REPORT);
  return report.ok ? checked({ folder, dependencies: installed(report.value) }) : report;
}

const installed = (text: string): readonly Dependency[] =>
  (JSON.parse(text) as InstallationReport).install
    .map(({ metadata: { name, version }, download_info }) => ({
      name,
      version,
      sha256: download_info.archive_info?.hashes?.sha256 ?? "",
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
