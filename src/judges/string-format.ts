import { isIPv4, isIPv6 } from "node:net";
import type { StringFormat } from "../types/contract.ts";

/** Every expression here is linear in the text: no repetition can be split in two ways. */
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** RFC 3986: a scheme, then the characters that a URI may hold. */
const URI = /^[a-z][a-z0-9+.-]*:(?:[a-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})+$/i;
/** RFC 1123. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

interface FormatCheck {
  /** For messages: `an email address`. */
  readonly noun: string;
  holds(text: string): boolean;
}

/** What texts of each format look like; `binary` and `password` say what a text is for and demand nothing of it. */
export const stringFormats: Readonly<Record<Exclude<StringFormat, "binary" | "password">, FormatCheck>> = {
  email: { noun: "an email address", holds: (text) => EMAIL.test(text) },
  uuid: { noun: "a UUID", holds: (text) => UUID.test(text) },
  uri: { noun: "an absolute URI", holds: (text) => URI.test(text) },
  hostname: {
    noun: "a host name",
    holds: (text) => text.length <= 253 && text.split(".").every((label) => LABEL.test(label)),
  },
  ipv4: { noun: "an IPv4 address", holds: isIPv4 },
  // Node takes a zone (`fe80::1%eth0`), which is no part of the address.
  ipv6: { noun: "an IPv6 address", holds: (text) => !text.includes("%") && isIPv6(text) },
  byte: { noun: "base64", holds: (text) => text.length % 4 === 0 && BASE64.test(text) },
};
