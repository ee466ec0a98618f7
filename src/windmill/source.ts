/** A file's text that can tell the line and column of an offset. */
import type { Location } from "../findings.ts";

export interface Source {
  /** Relative to the folder that is judged, with slashes. */
  readonly file: string;
  readonly text: string;
  /** The place of an offset into {@link text}; past its end, the end. */
  at(offset: number): Location;
}

/** Line starts are counted when the first place is asked for: most files have nothing to point at. */
export function sourceOf(file: string, text: string): Source {
  let starts: number[] | undefined;
  return {
    file,
    text,
    at(offset) {
      starts ??= lineStarts(text);
      const wanted = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= wanted) low = middle;
        else high = middle - 1;
      }
      return { file, line: low + 1, column: wanted - (starts[low] as number) + 1 };
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** The first line of a file: the place of what concerns it as a whole. */
export const topOf = (file: string): Location => ({ file, line: 1, column: 1 });
