import fc from "fast-check";
import type { StringFormat } from "../types/contract.ts";
import type { Domain } from "./domain.ts";
import type { Words } from "./words.ts";

type Drawer = (words: Words) => Domain<string>;

const hex = (digits: number) =>
  fc.array(fc.constantFrom(..."0123456789abcdef"), { minLength: digits, maxLength: digits }).map((it) => it.join(""));

/** A word as hosts and paths may hold it: lower-case ASCII letters and digits. */
const label = (words: Words) =>
  fc.tuple(fc.constantFrom(...words), fc.nat(99)).map(
    ([word, number]) =>
      `${
        word
          .toLowerCase()
          .replace(/[^a-z0-9]/g, "")
          .slice(0, 20) || "x"
      }${number}`,
  );

const host = (words: Words) =>
  fc.tuple(label(words), fc.constantFrom("example.com", "example.org", "test")).map((it) => it.join("."));

/** How each format is drawn; `binary` and `password` are free text. Reserved names only: nothing real is addressed. */
export const FORMATS: Readonly<Record<StringFormat, Drawer | undefined>> = {
  email: (words) => ({
    edges: ["a@example.com", "first.last+tag@mail.example.co.uk"],
    any: fc.tuple(label(words), host(words)).map((it) => it.join("@")),
  }),
  uuid: () => ({
    edges: ["00000000-0000-4000-8000-000000000000", "ffffffff-ffff-4fff-bfff-ffffffffffff"],
    any: fc
      .tuple(hex(8), hex(4), hex(3), fc.constantFrom("8", "9", "a", "b"), hex(3), hex(12))
      .map(([a, b, c, variant, d, e]) => `${a}-${b}-4${c}-${variant}${d}-${e}`),
  }),
  uri: (words) => ({
    edges: ["http://example.com", "https://example.com:8443/a%20b?x=1&y=%C3%A9#top"],
    any: fc.tuple(host(words), label(words)).map(([name, path]) => `https://${name}/${path}`),
  }),
  hostname: (words) => ({ edges: ["localhost", "a-b.example.com"], any: host(words) }),
  ipv4: () => ({ edges: ["0.0.0.0", "255.255.255.255"], any: fc.ipV4() }),
  ipv6: () => ({
    edges: ["::1", "2001:db8::ff00:42:8329"],
    any: fc.array(hex(4), { minLength: 8, maxLength: 8 }).map((it) => it.join(":")),
  }),
  byte: (words) => ({
    edges: ["AA==", "w6nDvA=="],
    any: fc.constantFrom(...words).map((it) => Buffer.from(it).toString("base64")),
  }),
  binary: undefined,
  password: undefined,
};
