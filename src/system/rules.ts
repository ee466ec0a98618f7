/** What can be wrong with a file or a path that the user named. */
import { type RuleFamily, ruleFamily } from "../findings.ts";

export const fileRules = {
  "file.missing": {
    severity: "error",
    why: "What is not there cannot be judged.",
    mend: "Correct the path; it counts from the working directory.",
  },
  "file.directory": {
    severity: "error",
    why: "A folder has no content to read.",
    mend: "Name a file in it.",
  },
  "file.not-regular": {
    severity: "error",
    why: "A pipe or device has no size and can hold the run for ever.",
    mend: "Write the content to a file and name that.",
  },
  "file.too-large": {
    severity: "error",
    why: "The file is read whole into memory, so its size is limited.",
    mend: "Cut the file down to what is needed.",
  },
  "file.unreadable": {
    severity: "error",
    why: "What cannot be read cannot be judged.",
    mend: "Give this user the right to read the file.",
  },
  "file.encoding": {
    severity: "error",
    why: "Text that is not UTF-8 would be read as something else than was written.",
    mend: "Save the file as UTF-8.",
  },
  "file.unwritable": {
    severity: "error",
    why: "A result that cannot be written would be lost.",
    mend: "Make room on the disk, or give this user the right to write there.",
  },
  "file.outside": {
    severity: "error",
    why: "Fire-Flow writes only below the working directory.",
    mend: "Name a path below the working directory, or set working-directory to a folder that holds it.",
  },
  "file.link": {
    severity: "error",
    why: "A link can lead out of the working directory after it was checked.",
    mend: "Name the place that the link leads to.",
  },
  "file.protected": {
    severity: "error",
    why: "What stands under .git or .github runs with the repository's own rights.",
    mend: "Name a path outside of .git and .github.",
  },
  "file.not-ours": {
    severity: "error",
    why: "Somebody's own file, which no run wrote and git has not committed, would be lost by overwriting it.",
    mend: "Name another place than the one in the message, or move the file away; a program may be committed as well.",
  },
  "file.changed": {
    severity: "error",
    why: "Somebody's work of the last minutes would be lost by overwriting it.",
    mend: "Take the proven program from the report folder, or run again.",
  },
} as const satisfies RuleFamily;

export const fileFinding = ruleFamily(fileRules);
