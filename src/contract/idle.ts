import type { Location } from "../findings.ts";
import type { Constraint, Field, Model, Shape } from "../types/contract.ts";

/** A rule that no value ever breaks, or an allowance that no value can use. */
export interface Idle {
  readonly fact: string;
  readonly location: Location;
}

/** Patterns, not anchored as contracts' are, that any text matches. */
const anyText = /^\^?(\(?(\.|\[\\s\\S\]|\[\\w\\W\]|\[\\d\\D\])\*\)?)?$|^(\.\*)?\$$|^\^?\[\\s\\S\]\*\$$/;

/** Rules of a shape that say nothing. */
export const idleRules = (shape: Shape): readonly Idle[] => [
  ...shape.constraints.flatMap((it) => idleConstraint(it, shape)),
  ...looserBounds(shape),
];

function idleConstraint(constraint: Constraint, shape: Shape): readonly Idle[] {
  const { rule, location } = constraint;
  switch (rule) {
    case "schema.min-length":
    case "schema.min-items":
    case "schema.min-properties":
      return constraint.limit === 0 ? [{ fact: `everything has ${words(rule)} 0`, location }] : [];
    case "schema.pattern":
      return anyText.test(constraint.pattern) ? [{ fact: "any text matches its pattern", location }] : [];
    case "schema.unique-items": {
      const few = shape.constraints.some((it) => it.rule === "schema.max-items" && it.limit <= 1);
      return few ? [{ fact: "with one item at most, none repeats another", location }] : [];
    }
    default:
      return [];
  }
}

/** Of a bound and its exclusive form the looser one. */
function looserBounds({ constraints }: Shape): readonly Idle[] {
  return (["minimum", "maximum"] as const).flatMap((side) => {
    const inclusive = constraints.find((it) => it.rule === `schema.${side}`);
    const exclusive = constraints.find((it) => it.rule === `schema.exclusive-${side}`);
    if (!inclusive || !exclusive || !("limit" in inclusive) || !("limit" in exclusive)) return [];
    const [a, b] = [inclusive.limit, exclusive.limit];
    if (typeof a === "string" || typeof b === "string") return [];
    const exclusiveIsTighter = side === "minimum" ? b >= a : b <= a;
    const [looser, tighter] = exclusiveIsTighter ? [inclusive, exclusive] : [exclusive, inclusive];
    const fact = `${words(tighter.rule)} ${tighter.limit} demands more than ${words(looser.rule)} ${looser.limit}`;
    return [{ fact, location: looser.location }];
  });
}

/** What a field says of its values that cannot matter: an enum's null where null is not allowed. */
export const idleNull = ({ nullable, shape }: Field): readonly Idle[] =>
  shape.constraints.flatMap((it) =>
    it.rule === "schema.enum" && !nullable && it.values.length > 1 && it.values.includes(null)
      ? [{ fact: "its enum allows null, which a required field may not be", location: it.location }]
      : [],
  );

/** Keys of a model that holds one record, which nothing can repeat. */
export const idleKeys = ({ cardinality, fields }: Model): readonly (Idle & { readonly field: string })[] =>
  cardinality === "many"
    ? []
    : fields
        .filter((it) => it.unique || it.primaryKey)
        .map(({ name, location }) => ({ field: name, fact: "one record repeats no value", location }));

const words = (rule: Constraint["rule"]): string => rule.slice("schema.".length).replace("-", " ");
