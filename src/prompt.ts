/**
 * The prompt. What stays the same from attempt to attempt comes first, so that providers can cache it: the rules of the
 * game, the contract, the cases, the task. What an attempt starts from comes last.
 */
import { fencedBlocks } from "./fences.ts";
import { formats, inFormat, printJson } from "./formats/index.ts";
import { quote } from "./quote.ts";
import type { Case } from "./types/case.ts";
import type { Model, Sides } from "./types/contract.ts";
import type { Language } from "./types/language.ts";
import type { FormatName, Value } from "./types/value.ts";

/** What the next attempt starts from. */
export type Previous =
  /** The last answer held no program. */
  | { readonly kind: "fresh"; readonly feedback: string }
  /** A candidate that was judged. */
  | { readonly kind: "repair"; readonly source: string; readonly feedback: string }
  /** Repairing has run dry; the notes tell what failed. */
  | { readonly kind: "restart"; readonly notes: string };

export interface PromptParts {
  readonly language: Pick<Language, "name" | "tags" | "brief">;
  /** The contract's own text about the two models. */
  readonly contract: string;
  /** JSON Schemas derived from the two models. */
  readonly schemas: { readonly input?: object; readonly output: object };
  readonly sides: Sides;
  readonly formats: { readonly input: FormatName; readonly output: FormatName };
  /** Cases that may be shown, personal data masked. Held-back ones are left out even if they are handed in. */
  readonly cases: readonly Case[];
  /** Of one run: milliseconds and bytes. */
  readonly limits: { readonly timeoutMs: number; readonly memory: number; readonly output: number };
  readonly task: string;
  readonly previous?: Previous;
}

/** Writes the prompt of one attempt. Equal parts give equal prompts, and all attempts share all but the last sections. */
export function buildPrompt(parts: PromptParts): string {
  const sections = [
    rulesOfTheGame(parts),
    contractSection(parts),
    casesSection(parts),
    `## Task\n\n${contained(parts.task.trim())}`,
    ...previousSections(parts),
    `## Answer\n\n${lastWord(parts)}`,
  ];
  return `${sections.join("\n\n")}\n`;
}

const languageTitle = {
  python: "Python",
  typescript: "TypeScript",
  rust: "Rust",
  go: "Go",
} as const satisfies Record<Language["name"], string>;

function rulesOfTheGame({ language, sides, formats: { input, output }, limits }: PromptParts): string {
  const tag = language.tags[0];
  return `# Write one ${languageTitle[language.name]} program

A machine runs your program on many inputs, one run for each, and judges every output by the data contract below.

1. Answer with the whole program in one fenced code block that starts with \`\`\`${tag}. One block only, no fragments, nothing left for others to fill in.
2. Read one input from standard input, up to its end: ${described(input, sides.input)}, in UTF-8.
3. Write one output to standard output: ${described(output, sides.output)}, in UTF-8. Write nothing else there: no log lines, no headings, no Markdown. Diagnostics go to standard error.
4. End with exit code 0 on every input that the contract allows. Expect empty lists and texts, missing optional fields, nulls where they are allowed, smallest and largest values, and non-ASCII text.
5. The same input always gives the same output. Do not use the network, files, environment variables, other programs, the clock, the time zone or random numbers.
6. Each run may take ${limits.timeoutMs / 1000} s, ${mebibytes(limits.memory)} of memory and ${mebibytes(limits.output)} of output.
7. The contract is correct. Never change it, weaken it or work around it: change the program.
8. Compute the output from the input. The program is also run on inputs that you are not shown, so answers that are written into the program fail.

${contained(language.brief.trim())}`;
}

function described(format: FormatName, model: Model | undefined): string {
  const name = model === undefined ? "" : ` of the model \`${model.name}\``;
  const many = model !== undefined && inFormat(model, format).cardinality === "many";
  switch (format) {
    case "json":
      if (model === undefined) return "one JSON document";
      return many ? `one JSON array of records${name}` : `one JSON object, a record${name}`;
    case "ndjson":
      return `one JSON object a line, each a record${name}; no records means no lines`;
    case "csv":
      return `CSV (commas, quotes doubled, a header row with the field names), each row a record${name}`;
    default:
      return format satisfies never;
  }
}

const mebibytes = (bytes: number): string => `${Math.round((bytes / 2 ** 20) * 100) / 100} MiB`;

function contractSection({ contract, schemas, sides }: PromptParts): string {
  const models = [
    ...(sides.input ? [`The input model is \`${sides.input.name}\`.`] : []),
    `The output model is \`${sides.output.name}\`.`,
  ];
  const input = schemas.input && `JSON Schema of one input record:\n\n${fenced(json(schemas.input), "json")}`;
  const output = `JSON Schema of one output record:\n\n${fenced(json(schemas.output), "json")}`;
  return [`## Contract\n\n${models.join(" ")}`, fenced(contract, "yaml"), ...(input ? [input] : []), output].join(
    "\n\n",
  );
}

const json = (schema: object): string => printJson(schema as Value, 1);

/** Cases, and characters of one case and of all, that a prompt shows. */
const MAX_CASES = 12;
const MAX_CASE = 4_000;
const MAX_CASES_TEXT = 16_000;

function casesSection(parts: PromptParts): string {
  // Those with a known output say most; among equals the order stays.
  const known = parts.cases.filter((it) => !it.heldBack).sort((a, b) => Number(knows(b)) - Number(knows(a)));
  if (known.length === 0) return "## Cases\n\nNo case is shown. The contract and the task say all there is.";
  const shown: string[] = [];
  let room = MAX_CASES_TEXT;
  for (const it of known) {
    const text = printCase(it, parts);
    if (shown.length === MAX_CASES || text.length > Math.min(MAX_CASE, room)) continue;
    shown.push(text);
    room -= text.length;
  }
  const count =
    shown.length === known.length
      ? "Your program is run on these inputs, and on others that are not shown."
      : `Your program is run on many inputs. ${shown.length} of ${known.length} are shown, the others are left out for their length or number.`;
  return ["## Cases", count, ...shown].join("\n\n");
}

const knows = (it: Case): boolean => it.output !== undefined;

function printCase(it: Case, { sides, formats: names }: PromptParts): string {
  const input = `Input \`${quote(it.name).replaceAll("`", "'")}\`:\n\n${fenced(formats[names.input].print(it.input, sides.input), names.input)}`;
  if (it.output === undefined) return input;
  const output = formats[names.output].print(it.output, sides.output);
  return `${input}\n\nIts output:\n\n${fenced(output, names.output)}`;
}

function previousSections({ language, previous }: PromptParts): string[] {
  switch (previous?.kind) {
    case undefined:
      return [];
    case "fresh":
      return [`## Your last answer\n\nIt held no program that could be run.\n\n${contained(previous.feedback)}`];
    case "repair":
      return [
        `## The program so far\n\nIt was run and judged, and is not right yet.\n\n${fenced(previous.source, language.tags[0] ?? "")}`,
        `## What is wrong with it\n\n${contained(previous.feedback)}`,
      ];
    case "restart":
      return [
        `## What failed before\n\nSeveral programs failed, and repairing them did not help. Start anew with another approach.\n\n${contained(previous.notes)}`,
      ];
    default:
      return previous satisfies never;
  }
}

function lastWord({ language, previous }: PromptParts): string {
  const whole = previous?.kind === "repair" ? "the whole corrected program, not a patch," : "the whole program";
  const care = previous?.kind === "repair" ? "Mend everything listed above and keep what is right. " : "";
  return `${care}Answer with ${whole} in one fenced code block that starts with \`\`\`${language.tags[0]}.`;
}

/** The text as a code block whose fence is longer than any run of backticks in it, so that nothing in it can end it. */
export function fenced(text: string, info: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}${info}\n${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${fence}`;
}

/** Markdown of others, made a code block where it would leave a fence open and swallow what follows. */
const contained = (markdown: string): string =>
  fencedBlocks(markdown).every((it) => it.closed) ? markdown : fenced(markdown, "text");
