/** What of its known cases is in a suite's way: outputs that are wrong by its own rules, too few of them, or none. */
import { casesFinding, ENOUGH } from "./cases/index.ts";
import { ioRuleFault, sqlRuleFault } from "./contract/index.ts";
import { type Finding, type FindingDetails, hasErrors } from "./findings.ts";
import { unprintable } from "./formats/index.ts";
import type { Suite } from "./suite.ts";
import type { Case } from "./types/case.ts";

const known = (suite: Suite): readonly Case[] => [...suite.given, ...suite.examples];

/** Known outputs that the contract's own rules reject; by io and SQL rules only where these can be judged by. */
export async function expectedFaults(
  suite: Suite,
  by: { readonly io: boolean; readonly sql: boolean },
): Promise<Finding[]> {
  const outputs = known(suite).flatMap(({ output, ...it }) => (output === undefined ? [] : [{ ...it, output }]));
  // The engine evaluates one case while the next one is judged here.
  const judged = await Promise.all(
    outputs.map(async (it) => {
      const own = suite.judge(it.output).findings;
      const io = by.io && !hasErrors(own) ? await suite.judgeIo(it.input, it.output) : [];
      return { it, errors: [...own, ...io].filter((fault) => fault.severity === "error") };
    }),
  );
  const right = judged.flatMap(({ it, errors }) => (errors.length === 0 ? [it] : []));
  const found = by.sql ? await suite.judgeSql(right) : [];
  const bySql = right.map((it, at) => ({
    it,
    errors: (found[at] ?? []).filter((fault) => fault.severity === "error"),
  }));
  return [...judged, ...bySql].flatMap(({ it, errors }) => errors.map((fault) => expectedRejected(it, fault)));
}

/** What is wrong with the known cases by themselves. */
export const knownFaults = (suite: Suite): readonly Finding[] => [
  ...known(suite).flatMap((it) => unwritable(it, suite.formats)),
  ...known(suite).flatMap((it) => (suite.validInput(it.input) ? [] : [rejectedInput(it)])),
];

/** What of a known case its format has no way to write down. */
function unwritable(it: Case, { input, output }: Suite["formats"]): Finding[] {
  const faults = [
    unprintable(it.input, input, `the input of "${it.name}"`),
    it.output === undefined ? undefined : unprintable(it.output, output, `the output of "${it.name}"`),
  ];
  return faults.flatMap((fault) => (fault ? [{ ...fault, ...(it.location && { location: it.location }) }] : []));
}

/** A rule that decides nothing of an output that is right is the contract's fault; else one of the two is wrong. */
function expectedRejected(it: Pick<Case, "name" | "location">, fault: Finding): Finding {
  const undecided = `of the expected output of "${it.name}" ${fault.message}`;
  if (fault.rule === "quality.not-evaluated") return sqlRuleFault(undecided, fault);
  if (fault.rule === "io.not-evaluated") return ioRuleFault(undecided, fault);
  return casesFinding(
    "cases.expected-rejected",
    `expected output of "${it.name}" breaks its own contract: ${fault.message}`,
    { ...placeIn(fault), ...(it.location && { location: it.location }) },
  );
}

/** What a finding says of the place in the data. */
const placeIn = ({ model, field, path, expected, actual }: Finding): FindingDetails => ({
  ...(model !== undefined && { model }),
  ...(field !== undefined && { field }),
  ...(path !== undefined && { path }),
  ...(expected !== undefined && { expected }),
  ...(actual !== undefined && { actual }),
});

const rejectedInput = (it: Case): Finding =>
  casesFinding(
    "cases.input-rejected",
    `input of "${it.name}" does not satisfy the input model; it is run all the same`,
    it.location && { location: it.location },
  );

/** All the expected outputs are shown, and nothing else ties an output to its input. */
export function tablePasses(suite: Suite): Finding[] {
  const cases = known(suite);
  const outputs = cases.filter((it) => it.output !== undefined);
  if (suite.related || outputs.length === 0 || cases.length >= ENOUGH || cases.some((it) => it.heldBack)) return [];
  return [
    casesFinding(
      "cases.table-passes",
      `with ${cases.length} known cases none is held back: a table of the expected outputs can pass; give ${ENOUGH} or more, or add a rule between input and output`,
    ),
  ];
}

export function missing(suite: Suite): Finding[] {
  const cases = known(suite);
  const findings: Finding[] = [];
  const drawable = suite.sides.input !== undefined && suite.settings.drawnCases > 0;
  if (cases.length === 0 && !drawable) {
    findings.push(
      casesFinding(
        "cases.none",
        "there is nothing to run a program on: add `cases`, or an input model to draw cases from",
      ),
    );
  }
  // An empty output model alone is no reason to refuse: expected outputs constrain as well.
  if (suite.rules === 0 && cases.every((it) => it.output === undefined)) {
    findings.push(
      casesFinding(
        "cases.unconstrained",
        `neither model "${suite.sides.output.name}" nor any case constrains the output: any program would pass; add rules or expected outputs`,
        { location: suite.sides.output.location },
      ),
    );
  }
  return findings;
}
