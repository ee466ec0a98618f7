/** What a Windmill server says of a workspace, asked by the real wmill CLI. */
import type { RuleFamily } from "../../findings.ts";

export const serverRules = {
  "windmill.server.untrusted-event": {
    severity: "error",
    why: "Whoever may open a pull request from a fork would run code of theirs beside the token.",
    mend: "Give the token only to jobs on push, schedule, workflow_dispatch or pull requests of the repository's own branches.",
  },
  "windmill.server.unavailable": {
    severity: "error",
    why: "The server was to be asked and could not be: nothing is claimed about what it would say.",
    mend: "Correct URL, workspace or token, or ask again when the server can be reached.",
  },
  "windmill.server.unclear": {
    severity: "error",
    why: "wmill ended well without saying that it did anything, as it does when a question of its own was not answered.",
    mend: "Run the command that the message names by hand, and see what it asks.",
  },
  "windmill.server.refused": {
    severity: "error",
    why: "The push ends there; when it is no dry run, what came before stays applied.",
    mend: "Correct what the message says.",
  },
  "windmill.server.metadata": {
    severity: "error",
    why: "The server cannot make the lock or the schema: the asset is deployed and then fails when it is run.",
    mend: "Correct the imports or the program as the message says.",
  },
  "windmill.server.lock-job": {
    severity: "error",
    why: "wmill calls a push a success whose lock jobs failed on the server: what was pushed cannot run.",
    mend: "Correct the imports of the asset, and push again.",
  },
  "windmill.server.partly-applied": {
    severity: "error",
    why: "wmill does not take back what it pushed before an item was refused.",
    mend: "Correct the item and push again, or pull to see what the server holds.",
  },
  "windmill.server.stale": {
    severity: "warning",
    why: "wmill would make its metadata anew: schema and lock may be those of another program.",
    mend: "Run `wmill generate-metadata` and commit what it writes.",
  },
  "windmill.server.deletes": {
    severity: "warning",
    why: "What is absent here is deleted on the server by a push, also what somebody made there by hand.",
    mend: "Run `wmill sync pull` to keep it, or push to delete it.",
  },
  "windmill.server.left-out": {
    severity: "notice",
    why: "Pushing a raw app runs the install scripts of its packages, and what has more than 32 MiB is not read: the server was not asked about them.",
    mend: "Nothing to mend: run `wmill sync push --dry-run` where such code may run.",
  },
  "windmill.server.changes": {
    severity: "notice",
    why: "It tells what a push would do.",
    mend: "Nothing to mend.",
  },
} as const satisfies RuleFamily;
