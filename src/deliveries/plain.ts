import { oneLine } from "../neutralise.ts";

/**
 * Foreign text in a line of a commit message or in a title, where `Closes #1`, `@team` and `[skip ci]` mean something: they are broken
 * by a zero-width space. It never begins a line, so that it can be no trailer and no comment.
 */
export const plain = (text: string, limit = 120): string =>
  oneLine(text, limit)
    .replace(/[@#[]|(?<=\bgh)-(?=\d)|:(?=\/\/)/gi, (it) => `${it}\u200b`)
    .trim();
