/** docs/rules.md tells every severity that a rule has. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { RuleFamily } from "../src/findings.ts";
import { rules } from "../src/rules.ts";
import { faults as flows } from "./windmill/faults/flows.ts";
import { faults as leniencies } from "./windmill/faults/leniencies.ts";
import { faults as references } from "./windmill/faults/references.ts";
import { faults as scripts } from "./windmill/faults/scripts.ts";
import { faults as structure } from "./windmill/faults/structure.ts";

const family: RuleFamily = rules;
const page = readFileSync("docs/rules.md", "utf8");
const cells = new Map([...page.matchAll(/^\| `([\w.-]+)` \| ([^|]+) \|/gm)].map((it) => [it[1], it[2]]));

it("names the second severity of a rule, and in which cases", () => {
  for (const [id, { severity, otherwise }] of Object.entries(family)) {
    const shown = otherwise ? `${severity}; ${otherwise.severity} ${otherwise.when}` : severity;
    expect(cells.get(id), id).toBe(shown);
    expect(otherwise?.severity, id).not.toBe(severity);
  }
});

it("knows every severity that a fault of a Windmill workspace is found with", () => {
  for (const [, , , expected] of [...flows, ...leniencies, ...references, ...scripts, ...structure]) {
    for (const [severity = "", rule = ""] of expected.map((it) => it.split(" "))) {
      expect([family[rule]?.severity, family[rule]?.otherwise?.severity], rule).toContain(severity);
    }
  }
});
