/** What the page is made of, and how much of it is shown. */
import type { RuleFamily } from "../../findings.ts";
import { cut } from "../../neutralise.ts";
import type { Report } from "../../report.ts";
import type { Value } from "../../types/value.ts";

export interface PageFacts {
  readonly report: Report;
  /** The candidates' own texts, by the number of their attempt. */
  readonly sources: ReadonlyMap<number, string>;
  /** Every rule that a finding can name. */
  readonly rules: RuleFamily;
  /** Prints a value over several lines. */
  readonly print: (value: Value) => string;
}

export type AttemptFacts = Report["attempts"][number];
export type CaseFacts = AttemptFacts["cases"][number];

/** Of all attempts together, so that no run makes a page that a phone cannot open. */
export const casesShown = 1000;
/** Of one attempt. */
export const findingsShown = 200;
/** Characters of a value, a message, a text of many lines. */
const valueShown = 4000;
const messageShown = 1000;
const programShown = 150_000;

export const shortValue = (text: string): string => cut(text, valueShown);
export const shortMessage = (text: string): string => cut(text, messageShown);
export const shortProgram = (text: string): string => cut(text, programShown);

/** What an attempt is called, as in the log. */
export const nameOf = ({ number, kind }: AttemptFacts): string => `Attempt ${number} · ${kind}`;
