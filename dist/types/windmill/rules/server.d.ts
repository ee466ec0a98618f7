export declare const serverRules: {
    readonly "windmill.server.untrusted-event": {
        readonly severity: "error";
        readonly why: "Whoever may open a pull request from a fork would run code of theirs beside the token.";
        readonly mend: "Give the token only to jobs on push, schedule, workflow_dispatch or pull requests of the repository's own branches.";
    };
    readonly "windmill.server.unavailable": {
        readonly severity: "error";
        readonly why: "The server was to be asked and could not be: nothing is claimed about what it would say.";
        readonly mend: "Correct URL, workspace or token, or ask again when the server can be reached.";
    };
    readonly "windmill.server.unclear": {
        readonly severity: "error";
        readonly why: "wmill ended well without saying that it did anything, as it does when a question of its own was not answered.";
        readonly mend: "Run the command that the message names by hand, and see what it asks.";
    };
    readonly "windmill.server.refused": {
        readonly severity: "error";
        readonly why: "The push ends there; when it is no dry run, what came before stays applied.";
        readonly mend: "Correct what the message says.";
    };
    readonly "windmill.server.metadata": {
        readonly severity: "error";
        readonly why: "The server cannot make the lock or the schema: the asset is deployed and then fails when it is run.";
        readonly mend: "Correct the imports or the program as the message says.";
    };
    readonly "windmill.server.lock-job": {
        readonly severity: "error";
        readonly why: "wmill calls a push a success whose lock jobs failed on the server: what was pushed cannot run.";
        readonly mend: "Correct the imports of the asset, and push again.";
    };
    readonly "windmill.server.partly-applied": {
        readonly severity: "error";
        readonly why: "wmill does not take back what it pushed before an item was refused.";
        readonly mend: "Correct the item and push again, or pull to see what the server holds.";
    };
    readonly "windmill.server.stale": {
        readonly severity: "warning";
        readonly why: "wmill would make its metadata anew: schema and lock may be those of another program.";
        readonly mend: "Run `wmill generate-metadata` and commit what it writes.";
    };
    readonly "windmill.server.deletes": {
        readonly severity: "warning";
        readonly why: "What is absent here is deleted on the server by a push, also what somebody made there by hand.";
        readonly mend: "Run `wmill sync pull` to keep it, or push to delete it.";
    };
    readonly "windmill.server.left-out": {
        readonly severity: "notice";
        readonly why: "Pushing a raw app runs the install scripts of its packages, and what has more than 32 MiB is not read: the server was not asked about them.";
        readonly mend: "Nothing to mend: run `wmill sync push --dry-run` where such code may run.";
    };
    readonly "windmill.server.changes": {
        readonly severity: "notice";
        readonly why: "It tells what a push would do.";
        readonly mend: "Nothing to mend.";
    };
};
