import { quote } from "../quote.ts";

/** Characters of a server's text that a message repeats. */
const MAX_LENGTH = 300;

/** A server's text, made fit for a message. Secrets go first, so that no cut can leave half of one behind. */
export const sanitise = (text: string, secrets: readonly string[]): string =>
  quote(hide(text, secrets).trim(), MAX_LENGTH);

/** The text without the secrets. */
export const hide = (text: string, secrets: readonly string[]): string =>
  secrets.filter((it) => it !== "").reduce((rest, secret) => rest.replaceAll(secret, "***"), text);

/** A valid address without what may be secret in it: user, password, query. */
export function displayUrl(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname === "/" ? "" : pathname}`;
}
