/** What DuckDB is installed from: packages of npm, by version and by the SHA-512 of their archives. */
import type { Package } from "./npm-packages.ts";

/** Of the packages that are installed; DuckDB's own is its first part. */
export const PINNED = "1.5.6-r.1";

const common: readonly Package[] = [
  {
    name: "@duckdb/node-api",
    version: PINNED,
    sha512: "yIPol6P4EQmsAUsb27donJf7iADrM31Ei/WkvhkZpSscjhEErYsuF19lsJ/qz5mUWxsKFQpLdjvrlhPQnMTBqw==",
  },
  {
    name: "@duckdb/node-bindings",
    version: PINNED,
    sha512: "/pWlTyvKC1d16iSMJCBAPwlmzoeXRs5Y9cqG+TpKd/YAW6Ke05FJg099v/Im2bkS9BgznNyNcAK1NxA1eQhSUw==",
  },
  {
    name: "detect-libc",
    version: "2.1.2",
    sha512: "Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==",
  },
];

/** The native part, by platform. */
const native: Readonly<Record<string, readonly Package[]>> = {
  "linux-x64": [
    {
      name: "@duckdb/node-bindings-linux-x64",
      version: PINNED,
      sha512: "IXcrZJE6kEqM0Z4wwdVnGBHX/frOS33VPNAwDXQ/Q+Fs84b058Qe94chrCCIcNJlG8Y3UHIUU4eBeCQxW5mN1Q==",
    },
  ],
  "linux-x64-musl": [
    {
      name: "@duckdb/node-bindings-linux-x64-musl",
      version: PINNED,
      sha512: "PVzIEZqp7QN07WBgjmIH0cK2GKXR735KmL6wnghTzRnhHWrePxx3MjZB9zZHI8tB73wdF8luarBm4EgqSjGyVA==",
    },
  ],
};

/** All that is needed on a platform (`linux-x64`); undefined where it is not pinned. */
export function packagesFor(platform: string): readonly Package[] | undefined {
  const own = Object.hasOwn(native, platform) ? native[platform] : undefined;
  return own && [...common, ...own];
}
