import type { Numbered } from "../types/delivery.ts";

/** What a report keeps of an issue or a pull request. */
export const numbered = (it: { readonly number: number; readonly html_url: string }): Numbered => ({
  number: it.number,
  url: it.html_url,
});
