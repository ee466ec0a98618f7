/** Proves what a proof names once more, as it was proven and on cases that nobody has seen yet. */
import { collectWords, drawCases } from "../cases/index.ts";
import { type Checked, checked, type Finding } from "../findings.ts";
import { printJson } from "../formats/print-json.ts";
import { mask } from "../judges/index.ts";
import type { OptionsOf } from "../options.ts";
import { buildProof, type Proof } from "../proof.ts";
import { prove } from "../prove.ts";
import { quote } from "../quote.ts";
import { judgeStrength, measureStrength, samplesOf } from "../strength.ts";
import type { Suite } from "../suite.ts";
import type { Case } from "../types/case.ts";
import type { LanguageName } from "../types/language.ts";
import type { Value } from "../types/value.ts";
import type { Proving, Strength, Verdict } from "../types/verdict.ts";
import type { CommandContext } from "./command.ts";
import type { Ground } from "./ground.ts";
import { orRefuse } from "./load.ts";
import { type Stage, setStage } from "./stage.ts";

export interface JudgeSettings {
  /** As the proof says. */
  readonly options: OptionsOf<"prove">;
  readonly groundOf: (language: LanguageName) => Promise<Ground>;
  /** Of the fresh cases, and how many of them to draw. */
  readonly seed: number;
  readonly fresh: number;
  readonly workers: number;
}

/** What proving the same again showed. */
export interface Judged {
  readonly holds: boolean;
  /** The name of the smallest case that fails. */
  readonly failing?: string;
  readonly figures: { readonly cases: number; readonly fresh: number; readonly rules: Verdict["rules"] };
  readonly findings: readonly Finding[];
  /** What the proof says that proving the same again would not write. */
  readonly edited: readonly string[];
  /** What differs and need not. */
  readonly notices: readonly string[];
}

/** @throws {Refusal} with everything that is in the way of judging. */
export async function judgeAgain(
  proof: Proof,
  program: Checked<string>,
  { options, groundOf, seed, fresh: wanted, workers }: JudgeSettings,
  context: CommandContext,
): Promise<Judged> {
  const stage = await setStage(options, await groundOf(proof.program.language), context, { also: program.findings });
  try {
    const { suite, cases, bench } = stage;
    const fresh = orRefuse(drawFresh(stage, seed, wanted));
    const folder = await stage.newFolder();
    const proving = await prove(orRefuse(program), suite, [...cases, ...fresh], { ...bench, workers, folder });
    const measured =
      proving.gate === "passed"
        ? await measureStrength(suite, samplesOf(proving.cases, cases), context.signal)
        : undefined;
    const weak = measured ? judgeStrength(measured, options.minStrength, suite.sides.output) : [];
    const strength = measured?.kind === "measured" ? measured.strength : undefined;
    return {
      holds: proving.gate === "passed",
      ...(proving.smallest && { failing: proving.smallest.case.name }),
      figures: { cases: cases.length + fresh.length, fresh: fresh.length, rules: proving.verdict.rules },
      findings: [...stage.findings, ...proving.verdict.findings, ...weak],
      edited: editedIn(proof, rebuilt(proof, stage, strength)),
      notices: notices(proof, bench.toolchain.version, suite.engines, proving),
    };
  } finally {
    await stage.close();
  }
}

/** Cases that the proof does not know, shown whole: whoever reads the findings may know them. */
function drawFresh({ suite, cases }: Stage, seed: number, count: number): Checked<readonly Case[]> {
  const { input } = suite.sides;
  if (input === undefined || count === 0) return checked([]);
  const shown = cases.filter((it) => !it.heldBack && it.source !== "drawn");
  const drawn = drawCases({
    model: input,
    words: collectWords(shown.map((it) => mask(it.input, input))),
    seed,
    count,
    edges: false,
    taken: cases.map((it) => it.input),
    valid: suite.validInput,
  });
  return drawn.ok ? checked(drawn.value.map((it, index) => ({ ...it, name: `fresh ${index + 1}` }))) : drawn;
}

/** The proof as it would be written now; what does not follow from contract, cases and seed is its own. */
const rebuilt = (proof: Proof, { suite, cases }: Stage, strength: Strength | undefined): Proof =>
  buildProof({
    program: proof.program,
    language: proof.program.language,
    toolchain: proof.program.toolchain,
    suite,
    contractPath: proof.contract.path,
    cases,
    limits: proof.limits,
    fireFlow: proof.fireFlow,
    ...(strength && { strength }),
  });

/** Figures that a person may have written: they follow from contract, cases and seed. */
function editedIn(proof: Proof, now: Proof): readonly string[] {
  const counts = ({ given, example, drawn, heldBack }: Proof["cases"]) => ({ given, example, drawn, heldBack });
  const differ = (a: object | number | undefined, b: object | number | undefined) =>
    b !== undefined && printJson((a ?? null) as Value) !== printJson(b as Value);
  return [
    ...(differ(counts(proof.cases), counts(now.cases)) ? ["cases"] : []),
    ...(differ(proof.rules, now.rules) ? ["rules"] : []),
    ...(proof.strength && differ(proof.strength, now.strength) ? ["strength"] : []),
  ];
}

function notices(
  proof: Proof,
  toolchain: string,
  { duckdb }: Suite["engines"],
  { dependencies = [] }: Proving,
): readonly string[] {
  const packages = (list: Proof["dependencies"]) =>
    list.map((it) => `${it.name}@${it.version}`).join(", ") || "no packages";
  const [then, now] = [packages(proof.dependencies), packages(dependencies)];
  return [
    ...(proof.program.toolchain === toolchain
      ? []
      : [`proven with ${quote(proof.program.toolchain)}, judged again with ${toolchain}`]),
    ...(then === now ? [] : [`proven with ${quote(then, 300)}, built now with ${now}`]),
    ...(proof.engines?.duckdb === duckdb
      ? []
      : [
          `SQL rules were judged by DuckDB ${quote(`${proof.engines?.duckdb ?? "–"}`)}, and are now by ${duckdb ?? "–"}`,
        ]),
  ];
}
