/** Finds the fenced code blocks of a Markdown text (CommonMark 0.31, 4.5). */

export interface FencedBlock {
  /** What stands after the opening fence, trimmed. */
  readonly info: string;
  /** The lines between the fences, each ended by LF. */
  readonly text: string;
  /** False when the text ended first. */
  readonly closed: boolean;
}

/** An opening fence. After backticks the info string holds none, else it is inline code. */
const OPENING = /^([ \t]*)(?:(`{3,})([^`]*)|(~{3,})(.*))$/;

/**
 * The blocks of a Markdown text in order. One that opens inside another belongs to the other's text. Opening fences may
 * be indented by any depth, not by three columns only, because answers put programs under list items.
 */
export function fencedBlocks(markdown: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  const lines = markdown.split(/\r\n|\r|\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const opening = OPENING.exec(lines[index] as string);
    if (opening === null) continue;
    const [, indent = "", backticks, afterBackticks, tildes, afterTildes] = opening;
    const closing = closingFence((backticks ?? tildes) as string, indent.length);
    const content: string[] = [];
    index += 1;
    while (index < lines.length && !closing.test(lines[index] as string)) {
      content.push(`${withoutIndent(lines[index] as string, indent)}\n`);
      index += 1;
    }
    const closed = index < lines.length;
    // What follows the last line end is no line.
    if (!closed && content.at(-1) === "\n") content.pop();
    blocks.push({ info: (afterBackticks ?? afterTildes ?? "").trim(), text: content.join(""), closed });
  }
  return blocks;
}

const closingFence = (fence: string, indent: number): RegExp =>
  new RegExp(`^[ \\t]{0,${indent + 3}}${fence[0]}{${fence.length},}[ \\t]*$`);

/** Takes off as much of the opening fence's indentation as the line has. */
function withoutIndent(line: string, indent: string): string {
  let start = 0;
  while (start < indent.length && line[start] === indent[start]) start += 1;
  return line.slice(start);
}
