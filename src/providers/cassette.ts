/**
 * A cassette: answers on a file, to be given again without asking anybody. YAML, or JSON, which is YAML.
 *
 * ```yaml
 * version: 1
 * origin: handwritten        # or recorded; repeated wherever the provider is named
 * exchanges:
 *   - prompt-sha256: 9f86…   # optional: the prompt that this was the answer to
 *     answer:
 *       text: |
 *         …
 *       finish: stop         # optional: stop, length, refused
 *       usage: { input-tokens: 812, output-tokens: 164 }   # optional
 * ```
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parse, parseDocument, stringify, type YAMLMap } from "yaml";
import { type Checked, checked, type Finding, rejected } from "../findings.ts";
import type { Usage } from "../types/provider.ts";
import { providerFinding } from "./rules.ts";
import { sanitise } from "./sanitise.ts";

const origins = ["handwritten", "recorded"] as const;
const finishes = ["stop", "length", "refused"] as const;

export interface Cassette {
  /** Whether a person wrote the answers or a provider gave them. */
  readonly origin: (typeof origins)[number];
  /** Who gave them, for recorded ones. */
  readonly provider?: string;
  readonly model?: string;
  readonly exchanges: readonly Exchange[];
}

export interface Exchange {
  /** Of the prompt's UTF-8 text, in lower-case hex. */
  readonly promptSha256?: string;
  readonly answer: {
    readonly text: string;
    readonly finish: (typeof finishes)[number];
    readonly usage?: Usage;
  };
}

/** Reads a cassette; every fault in it is told, with its line. `path` is for the findings only. */
export function readCassette(text: string, path: string): Checked<Cassette> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const findings: Finding[] = [];
  const wrong = (offset: number, message: string): undefined => {
    const { line, col } = lines.linePos(offset);
    const location = { file: path, line, column: col };
    findings.push(providerFinding("provider.cassette", `cassette ${path}, line ${line}: ${message}`, { location }));
  };
  for (const error of document.errors) wrong(error.pos[0], sanitise(error.message, []));
  if (findings.length > 0) return rejected(...findings);
  const cassette = readRoot(document.contents, (node, message) => wrong(node?.range?.[0] ?? 0, message));
  return cassette === undefined || findings.length > 0 ? rejected(...findings) : checked(cassette);
}

/** The text of a cassette file. */
export function writeCassette({ exchanges, ...head }: Cassette): string {
  const document = {
    version: 1,
    ...head,
    exchanges: exchanges.map(({ promptSha256, answer: { text, finish, usage } }) => ({
      ...(promptSha256 !== undefined && { "prompt-sha256": promptSha256 }),
      answer: {
        text,
        finish,
        ...(usage && {
          usage: {
            "input-tokens": usage.inputTokens,
            "output-tokens": usage.outputTokens,
            ...(usage.estimated && { estimated: true }),
          },
        }),
      },
    })),
  };
  const text = stringify(document, { lineWidth: 0 });
  // A text of blanks and line ends is not always read back as it was; JSON, which is YAML too, loses nothing.
  const whole = JSON.stringify(parse(text)) === JSON.stringify(document);
  return whole ? text : `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Notes a fault at a node. Readers return undefined after it, so that all faults of a file are found in one reading. */
type Wrong = (node: Node | null | undefined, message: string) => undefined;

function readRoot(root: Node | null, wrong: Wrong): Cassette | undefined {
  const map = mapping(root, "a cassette", ["version", "origin", "provider", "model", "exchanges"], wrong);
  if (map === undefined) return undefined;
  choice(map, "version", [1], wrong);
  const origin = choice(map, "origin", origins, wrong);
  const provider = optional(map, "provider", isText, "a text", wrong);
  const model = optional(map, "model", isText, "a text", wrong);
  const list = member(map, "exchanges");
  if (!isSeq(list) || list.items.length === 0) return wrong(list ?? map, "exchanges must be a list of at least one");
  const exchanges = list.items.map((it) => readExchange(it as Node | null, wrong));
  if (origin === undefined || !exchanges.every((it) => it !== undefined)) return undefined;
  return { origin, ...(provider !== undefined && { provider }), ...(model !== undefined && { model }), exchanges };
}

function readExchange(item: Node | null, wrong: Wrong): Exchange | undefined {
  const map = mapping(item, "an exchange", ["prompt-sha256", "answer"], wrong);
  if (map === undefined) return undefined;
  const promptSha256 = optional(map, "prompt-sha256", isSha256, "64 lower-case hex digits", wrong);
  const node = member(map, "answer");
  if (node === undefined) return wrong(map, "an exchange needs an answer");
  const answer = mapping(node, "an answer", ["text", "finish", "usage"], wrong);
  if (answer === undefined) return undefined;
  const text = optional(answer, "text", isText, "a text (quote it, or write it after `text: |`)", wrong);
  if (!answer.has("text")) wrong(answer, "an answer needs a text");
  const finish = answer.has("finish") ? choice(answer, "finish", finishes, wrong) : "stop";
  const usage = readUsage(member(answer, "usage"), wrong);
  if (text === undefined || finish === undefined) return undefined;
  return {
    ...(promptSha256 !== undefined && { promptSha256 }),
    answer: { text, finish, ...(usage && { usage }) },
  };
}

function readUsage(node: Node | undefined, wrong: Wrong): Usage | undefined {
  if (node === undefined) return undefined;
  const map = mapping(node, "usage", ["input-tokens", "output-tokens", "estimated"], wrong);
  if (map === undefined) return undefined;
  const count = (name: string) =>
    map.has(name) ? optional(map, name, isCount, "a count of tokens", wrong) : wrong(map, `usage needs ${name}`);
  const [inputTokens, outputTokens] = [count("input-tokens"), count("output-tokens")];
  const estimated = optional(map, "estimated", (it) => typeof it === "boolean", "true or false", wrong);
  if (inputTokens === undefined || outputTokens === undefined) return undefined;
  return { inputTokens, outputTokens, ...(estimated && { estimated }) };
}

function mapping(node: Node | null, what: string, known: readonly string[], wrong: Wrong): YAMLMap | undefined {
  if (!isMap(node)) return wrong(node, `${what} must be a mapping with ${known.join(", ")}`);
  for (const { key } of node.items) {
    const name = isScalar(key) ? String(key.value) : "";
    if (!known.includes(name)) {
      wrong(key as Node | null, `${what} has no member "${sanitise(name, [])}"; it may have ${known.join(", ")}`);
    }
  }
  return node;
}

const member = (map: YAMLMap, name: string): Node | undefined => map.get(name, true) as Node | undefined;

/** A member that may be absent but not malformed. An alias is malformed: a cassette repeats itself instead. */
function optional<T>(
  map: YAMLMap,
  name: string,
  is: (it: unknown) => it is T,
  what: string,
  wrong: Wrong,
): T | undefined {
  const node = member(map, name);
  if (node === undefined) return undefined;
  return isScalar(node) && is(node.value) ? node.value : wrong(node, `${name} must be ${what}`);
}

function choice<const T extends string | number>(
  map: YAMLMap,
  name: string,
  allowed: readonly T[],
  wrong: Wrong,
): T | undefined {
  const node = member(map, name);
  const value = isScalar(node) ? allowed.find((it) => it === node.value) : undefined;
  return value ?? wrong(node ?? map, `${name} must be ${allowed.join(" or ")}`);
}

const isText = (it: unknown): it is string => typeof it === "string";
const isSha256 = (it: unknown): it is string => isText(it) && /^[0-9a-f]{64}$/.test(it);
const isCount = (it: unknown): it is number => Number.isSafeInteger(it) && (it as number) >= 0;
