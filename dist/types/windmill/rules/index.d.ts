export declare const windmillRules: {
    readonly "windmill.excuse.unused": {
        readonly severity: "warning";
        readonly why: "An excuse that excuses nothing hides the next fault of its kind.";
        readonly mend: "Remove the comment.";
    };
    readonly "windmill.excuse.unknown-rule": {
        readonly severity: "warning";
        readonly why: "What nobody finds nobody has to excuse: the finding that was meant is still told.";
        readonly mend: "Write the rule as it stands in brackets behind the finding.";
    };
    readonly "windmill.excuse.no-reason": {
        readonly severity: "warning";
        readonly why: "An excuse without a reason cannot be judged by the next reader.";
        readonly mend: "Write `# fire-flow: allow <rule> -- why`.";
    };
    readonly "windmill.sync.not-run": {
        readonly severity: "notice";
        readonly why: "What only the server can say was not asked.";
        readonly mend: "Nothing to mend: the findings are those of the files alone.";
    };
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
    readonly "windmill.drift.lock-file": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where it is empty, or only `locks` is no map";
        };
        readonly why: "wmill overwrites or refuses a wmill-lock.yaml that it cannot read.";
        readonly mend: "Correct it, or remove it and run `wmill generate-metadata rehash`.";
    };
    readonly "windmill.drift.stale": {
        readonly severity: "warning";
        readonly why: "The file was changed since its metadata was made: schema and lock may be those of another program.";
        readonly mend: "Run `wmill generate-metadata`.";
    };
    readonly "windmill.drift.line-ends": {
        readonly severity: "warning";
        readonly why: "wmill hashes bytes: where a checkout makes CRLF of LF ends, it takes for changed what nobody changed.";
        readonly mend: "Check the files out with LF ends, as by `* text=auto eol=lf` in .gitattributes.";
    };
    readonly "windmill.drift.missing": {
        readonly severity: "warning";
        readonly why: "wmill-lock.yaml does not know the asset: its metadata was never made, or not committed.";
        readonly mend: "Run `wmill generate-metadata`.";
    };
    readonly "windmill.drift.foreign": {
        readonly severity: "warning";
        readonly why: "The entry is of an asset that is no longer there.";
        readonly mend: "Remove the line, or lines.";
    };
    readonly "windmill.scripts.syntax": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the grammar is known to stumble over valid programs";
        };
        readonly why: "The program cannot run; wmill also resets its schema to an empty one.";
        readonly mend: "Correct the program at the place given.";
    };
    readonly "windmill.scripts.grammar-missing": {
        readonly severity: "error";
        readonly why: "Without its grammar no program of the language can be judged.";
        readonly mend: "Install Fire-Flow again: the folder grammars/ belongs beside its bundle.";
    };
    readonly "windmill.scripts.no-main": {
        readonly severity: "warning";
        readonly why: "Windmill runs the function `main`: without one the script can only be imported.";
        readonly mend: "Add it, or set `no_main_func: true` if it is a library.";
    };
    readonly "windmill.scripts.signature": {
        readonly severity: "warning";
        readonly why: "Forms and callers go by the schema, the program by its parameters.";
        readonly mend: "Run `wmill generate-metadata`.";
    };
    readonly "windmill.scripts.plain-secret": {
        readonly severity: "warning";
        readonly why: "A secret in plain text is known to everyone who may read the repository, and the server takes it for encrypted.";
        readonly mend: "Replace the secret, and leave its value to `wmill sync pull`, which encrypts it.";
    };
    readonly "windmill.scripts.lock": {
        readonly severity: "warning";
        readonly why: "A lock that does not hold what the program imports installs something else, or fails.";
        readonly mend: "Run `wmill generate-metadata`.";
    };
    readonly "windmill.flows.refused": {
        readonly severity: "error";
        readonly why: "The server refuses the flow, although `wmill lint` passes it.";
        readonly mend: "Write what the message asks for.";
    };
    readonly "windmill.flows.duplicate-id": {
        readonly severity: "warning";
        readonly why: "Of two steps with one id, `results.<id>` is the result of whichever ran last.";
        readonly mend: "Give each step an id of its own.";
    };
    readonly "windmill.flows.reserved-id": {
        readonly severity: "warning";
        readonly why: "Windmill uses the id itself, so that the step's result cannot be told from it.";
        readonly mend: "Give the step another id.";
    };
    readonly "windmill.flows.id-form": {
        readonly severity: "warning";
        readonly why: "Within a larger expression `results.<id>` only works for ids that are names of JavaScript.";
        readonly mend: "Rename the step, and what refers to it.";
    };
    readonly "windmill.flows.unknown-result": {
        readonly severity: "warning";
        readonly why: "No step of the flow has that id: it is null, and an expression that is only this fails on older servers.";
        readonly mend: "Correct the id, or add the step.";
    };
    readonly "windmill.flows.later-result": {
        readonly severity: "warning";
        readonly why: "The step runs later, so that it has no result yet.";
        readonly mend: "Move the step, or read the result of an earlier one.";
    };
    readonly "windmill.flows.hidden-result": {
        readonly severity: "warning";
        readonly why: "The step runs inside of a loop or branch: only the loop's or branch's own result can be relied on.";
        readonly mend: "Read the result of the loop or branch itself.";
    };
    readonly "windmill.flows.flow-input": {
        readonly severity: "warning";
        readonly why: "An input that the schema does not name is null for everyone who fills in the form.";
        readonly mend: "Add it to the flow's schema, or correct the name.";
    };
    readonly "windmill.flows.expression": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "of what only older servers refuse";
        };
        readonly why: "An expression that is no JavaScript fails when its step is reached.";
        readonly mend: "Correct the expression.";
    };
    readonly "windmill.flows.awaited-in-function": {
        readonly severity: "warning";
        readonly why: "Older servers write `await` before `results.<id>`, which only an async function may hold.";
        readonly mend: "Read the result outside of the function, into a constant.";
    };
    readonly "windmill.flows.unknown-input": {
        readonly severity: "warning";
        readonly why: "What the step runs has no such parameter: the value is dropped.";
        readonly mend: "Correct the name, or remove the transform.";
    };
    readonly "windmill.flows.missing-input": {
        readonly severity: "warning";
        readonly why: "What the step runs has a parameter without a default that nothing fills.";
        readonly mend: "Add it to `input_transforms`.";
    };
    readonly "windmill.flows.input-type": {
        readonly severity: "warning";
        readonly why: "The static value is of another type than the parameter.";
        readonly mend: "Write a value of the parameter's type.";
    };
    readonly "windmill.flows.endless-loop": {
        readonly severity: "warning";
        readonly why: "A while loop that nothing stops runs until it is cancelled.";
        readonly mend: "Add `stop_after_if` to a step of its body.";
    };
    readonly "windmill.flows.endless-recursion": {
        readonly severity: "warning";
        readonly why: "A flow that runs itself every time, alone or by way of others, starts new jobs until it is cancelled.";
        readonly mend: "Run it in a branch, or give the step a `skip_if` or one before it a `stop_after_if`.";
    };
    readonly "windmill.flows.unreachable-branch": {
        readonly severity: "warning";
        readonly why: "Nothing leads into the branch.";
        readonly mend: "Correct its condition, or remove it.";
    };
    readonly "windmill.flows.secret": {
        readonly severity: "warning";
        readonly why: "A secret in a flow is readable by everyone who may read the flow or the repository.";
        readonly mend: "Make it a variable with `is_secret`, and write `$var:<path>`; and replace the secret, which is known now.";
    };
    readonly "windmill.references.path": {
        readonly severity: "error";
        readonly why: "The server refuses a step whose path is not below u/, f/, g/ or hub/.";
        readonly mend: "Write the whole path: `f/folder/name`.";
    };
    readonly "windmill.references.step": {
        readonly severity: "warning";
        readonly why: "A step that runs what does not exist fails when it is reached.";
        readonly mend: "Correct the path, or add what it names.";
    };
    readonly "windmill.references.hub": {
        readonly severity: "warning";
        readonly why: "A script of the hub is found by its number.";
        readonly mend: "Write `hub/<number>/<app>/<name>`.";
    };
    readonly "windmill.references.schedule-target": {
        readonly severity: "warning";
        readonly why: "A schedule of what does not exist never runs anything.";
        readonly mend: "Correct `script_path` or `is_flow`.";
    };
    readonly "windmill.references.trigger-target": {
        readonly severity: "warning";
        readonly why: "A trigger of what does not exist never runs anything.";
        readonly mend: "Correct the path, or `is_flow` beside it.";
    };
    readonly "windmill.references.app-target": {
        readonly severity: "warning";
        readonly why: "A component of an app that runs what does not exist fails when it is used.";
        readonly mend: "Correct its `path` or its `runType`.";
    };
    readonly "windmill.references.handler": {
        readonly severity: "warning";
        readonly why: "A handler that does not exist tells nobody that something failed or recovered.";
        readonly mend: "Correct the path: `script/f/team/name` or `flow/f/team/name`.";
    };
    readonly "windmill.references.resource": {
        readonly severity: "warning";
        readonly why: "A job that reads a resource which does not exist fails at its start.";
        readonly mend: "Correct the path, or add the resource.";
    };
    readonly "windmill.references.variable": {
        readonly severity: "warning";
        readonly why: "A job that reads a variable which does not exist fails at its start.";
        readonly mend: "Correct the path, or add the variable.";
    };
    readonly "windmill.references.resource-type": {
        readonly severity: "warning";
        readonly why: "A resource of a type that the server does not have cannot be pushed.";
        readonly mend: "Correct the type, or add it as `<name>.resource-type.yaml`.";
    };
    readonly "windmill.references.import": {
        readonly severity: "warning";
        readonly why: "A script whose import leads nowhere fails at its start.";
        readonly mend: "Correct the import, or add the script that it names.";
    };
    readonly "windmill.references.folder-meta": {
        readonly severity: "warning";
        readonly why: "Without folder.meta.yaml a push by anyone but an administrator ends at the missing folder.";
        readonly mend: "Add it: `wmill sync pull` writes that of the server, and `wmill folder add-missing` one without owners.";
    };
    readonly "windmill.structure.unreadable": {
        readonly severity: "error";
        readonly why: "What cannot be read is neither pushed nor judged.";
        readonly mend: "Make it a regular file of this user's, below 32 MiB.";
    };
    readonly "windmill.structure.encoding": {
        readonly severity: "warning";
        readonly otherwise: {
            readonly severity: "error";
            readonly when: "of UTF-16";
        };
        readonly why: "wmill reads UTF-8 only: UTF-16 ends its run, other bytes are replaced by signs that nobody wrote.";
        readonly mend: "Save the file as UTF-8.";
    };
    readonly "windmill.structure.link": {
        readonly severity: "warning";
        readonly why: "A link to a folder or to nothing is not part of what is pushed. What one to a file elsewhere leads to is, but it is not read here.";
        readonly mend: "Put the files themselves there.";
    };
    readonly "windmill.structure.merge-conflict": {
        readonly severity: "error";
        readonly why: "The file holds two versions and is none of them; wmill refuses it, or overwrites it if it is wmill-lock.yaml.";
        readonly mend: "Choose one side and remove the markers.";
    };
    readonly "windmill.structure.yaml": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "of JSON that wmill reads all the same, or not as JSON";
        };
        readonly why: "wmill ends at YAML that it cannot read, often with a message about something else.";
        readonly mend: "Correct the YAML at the place given.";
    };
    readonly "windmill.structure.schema": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the schema alone refuses it, and the server does not";
        };
        readonly why: "The server or the CLI refuses what is not in the form of its schema.";
        readonly mend: "Write it in the form that the message shows.";
    };
    readonly "windmill.structure.unknown-key": {
        readonly severity: "warning";
        readonly why: "A key that Windmill does not know is dropped without a word.";
        readonly mend: "Correct the key, or remove it.";
    };
    readonly "windmill.structure.config": {
        readonly severity: "warning";
        readonly why: "wmill does not check wmill.yaml: a misspelt key or a wrong type is as if it were not there.";
        readonly mend: "Correct the key or the value; `wmill config` lists them.";
    };
    readonly "windmill.structure.config-refused": {
        readonly severity: "error";
        readonly why: "wmill ends at such a wmill.yaml.";
        readonly mend: "Correct it as the message says.";
    };
    readonly "windmill.structure.no-workspace": {
        readonly severity: "warning";
        readonly why: "Nothing was judged, so that a pass says nothing.";
        readonly mend: "Name the folder that holds wmill.yaml, or f/ and u/.";
    };
    readonly "windmill.structure.guessed": {
        readonly severity: "notice";
        readonly why: "Without a wmill.yaml it is not known which files are pushed, or how folders are named.";
        readonly mend: "Add one: `wmill init`.";
    };
    readonly "windmill.structure.stray-flow": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "outside of u/, f/ and g/, where the file may be anything, and by names such as x.flow.yaml";
        };
        readonly why: "Only a folder named `.flow` (or `__flow`) is a flow: this one is never deployed, and wmill does not say so.";
        readonly mend: "Put it in a folder that is named so.";
    };
    readonly "windmill.structure.folder-suffix": {
        readonly severity: "error";
        readonly why: "wmill refuses to push while a folder is named in the form that `nonDottedPaths` does not name.";
        readonly mend: "Rename the folder, or change `nonDottedPaths` in wmill.yaml.";
    };
    readonly "windmill.structure.no-main-file": {
        readonly severity: "warning";
        readonly why: "The folder is named like a flow or an app and holds none.";
        readonly mend: "Add its main file, or remove the folder.";
    };
    readonly "windmill.structure.swallowed": {
        readonly severity: "warning";
        readonly why: "What stands in a flow's or an app's folder is taken for a part of it, and is no asset of its own.";
        readonly mend: "Move it out of the folder.";
    };
    readonly "windmill.structure.no-metadata": {
        readonly severity: "warning";
        readonly why: "wmill makes up the metadata of a program that has none, also in a dry run.";
        readonly mend: "Run `wmill generate-metadata` and commit what it writes.";
    };
    readonly "windmill.structure.orphan-metadata": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where a program begins with its name, by which wmill finds one";
        };
        readonly why: "A script cannot be deployed from its metadata alone: a push fails.";
        readonly mend: "Add the program beside it, or remove the metadata.";
    };
    readonly "windmill.structure.two-programs": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "as long as no metadata makes a script of them";
        };
        readonly why: "One path can be one script only: a push fails.";
        readonly mend: "Keep one of the programs.";
    };
    readonly "windmill.structure.language": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "as long as no metadata makes a script of it";
        };
        readonly why: "wmill tells a script's language by its ending, and this one names none.";
        readonly mend: "Rename it: `.pg.sql`, `.my.sql`, `.bq.sql`, `.sf.sql`, `.ms.sql`, `.odb.sql` or `.duckdb.sql`.";
    };
    readonly "windmill.structure.inline-missing": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "of an app or a resource, and where a link out of the folder stands there";
        };
        readonly why: "wmill refuses to push a flow whose program is not there, and deploys an app with an empty one.";
        readonly mend: "Add the file, or correct its name.";
    };
    readonly "windmill.structure.lock-missing": {
        readonly severity: "warning";
        readonly why: "Without its lock the server resolves dependencies anew, and may find others than were tested.";
        readonly mend: "Run `wmill generate-metadata` and commit the lock.";
    };
    readonly "windmill.structure.kind": {
        readonly severity: "error";
        readonly why: "The server knows no other kinds of scripts.";
        readonly mend: "Take one of the kinds that the message names.";
    };
    readonly "windmill.structure.cron": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where some servers take it";
        };
        readonly why: "The server refuses a schedule that it cannot read.";
        readonly mend: "Write six fields: second, minute, hour, day of month, month, day of week.";
    };
    readonly "windmill.structure.timezone": {
        readonly severity: "error";
        readonly why: "The server refuses a time zone that it does not know.";
        readonly mend: "Write a name of the IANA database, such as `Europe/Berlin`.";
    };
};
export type WindmillRule = keyof typeof windmillRules;
