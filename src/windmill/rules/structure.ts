/** Structure: what wmill cannot read, refuses, or leaves out without a word. */
import type { RuleFamily } from "../../findings.ts";

export const structureRules = {
  "windmill.structure.unreadable": {
    severity: "error",
    why: "What cannot be read is neither pushed nor judged.",
    mend: "Make it a regular file of this user's, below 32 MiB.",
  },
  "windmill.structure.encoding": {
    severity: "warning",
    otherwise: { severity: "error", when: "of UTF-16" },
    why: "wmill reads UTF-8 only: UTF-16 ends its run, other bytes are replaced by signs that nobody wrote.",
    mend: "Save the file as UTF-8.",
  },
  "windmill.structure.link": {
    severity: "warning",
    why: "A link to a folder or to nothing is not part of what is pushed. What one to a file elsewhere leads to is, but it is not read here.",
    mend: "Put the files themselves there.",
  },
  "windmill.structure.merge-conflict": {
    severity: "error",
    why: "The file holds two versions and is none of them; wmill refuses it, or overwrites it if it is wmill-lock.yaml.",
    mend: "Choose one side and remove the markers.",
  },
  "windmill.structure.yaml": {
    severity: "error",
    otherwise: { severity: "warning", when: "of JSON that wmill reads all the same, or not as JSON" },
    why: "wmill ends at YAML that it cannot read, often with a message about something else.",
    mend: "Correct the YAML at the place given.",
  },
  "windmill.structure.schema": {
    severity: "error",
    otherwise: { severity: "warning", when: "where the schema alone refuses it, and the server does not" },
    why: "The server or the CLI refuses what is not in the form of its schema.",
    mend: "Write it in the form that the message shows.",
  },
  "windmill.structure.unknown-key": {
    severity: "warning",
    why: "A key that Windmill does not know is dropped without a word.",
    mend: "Correct the key, or remove it.",
  },
  "windmill.structure.config": {
    severity: "warning",
    why: "wmill does not check wmill.yaml: a misspelt key or a wrong type is as if it were not there.",
    mend: "Correct the key or the value; `wmill config` lists them.",
  },
  "windmill.structure.config-refused": {
    severity: "error",
    why: "wmill ends at such a wmill.yaml.",
    mend: "Correct it as the message says.",
  },
  "windmill.structure.no-workspace": {
    severity: "warning",
    why: "Nothing was judged, so that a pass says nothing.",
    mend: "Name the folder that holds wmill.yaml, or f/ and u/.",
  },
  "windmill.structure.guessed": {
    severity: "notice",
    why: "Without a wmill.yaml it is not known which files are pushed, or how folders are named.",
    mend: "Add one: `wmill init`.",
  },
  "windmill.structure.stray-flow": {
    severity: "error",
    otherwise: {
      severity: "warning",
      when: "outside of u/, f/ and g/, where the file may be anything, and by names such as x.flow.yaml",
    },
    why: "Only a folder named `.flow` (or `__flow`) is a flow: this one is never deployed, and wmill does not say so.",
    mend: "Put it in a folder that is named so.",
  },
  "windmill.structure.folder-suffix": {
    severity: "error",
    why: "wmill refuses to push while a folder is named in the form that `nonDottedPaths` does not name.",
    mend: "Rename the folder, or change `nonDottedPaths` in wmill.yaml.",
  },
  "windmill.structure.no-main-file": {
    severity: "warning",
    why: "The folder is named like a flow or an app and holds none.",
    mend: "Add its main file, or remove the folder.",
  },
  "windmill.structure.swallowed": {
    severity: "warning",
    why: "What stands in a flow's or an app's folder is taken for a part of it, and is no asset of its own.",
    mend: "Move it out of the folder.",
  },
  "windmill.structure.no-metadata": {
    severity: "warning",
    why: "wmill makes up the metadata of a program that has none, also in a dry run.",
    mend: "Run `wmill generate-metadata` and commit what it writes.",
  },
  "windmill.structure.orphan-metadata": {
    severity: "error",
    otherwise: { severity: "warning", when: "where a program begins with its name, by which wmill finds one" },
    why: "A script cannot be deployed from its metadata alone: a push fails.",
    mend: "Add the program beside it, or remove the metadata.",
  },
  "windmill.structure.two-programs": {
    severity: "error",
    otherwise: { severity: "warning", when: "as long as no metadata makes a script of them" },
    why: "One path can be one script only: a push fails.",
    mend: "Keep one of the programs.",
  },
  "windmill.structure.language": {
    severity: "error",
    otherwise: { severity: "warning", when: "as long as no metadata makes a script of it" },
    why: "wmill tells a script's language by its ending, and this one names none.",
    mend: "Rename it: `.pg.sql`, `.my.sql`, `.bq.sql`, `.sf.sql`, `.ms.sql`, `.odb.sql` or `.duckdb.sql`.",
  },
  "windmill.structure.inline-missing": {
    severity: "error",
    otherwise: {
      severity: "warning",
      when: "of an app or a resource, and where a link out of the folder stands there",
    },
    why: "wmill refuses to push a flow whose program is not there, and deploys an app with an empty one.",
    mend: "Add the file, or correct its name.",
  },
  "windmill.structure.lock-missing": {
    severity: "warning",
    why: "Without its lock the server resolves dependencies anew, and may find others than were tested.",
    mend: "Run `wmill generate-metadata` and commit the lock.",
  },
  "windmill.structure.kind": {
    severity: "error",
    why: "The server knows no other kinds of scripts.",
    mend: "Take one of the kinds that the message names.",
  },
  "windmill.structure.cron": {
    severity: "error",
    otherwise: { severity: "warning", when: "where some servers take it" },
    why: "The server refuses a schedule that it cannot read.",
    mend: "Write six fields: second, minute, hour, day of month, month, day of week.",
  },
  "windmill.structure.timezone": {
    severity: "error",
    why: "The server refuses a time zone that it does not know.",
    mend: "Write a name of the IANA database, such as `Europe/Berlin`.",
  },
} as const satisfies RuleFamily;
