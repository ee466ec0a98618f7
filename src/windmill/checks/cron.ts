/** Cron expressions and time zones, as far as any version of Windmill's own parsers refuses them. */

interface CronFault {
  readonly message: string;
  readonly severity: "error" | "warning";
}

/** Name, least and greatest value. The day of the week is 0 to 7 in one of Windmill's two parsers, 1 to 7 in the other. */
const fields = [
  ["second", 0, 59],
  ["minute", 0, 59],
  ["hour", 0, 23],
  ["day of the month", 1, 31],
  ["month", 1, 12],
  ["day of the week", 0, 7],
  ["year", 1, 9999],
] as const;

const names = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)[a-z]*$/i;

/** @param version `v1` (the crate cron) or `v2` (croner), as the schedule states it */
export function cronFault(text: string, version: string | undefined): CronFault | undefined {
  const trimmed = text.trim();
  if (/^@(yearly|annually|monthly|weekly|daily|hourly)$/i.test(trimmed)) return undefined;
  if (/^@[a-z]+$/i.test(trimmed))
    return { severity: "warning", message: `\`${trimmed}\` is a name that few servers know` };
  // The crate looks for fields where they begin, croner at blanks alone; croner passes over empty items.
  const spaced = trimmed.split(/\s+/).join(" ");
  const parts = spaced === "" ? [] : (version === "v2" ? spaced : spaced.replace(/ ?([,/-]) ?/g, "$1")).split(" ");
  const count = parts.length;
  if (count < 5 || count > 7) {
    return { severity: "error", message: `\`${trimmed.slice(0, 60)}\` has ${count} fields, not 6` };
  }
  // Five fields are what cron itself takes; only the newer parser does.
  const shift = count === 5 ? 1 : 0;
  for (const [index, part] of parts.entries()) {
    const [name, least, greatest] = fields[index + shift] as (typeof fields)[number];
    const items = part.split(",").filter((it) => it !== "" || version !== "v2");
    const wrong = items.length === 0 ? part : items.find((it) => !isItem(it, least, greatest));
    if (wrong !== undefined) {
      return { severity: "error", message: `\`${wrong.slice(0, 40)}\` is no ${name}: ${least} to ${greatest}` };
    }
  }
  if (count === 5 && version !== "v2") {
    return { severity: "warning", message: "this has five fields: older servers want the second first" };
  }
  return undefined;
}

function isItem(item: string, least: number, greatest: number): boolean {
  const [range = "", step, more] = item.split("/");
  if (more !== undefined || (step !== undefined && !/^0*[1-9]\d{0,3}$/.test(step))) return false;
  // L, W and # are what croner takes beyond numbers; their places are its own to judge.
  if (
    range === "*" ||
    range === "?" ||
    /^(?:L|LW|\d{0,2}[LW]|L-\d{1,2}|\w{1,3}#(?:\d|L)|\w{3}L|\+\w{1,9})$/i.test(range)
  )
    return true;
  const ends = range.split("-");
  if (ends.length > 2) return false;
  return ends.every((it) => names.test(it) || (/^\d{1,4}$/.test(it) && Number(it) >= least && Number(it) <= greatest));
}

/** Names are compared as the server does, which knows the IANA database. */
export function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}
