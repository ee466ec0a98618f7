export declare const rules: {
    readonly "internal.fault": {
        readonly severity: "error";
        readonly why: "Fire-Flow itself failed; nothing is claimed about the code.";
        readonly mend: "Report it with the message and the report folder.";
    };
    readonly "internal.cancelled": {
        readonly severity: "error";
        readonly why: "A signal ended the run; nothing is claimed about the code.";
        readonly mend: "Run again.";
    };
    readonly "internal.page": {
        readonly severity: "notice";
        readonly why: "The report could not be made a page; nothing of the run depends on it.";
        readonly mend: "Read report.json.";
    };
    readonly "delivery.no-token": {
        readonly severity: "error";
        readonly why: "Without a token nothing can be written to the repository.";
        readonly mend: "Set github-token, or deliver nothing: delivery: none and on-escalation: none.";
    };
    readonly "delivery.no-repository": {
        readonly severity: "error";
        readonly why: "What is no part of a repository on GitHub cannot be delivered to one.";
        readonly mend: "Check the repository out first (actions/checkout), or set delivery: none and on-escalation: none.";
    };
    readonly "delivery.detached-head": {
        readonly severity: "error";
        readonly why: "A commit needs a branch to go on.";
        readonly mend: "Name one with branch, or check one out.";
    };
    readonly "delivery.uncommitted": {
        readonly severity: "error";
        readonly why: "A proof over a contract or cases that nobody else has cannot be run again by anyone.";
        readonly mend: "Commit contract and cases and push them first, or set delivery: none.";
    };
    readonly "delivery.submodule": {
        readonly severity: "error";
        readonly why: "What is in a submodule belongs to another repository.";
        readonly mend: "Run in that repository, or name a program outside of the submodule.";
    };
    readonly "delivery.lfs": {
        readonly severity: "error";
        readonly why: "A program under Git LFS would be committed as itself, not as the pointer that LFS expects.";
        readonly mend: "Take the path out of LFS in .gitattributes, or name another program.";
    };
    readonly "delivery.case-clash": {
        readonly severity: "error";
        readonly why: "Two paths that differ by case alone are one file on macOS and Windows.";
        readonly mend: "Spell the program as the repository does, or rename what is there.";
    };
    readonly "delivery.path": {
        readonly severity: "error";
        readonly why: "A link or a file in the way of the path would make the commit write somewhere else than it says.";
        readonly mend: "Name a path that leads through plain folders to a plain file.";
    };
    readonly "delivery.protected-branch": {
        readonly severity: "error";
        readonly why: "The branch takes commits through its own rules alone.";
        readonly mend: "Set delivery: pull-request, name another branch, or let the token bypass the rules.";
    };
    readonly "delivery.branch-missing": {
        readonly severity: "error";
        readonly why: "There is no branch to deliver to or to start from.";
        readonly mend: "Name an existing one with base.";
    };
    readonly "delivery.branch-name": {
        readonly severity: "error";
        readonly why: "A branch that git cannot have would be found out when all is paid for.";
        readonly mend: "Spell it as git-check-ref-format demands: no spaces, no `..`, no `~^:?*[\\`, no slash at its ends.";
    };
    readonly "delivery.same-branch": {
        readonly severity: "error";
        readonly why: "A commit on the branch that a pull request is made to needs no pull request any more.";
        readonly mend: "Name another branch, or none: each contract and program has one of its own.";
    };
    readonly "delivery.archived": {
        readonly severity: "error";
        readonly why: "An archived repository takes nothing.";
        readonly mend: "Unarchive it, or set delivery: none and on-escalation: none.";
    };
    readonly "delivery.issues-disabled": {
        readonly severity: "error";
        readonly why: "What does not pass could not be told anybody.";
        readonly mend: "Turn on Settings → General → Issues, or set on-escalation: none.";
    };
    readonly "delivery.program-changed": {
        readonly severity: "error";
        readonly why: "Somebody else's program is on the branch by now and does not hold: overwriting it would lose their work.";
        readonly mend: "Take the proven program from the report folder, or run again.";
    };
    readonly "delivery.found": {
        readonly severity: "notice";
        readonly why: "Another run or a person was faster, and what they left holds as well.";
        readonly mend: "Nothing: it was proven again and is left alone.";
    };
    readonly "delivery.outdated": {
        readonly severity: "error";
        readonly why: "Contract or cases changed on the branch while the run went, and the program does not hold against them.";
        readonly mend: "Run again: it starts from the new contract.";
    };
    readonly "delivery.not-judged": {
        readonly severity: "error";
        readonly why: "What is on the branch by now is not what was proven, and whether it holds could not be found out here.";
        readonly mend: "Start the workflow again: it begins at the new head.";
    };
    readonly "delivery.behind": {
        readonly severity: "error";
        readonly why: "The pull request's branch has another contract or other cases than its base, so that a proof would be of the wrong ones.";
        readonly mend: "Merge the base into the branch, or delete the branch, then run deliver on the report folder.";
    };
    readonly "delivery.declined": {
        readonly severity: "notice";
        readonly why: "A person closed the pull request without merging it: opening another one with the same contract would be arguing.";
        readonly mend: "Nothing; to have it after all, reopen the pull request, change the contract, or name another branch.";
    };
    readonly "delivery.moving": {
        readonly severity: "error";
        readonly why: "The branch got a new commit each time that this one was to be put on it.";
        readonly mend: "Run deliver on the report folder once the branch is at rest.";
    };
    readonly "delivery.edited": {
        readonly severity: "error";
        readonly why: "A person's work on the pull request's branch is never overwritten.";
        readonly mend: "Mend what the comment on the pull request shows, or delete the program on its branch to have it written anew.";
    };
    readonly "delivery.reviewer": {
        readonly severity: "warning";
        readonly why: "GitHub asks only those for a review who may see the repository.";
        readonly mend: "Correct reviewers.";
    };
    readonly "delivery.draft": {
        readonly severity: "notice";
        readonly why: "Drafts are not to be had in every plan.";
        readonly mend: "Nothing: the pull request was made ready for review.";
    };
    readonly "delivery.no-workflow": {
        readonly severity: "notice";
        readonly why: "GitHub starts no workflow for what its own GITHUB_TOKEN pushes.";
        readonly mend: "Give github-token a token of its own (a GitHub App's, or a person's) where CI shall run on it.";
    };
    readonly "delivery.cancelled": {
        readonly severity: "error";
        readonly why: "What was under way when the run was cancelled may be done or not.";
        readonly mend: "Run deliver on the report folder: it looks first, and does what is missing.";
    };
    readonly "delivery.not-pushed": {
        readonly severity: "error";
        readonly why: "git would not take the commit.";
        readonly mend: "See what git says.";
    };
    readonly "delivery.tampered": {
        readonly severity: "error";
        readonly why: "What is delivered must be what was proven, byte for byte.";
        readonly mend: "Run generate again; find out who wrote to the report folder.";
    };
    readonly "delivery.nothing": {
        readonly severity: "error";
        readonly why: "The report's run has left nothing to deliver.";
        readonly mend: "Name the report folder of a run that passed, with a delivery, or of one that escalated, with on-escalation: issue.";
    };
    readonly "github.unauthorized": {
        readonly severity: "error";
        readonly why: "GitHub answers nobody whose token it does not know.";
        readonly mend: "Set github-token to a token that has not expired, such as the github.token of the workflow.";
    };
    readonly "github.forbidden": {
        readonly severity: "error";
        readonly why: "The token is known, but this is not among what it may do.";
        readonly mend: "Add the line that the message names to the job's permissions, or change the setting that it names.";
    };
    readonly "github.not-found": {
        readonly severity: "error";
        readonly why: "There is no such thing, or the token may not see it.";
        readonly mend: "Check owner, repository and name; give the token access to the repository.";
    };
    readonly "github.gone": {
        readonly severity: "error";
        readonly why: "What was asked for is switched off in this repository, or was deleted.";
        readonly mend: "Switch it on in the repository's settings.";
    };
    readonly "github.moved": {
        readonly severity: "error";
        readonly why: "The repository goes by another name now; a token is not sent after a redirect.";
        readonly mend: "Use the new name in the workflow or the remote.";
    };
    readonly "github.conflict": {
        readonly severity: "error";
        readonly why: "Somebody else changed the same thing at the same time.";
        readonly mend: "Run again.";
    };
    readonly "github.stale-head": {
        readonly severity: "error";
        readonly why: "The branch moved on while the run went: a commit on top of the old head would undo what came in between.";
        readonly mend: "Run again on the new head.";
    };
    readonly "github.protected-branch": {
        readonly severity: "error";
        readonly why: "The branch takes no commits that do not come through its own rules.";
        readonly mend: "Set delivery: pull-request, or name another branch.";
    };
    readonly "github.invalid": {
        readonly severity: "error";
        readonly why: "GitHub understood the request and will not do it.";
        readonly mend: "Change what the message names.";
    };
    readonly "github.rate-limited": {
        readonly severity: "error";
        readonly why: "The token has used up its requests for now.";
        readonly mend: "Run again at the time that the message names, or use a token of its own.";
    };
    readonly "github.unavailable": {
        readonly severity: "error";
        readonly why: "GitHub failed, not the request.";
        readonly mend: "Run again later; see githubstatus.com.";
    };
    readonly "github.timeout": {
        readonly severity: "error";
        readonly why: "Without an answer nobody knows what was done.";
        readonly mend: "Run again later; check the network and the proxy.";
    };
    readonly "github.connection": {
        readonly severity: "error";
        readonly why: "Nothing can be delivered to a server that cannot be reached.";
        readonly mend: "Check GITHUB_API_URL, the network, and HTTPS_PROXY.";
    };
    readonly "github.not-an-api": {
        readonly severity: "error";
        readonly why: "An answer that is not GitHub's API tells nothing about what was done.";
        readonly mend: "Check GITHUB_API_URL: on GitHub Enterprise Server it ends in /api/v3.";
    };
    readonly "github.graphql": {
        readonly severity: "error";
        readonly why: "GitHub answered, but not with what was asked for.";
        readonly mend: "See the message; run again later where it says so.";
    };
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
    readonly "event.nothing": {
        readonly severity: "notice";
        readonly why: "Most events ask for nothing: a step that stays green must say so.";
        readonly mend: "Nothing.";
    };
    readonly "event.refused": {
        readonly severity: "warning";
        readonly why: "Who asks spends the repository's tokens and writes to it, so that not everybody may.";
        readonly mend: "Let somebody ask who may, or change allowed-permissions, allowed-bots or allow-forks in the workflow.";
    };
    readonly "event.untrusted": {
        readonly severity: "error";
        readonly why: "Whoever opened the pull request wrote the files: with them they would spend the key of this repository, or write to its branches.";
        readonly mend: "Leave the key out and deliver nothing where forks are judged, or bring the files to a branch of this repository.";
    };
    readonly "event.unclear": {
        readonly severity: "warning";
        readonly why: "A command that was half understood would do something else than was asked for.";
        readonly mend: "Write the command again, as the answer says.";
    };
    readonly "verify.program-changed": {
        readonly severity: "error";
        readonly why: "The program is not the one that was proven: whoever reads the proof believes something of other code.";
        readonly mend: "Look at the change, then prove the program again with the command in the message.";
    };
    readonly "verify.contract-changed": {
        readonly severity: "error";
        readonly why: "The program was proven against another text of the contract than the one that holds now.";
        readonly mend: "Prove the program again with the command in the message.";
    };
    readonly "verify.cases-changed": {
        readonly severity: "error";
        readonly why: "The program was proven on other cases than those that are given now.";
        readonly mend: "Prove the program again with the command in the message.";
    };
    readonly "verify.proof-edited": {
        readonly severity: "error";
        readonly why: "The proof says what proving the same again does not write: it was edited, or written by another version.";
        readonly mend: "Prove the program again with the command in the message; a proof is never written by hand.";
    };
    readonly "verify.no-proof": {
        readonly severity: "error";
        readonly why: "What is no proof, or only part of one, proves nothing.";
        readonly mend: "Prove the program again, or remove the file.";
    };
    readonly "verify.newer-proof": {
        readonly severity: "error";
        readonly why: "A newer Fire-Flow may have meant more by its proof than this one can judge.";
        readonly mend: "Upgrade Fire-Flow to the version that the proof names.";
    };
    readonly "verify.nothing": {
        readonly severity: "error";
        readonly why: "A green step that judged nothing would be taken for a judgement.";
        readonly mend: "Commit proofs beside their programs, or name them.";
    };
    readonly "verify.toolchain-changed": {
        readonly severity: "notice";
        readonly why: "Another version of the language can behave otherwise, so it is said that the program was judged with it.";
        readonly mend: "Nothing, while the program holds; proving it again records the new version.";
    };
    readonly "verify.cases-unused": {
        readonly severity: "warning";
        readonly why: "The proof is replaced by one of fewer cases: it proves less than the one that was there.";
        readonly mend: "Give the flag that the message names; where fewer cases are meant, nothing.";
    };
    readonly "verify.not-regenerated": {
        readonly severity: "warning";
        readonly why: "A program that drifted and could not be asked for again stays as it is.";
        readonly mend: "Do what the message says, or prove the program by hand.";
    };
    readonly "io.jsonata": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how an output relates to its input, and this one does not.";
        readonly mend: "Compute the output so that the rule's expression is true of it and its input.";
    };
    readonly "io.sql": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says which number a query over the tables `input` and `output` gives.";
        readonly mend: "Compute the output so that the query gives that number; it runs on DuckDB.";
    };
    readonly "io.not-evaluated": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "A rule that gave an error or took too long decided nothing, and what was not judged never passes.";
        readonly mend: "Mend the output where the rule expects another type; else write the rule so that it bears every output, with less work.";
    };
    readonly "io.not-judged": {
        readonly severity: "notice";
        readonly why: "A rule between input and output cannot be judged on a data file alone.";
        readonly mend: "Judge the program with `prove`, which has both.";
    };
    readonly "io.nondeterministic": {
        readonly severity: "error";
        readonly why: "The same input gave another output under another time zone, locale, home folder and hash seed.";
        readonly mend: "Depend on the input alone: no clock, no random numbers, no locale, no order of a set.";
    };
    readonly "io.bytes-differ": {
        readonly severity: "notice";
        readonly why: "The same input gave the same values written differently, which makes diffs noisy.";
        readonly mend: "Write keys in a fixed order.";
    };
    readonly "io.constant-output": {
        readonly severity: "error";
        readonly why: "An output that never changes may be hard-coded, and no rule here could tell.";
        readonly mend: "Compute the output from the input; if it is right that it never changes, add a case whose output differs.";
    };
    readonly "expected.output": {
        readonly severity: "error";
        readonly why: "The case says which output is right, and this is another one.";
        readonly mend: "Compute the expected value; key order, 1.0 for 1 and another form of the same instant are no difference.";
    };
    readonly "quality.row-count": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how many records are due.";
        readonly mend: "Write as many records as the contract demands.";
    };
    readonly "quality.null-values": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how many values of the field may be null or absent.";
        readonly mend: "Write values where they are due.";
    };
    readonly "quality.missing-values": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how many values may be missing, and which values stand for a missing one.";
        readonly mend: "Write values where they are due; the listed ones count as none.";
    };
    readonly "quality.invalid-values": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says which values are valid, and how many others are tolerated.";
        readonly mend: "Write valid values, in the same case; null is not invalid.";
    };
    readonly "quality.duplicate-values": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how many values may occur more than once. Values are counted, not their records.";
        readonly mend: "Drop or merge the records that repeat a value.";
    };
    readonly "quality.sql": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says which number a query over all records gives.";
        readonly mend: "Write records of which the query gives that number; it runs on DuckDB, and the records are its table `output`.";
    };
    readonly "quality.not-evaluated": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "A query that gave an error, no number, or took too long decided nothing, and what was not judged never passes.";
        readonly mend: "Mend the records where a column expects another type; else write the query so that it bears all records, with less work.";
    };
    readonly "quality.freshness": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how old the youngest value may be.";
        readonly mend: "Deliver newer data, or find out why none came.";
    };
    readonly "quality.retention": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the contract says so";
        };
        readonly why: "The contract says how old the oldest value may be.";
        readonly mend: "Delete what is older.";
    };
    readonly "schema.cardinality": {
        readonly severity: "error";
        readonly why: "The model says whether one record or an array of records is due.";
        readonly mend: "Write one object where one record is due and an array of objects where many are.";
    };
    readonly "schema.type": {
        readonly severity: "error";
        readonly why: "A value of another type cannot be used as the field's type says; nothing is converted.";
        readonly mend: "Write the value as the type that the contract states; dates and times in ISO form and really on the calendar.";
    };
    readonly "schema.required": {
        readonly severity: "error";
        readonly why: "The contract demands that the key is there.";
        readonly mend: "Write the key in every record, spelled as in the contract.";
    };
    readonly "schema.unknown-key": {
        readonly severity: "notice";
        readonly otherwise: {
            readonly severity: "error";
            readonly when: "where the contract forbids others";
        };
        readonly why: "A key, or a column, that the contract does not name is judged by no rule; it may be a misspelt one.";
        readonly mend: "Name it in the contract, or leave it out; where the contract forbids other fields it is an error.";
    };
    readonly "schema.null": {
        readonly severity: "error";
        readonly why: "The contract demands a value where null was written.";
        readonly mend: "Write a value, or let the contract say that the field is nullable.";
    };
    readonly "schema.unique": {
        readonly severity: "error";
        readonly why: "The contract demands that no two records have the same value in this field.";
        readonly mend: "Drop or merge the records that repeat a value.";
    };
    readonly "schema.primary-key": {
        readonly severity: "error";
        readonly why: "A primary key names one record.";
        readonly mend: "Drop or merge the records that repeat a key.";
    };
    readonly "schema.enum": {
        readonly severity: "error";
        readonly why: "The contract lists every value that is allowed.";
        readonly mend: "Write one of the listed values, in the same case.";
    };
    readonly "schema.pattern": {
        readonly severity: "error";
        readonly why: "The contract demands that the text matches a regular expression (ECMA-262, anywhere in the text).";
        readonly mend: "Write text that matches; where the pattern takes too long to decide, write a simpler one.";
    };
    readonly "schema.format": {
        readonly severity: "error";
        readonly why: "The contract names the form that the text has.";
        readonly mend: "Write the text in that form.";
    };
    readonly "schema.min-length": {
        readonly severity: "error";
        readonly why: "The contract demands a least length, counted in code points.";
        readonly mend: "Write a longer text.";
    };
    readonly "schema.max-length": {
        readonly severity: "error";
        readonly why: "The contract allows a greatest length, counted in code points.";
        readonly mend: "Write a shorter text.";
    };
    readonly "schema.minimum": {
        readonly severity: "error";
        readonly why: "The contract demands a least value.";
        readonly mend: "Write a value that is not below it.";
    };
    readonly "schema.maximum": {
        readonly severity: "error";
        readonly why: "The contract allows a greatest value.";
        readonly mend: "Write a value that is not above it.";
    };
    readonly "schema.exclusive-minimum": {
        readonly severity: "error";
        readonly why: "The contract demands values above a bound.";
        readonly mend: "Write a value above it; the bound itself is not allowed.";
    };
    readonly "schema.exclusive-maximum": {
        readonly severity: "error";
        readonly why: "The contract demands values below a bound.";
        readonly mend: "Write a value below it; the bound itself is not allowed.";
    };
    readonly "schema.multiple-of": {
        readonly severity: "error";
        readonly why: "The contract demands whole multiples, judged on the decimal digits as written.";
        readonly mend: "Round to the step that the contract states.";
    };
    readonly "schema.min-items": {
        readonly severity: "error";
        readonly why: "The contract demands a least number of items.";
        readonly mend: "Write more items.";
    };
    readonly "schema.max-items": {
        readonly severity: "error";
        readonly why: "The contract allows a greatest number of items.";
        readonly mend: "Write fewer items.";
    };
    readonly "schema.unique-items": {
        readonly severity: "error";
        readonly why: "The contract demands that no item is repeated.";
        readonly mend: "Drop the repeated items.";
    };
    readonly "schema.min-properties": {
        readonly severity: "error";
        readonly why: "The contract demands a least number of keys.";
        readonly mend: "Write more keys.";
    };
    readonly "schema.max-properties": {
        readonly severity: "error";
        readonly why: "The contract allows a greatest number of keys.";
        readonly mend: "Write fewer keys.";
    };
    readonly "schema.no-rules": {
        readonly severity: "error";
        readonly why: "A model that demands nothing accepts anything, which proves nothing.";
        readonly mend: "State fields with types in the contract's model.";
    };
    readonly "schema.no-records": {
        readonly severity: "error";
        readonly why: "Where records are due and none is there, nothing was judged.";
        readonly mend: "Give data with at least one record.";
    };
    readonly "format.not-utf8": {
        readonly severity: "error";
        readonly why: "Text that is not UTF-8 reads differently on every machine.";
        readonly mend: "Write UTF-8 without a byte order mark.";
    };
    readonly "format.bom": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "before CSV that `validate` reads";
        };
        readonly why: "A byte order mark becomes part of the first key or column name for most readers.";
        readonly mend: "Write UTF-8 without a byte order mark (Python: encoding \"utf-8\", not \"utf-8-sig\"). Before CSV `validate` reads past it, with a warning.";
    };
    readonly "format.nul": {
        readonly severity: "error";
        readonly why: "A NUL byte ends the text for many readers.";
        readonly mend: "Write text only.";
    };
    readonly "format.too-large": {
        readonly severity: "error";
        readonly why: "Data that does not fit into memory as one text cannot be judged here.";
        readonly mend: "Split the data into smaller files.";
    };
    readonly "format.duplicate-key": {
        readonly severity: "error";
        readonly why: "Readers differ in which of two equal keys they take, so nobody knows what was said.";
        readonly mend: "Write every key once.";
    };
    readonly "format.empty": {
        readonly severity: "error";
        readonly why: "Nothing at all was written, so nothing can be judged.";
        readonly mend: "Write the output to stdout; an empty result is [] in JSON and a header row in CSV.";
    };
    readonly "format.invalid-json": {
        readonly severity: "error";
        readonly why: "Text that is not JSON (RFC 8259) cannot be judged.";
        readonly mend: "Write with a JSON library; NaN, Infinity, single quotes and trailing commas are not JSON.";
    };
    readonly "format.stray-text": {
        readonly severity: "error";
        readonly why: "Whoever reads the output gets text that is no data.";
        readonly mend: "Write nothing but the output to stdout; write debug text to stderr.";
    };
    readonly "format.several-documents": {
        readonly severity: "error";
        readonly why: "JSON output is one document; a reader stops at the end of the first.";
        readonly mend: "Write one array, or use the format ndjson.";
    };
    readonly "format.too-deep": {
        readonly severity: "error";
        readonly why: "Nesting this deep overflows the stack of most readers.";
        readonly mend: "Write flatter data.";
    };
    readonly "format.blank-line": {
        readonly severity: "error";
        readonly why: "Every line of NDJSON is a record; a blank one in between is none.";
        readonly mend: "Write one record a line and nothing else.";
    };
    readonly "format.invalid-csv": {
        readonly severity: "error";
        readonly why: "Text that is not CSV (RFC 4180) cannot be judged.";
        readonly mend: "Write with a CSV library, comma-separated, quotes doubled.";
    };
    readonly "format.csv-header": {
        readonly severity: "error";
        readonly why: "Columns are told apart by the header row, which must hold each of the model's field names, once.";
        readonly mend: "Write the model's field names, as they are spelled there, as the first row.";
    };
    readonly "format.csv-ragged": {
        readonly severity: "error";
        readonly why: "A row with more or fewer values than the header has shifted or lost some.";
        readonly mend: "Write as many values in every row as the header has names; quote values that hold commas or line breaks.";
    };
    readonly "format.unprintable": {
        readonly severity: "error";
        readonly why: "NDJSON and CSV hold records; another value would be written as something else, or not at all.";
        readonly mend: "Give a record or an array of records, or set the format to json.";
    };
    readonly "execute.exit": {
        readonly severity: "error";
        readonly why: "A program that exits with a code other than 0 says itself that it failed.";
        readonly mend: "Handle the input that makes it fail; its last words are in the message.";
    };
    readonly "execute.signal": {
        readonly severity: "error";
        readonly why: "A program that crashed has no output to judge.";
        readonly mend: "Look for endless recursion or native faults on this input.";
    };
    readonly "execute.timeout": {
        readonly severity: "error";
        readonly why: "A program that does not end gives no answer.";
        readonly mend: "Make it faster or end the loop; raise timeout if the work is really that long.";
    };
    readonly "execute.output-limit": {
        readonly severity: "error";
        readonly why: "Output without end would fill memory and disk.";
        readonly mend: "Write the result once; raise output-limit if it is really that large.";
    };
    readonly "execute.memory-limit": {
        readonly severity: "error";
        readonly why: "A program that takes all memory stops the machine for everyone on it.";
        readonly mend: "Hold less at once; raise memory-limit if the data is really that large.";
    };
    readonly "execute.not-run": {
        readonly severity: "error";
        readonly why: "Cases after several timeouts would only cost the time budget.";
        readonly mend: "Mend the timeout first.";
    };
    readonly "validator.missing": {
        readonly severity: "error";
        readonly why: "The validator that was asked for is not there, and nothing else may stand in for it.";
        readonly mend: "Install it as the message says, or use the embedded validator.";
    };
    readonly "validator.broken": {
        readonly severity: "error";
        readonly why: "The tool ended without a result, so nothing is claimed about the data.";
        readonly mend: "Read what the tool said; the embedded validator needs no tool.";
    };
    readonly "validator.check": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "warning";
            readonly when: "where the tool itself lets it pass";
        };
        readonly why: "A check of datacontract-cli does not hold.";
        readonly mend: "Mend the data, or see with the validator `both` whether the tool is known to be wrong here.";
    };
    readonly "validator.nothing-judged": {
        readonly severity: "error";
        readonly why: "The tool ends with 0 also when none of its checks was run, and what was not judged never passes.";
        readonly mend: "Read what the tool said of the contract and of the data.";
    };
    readonly "validator.departure": {
        readonly severity: "notice";
        readonly why: "The embedded judge and the tool differ for a reason that is known: see docs/departures.md.";
        readonly mend: "Nothing: the embedded judge decides.";
    };
    readonly "validator.disagreement": {
        readonly severity: "error";
        readonly why: "One of two validators rejects what the other accepts, and nobody knows why.";
        readonly mend: "Report it with contract and data: one of the two is wrong.";
    };
    readonly "engine.not-started": {
        readonly severity: "error";
        readonly why: "Without its engine a rule cannot be judged, and what was not judged never passes.";
        readonly mend: "Install Fire-Flow again, whole; give the process more memory where it has little.";
    };
    readonly "engine.wmill-missing": {
        readonly severity: "error";
        readonly why: "A Windmill server is asked by its own command line, which is installed on first need and is not there.";
        readonly mend: "Let it be installed where the npm registry can be reached, as the message says; or give no token.";
    };
    readonly "engine.installing": {
        readonly severity: "notice";
        readonly why: "What judges a rule is fetched when the first rule needs it, once for each user, and that takes its time.";
        readonly mend: "Nothing; keep the cache folder from run to run, and it is there.";
    };
    readonly "engine.duckdb-missing": {
        readonly severity: "error";
        readonly why: "Rules in SQL are judged by DuckDB, which is installed on first need and is not there.";
        readonly mend: "Let it be installed where the npm registry can be reached, as the message says; or state the rule as a metric or in jsonata.";
    };
    readonly "sandbox.unavailable": {
        readonly severity: "error";
        readonly why: "Foreign code runs only where a canary has shown that it is contained.";
        readonly mend: "Type the command that the message names, or run on a machine where it works.";
    };
    readonly "sandbox.failed": {
        readonly severity: "error";
        readonly why: "When the sandbox itself fails, nothing can be said about the program.";
        readonly mend: "Run fire-flow doctor; it tells what works here.";
    };
    readonly "check.syntax": {
        readonly severity: "error";
        readonly why: "A program that does not parse cannot run.";
        readonly mend: "Correct the place that the message names.";
    };
    readonly "check.compile": {
        readonly severity: "error";
        readonly why: "A program that does not compile cannot run.";
        readonly mend: "Correct the places that the compiler names.";
    };
    readonly "check.dependency-not-allowed": {
        readonly severity: "error";
        readonly why: "Packages are code of others: only those that the user allowed are fetched.";
        readonly mend: "Do without the package, or add it to the option dependencies.";
    };
    readonly "check.dependency-unknown": {
        readonly severity: "error";
        readonly why: "A version that the registry does not have cannot be built with.";
        readonly mend: "Name a version that exists, or the major version alone.";
    };
    readonly "check.timeout": {
        readonly severity: "error";
        readonly why: "A program whose check does not end would hold the run for ever.";
        readonly mend: "Make the program simpler, or raise compile-timeout.";
    };
    readonly "check.crash": {
        readonly severity: "error";
        readonly why: "A program that breaks its own compiler cannot be judged.";
        readonly mend: "Make the program simpler: less nesting, shorter literals.";
    };
    readonly "dependency.unavailable": {
        readonly severity: "error";
        readonly why: "Without the packages that it asks for nothing can be said about a program.";
        readonly mend: "Look at the network and at the variables that name the registry.";
    };
    readonly "toolchain.missing": {
        readonly severity: "error";
        readonly why: "Without the language's runtime no candidate can be checked or run.";
        readonly mend: "Install what the message names and put it on the PATH.";
    };
    readonly "format.failed": {
        readonly severity: "notice";
        readonly why: "A formatted program is easier to read; an unformatted one is as right.";
        readonly mend: "Format the program by hand.";
    };
    readonly "extract.empty": {
        readonly severity: "error";
        readonly why: "An answer without text holds no program.";
        readonly mend: "Nothing is to be done in the contract; if it stays, ask another model or raise max-output-tokens.";
    };
    readonly "extract.no-code": {
        readonly severity: "error";
        readonly why: "Prose is not a program; only a fenced code block is taken for one.";
        readonly mend: "If it stays, ask another model: this one does not follow the form of the answer.";
    };
    readonly "extract.truncated": {
        readonly severity: "error";
        readonly why: "A cut answer is not a whole program, even where it looks like one.";
        readonly mend: "Raise max-output-tokens, or ask for less in the task.";
    };
    readonly "extract.too-large": {
        readonly severity: "error";
        readonly why: "A program over 256 KiB is not read, run or committed.";
        readonly mend: "Ask another model, or ask for less in the task.";
    };
    readonly "extract.refused": {
        readonly severity: "error";
        readonly why: "The model declined, or a filter took its answer away.";
        readonly mend: "Reword the task, or ask another model.";
    };
    readonly "extract.repeated": {
        readonly severity: "error";
        readonly why: "A program that failed before fails again; it is not run a second time.";
        readonly mend: "If it stays, set a temperature, or ask another model.";
    };
    readonly "provider.unknown": {
        readonly severity: "error";
        readonly why: "Only a provider of the table can be asked.";
        readonly mend: "Set provider to one of the names that the message lists.";
    };
    readonly "provider.missing-setting": {
        readonly severity: "error";
        readonly why: "The provider cannot be asked without this setting, and there is no safe default.";
        readonly mend: "Set the option that the message names.";
    };
    readonly "provider.bad-setting": {
        readonly severity: "error";
        readonly why: "A malformed address or key would fail at the first request, or send the key somewhere else.";
        readonly mend: "Correct the option that the message names.";
    };
    readonly "provider.ignored-setting": {
        readonly severity: "warning";
        readonly why: "A setting that the provider does not take changes nothing, whatever its author expects of it.";
        readonly mend: "Leave it out, or ask a provider that takes it.";
    };
    readonly "provider.unauthorized": {
        readonly severity: "error";
        readonly why: "The server accepts no request without a valid key.";
        readonly mend: "Set FIRE_FLOW_API_KEY (action: the input api-key) to a key of the server that base-url names.";
    };
    readonly "provider.forbidden": {
        readonly severity: "error";
        readonly why: "The key is known but may not do this.";
        readonly mend: "Check what the key, its project and its region may use, or ask another model.";
    };
    readonly "provider.not-found": {
        readonly severity: "error";
        readonly why: "The server knows no such model, or base-url is not where its API is.";
        readonly mend: "Check model and base-url; base-url ends in the API's version path, such as /v1.";
    };
    readonly "provider.gone": {
        readonly severity: "error";
        readonly why: "The service was shut down: asking it again cannot help.";
        readonly mend: "Set base-url, model and api-key for a service that is running, or use a local server.";
    };
    readonly "provider.quota": {
        readonly severity: "error";
        readonly why: "The account's credit is used up: waiting does not help.";
        readonly mend: "Add credit or raise the account's limit, or use another key.";
    };
    readonly "provider.rate-limited": {
        readonly severity: "error";
        readonly why: "The server takes no more requests for now.";
        readonly mend: "Run again later, or use a key with higher limits.";
    };
    readonly "provider.unavailable": {
        readonly severity: "error";
        readonly why: "The server failed, not the request.";
        readonly mend: "Run again later; look at the service's status page or the local server's log.";
    };
    readonly "provider.timeout": {
        readonly severity: "error";
        readonly why: "An answer that does not come would hold the run for ever.";
        readonly mend: "Ask a faster model, or lower max-output-tokens.";
    };
    readonly "provider.connection": {
        readonly severity: "error";
        readonly why: "The server was not reached, or the connection broke before the answer was whole.";
        readonly mend: "Check base-url, the network, and the proxy variables.";
    };
    readonly "provider.redirected": {
        readonly severity: "error";
        readonly why: "Following a redirect would hand the key to an address that nobody configured.";
        readonly mend: "Set base-url to the address that the API really has.";
    };
    readonly "provider.bad-request": {
        readonly severity: "error";
        readonly why: "The server understood the request and will never accept it.";
        readonly mend: "Read the server's message; check model, temperature and max-output-tokens.";
    };
    readonly "provider.context-too-long": {
        readonly severity: "error";
        readonly why: "The prompt and the room for the answer do not fit into the model's context.";
        readonly mend: "Ask a model with a longer context, lower max-output-tokens, or give fewer cases.";
    };
    readonly "provider.not-an-api": {
        readonly severity: "error";
        readonly why: "What answered is a web page or a proxy, so nothing in it is an answer.";
        readonly mend: "Check base-url; it ends in the API's version path, such as /v1.";
    };
    readonly "provider.empty": {
        readonly severity: "error";
        readonly why: "A response without a choice, or a command that prints nothing, gave no answer.";
        readonly mend: "Run again; if it stays, ask another model.";
    };
    readonly "provider.unfinished": {
        readonly severity: "warning";
        readonly why: "Only an answer that its server calls finished is known to be whole.";
        readonly mend: "Raise max-output-tokens if that name stands for a limit; else look at the server's log, or ask another model.";
    };
    readonly "provider.too-large": {
        readonly severity: "error";
        readonly why: "An answer is read up to 4 MiB; no program is that long.";
        readonly mend: "Lower max-output-tokens, or ask another model.";
    };
    readonly "provider.cancelled": {
        readonly severity: "error";
        readonly why: "The run was cancelled or its time budget ended while the answer was awaited.";
        readonly mend: "Raise time-budget, or ask a faster model.";
    };
    readonly "provider.command-missing": {
        readonly severity: "error";
        readonly why: "The program that is to be asked is not there, or is not executable.";
        readonly mend: "Install it as the message says, put it on the PATH, or correct command.";
    };
    readonly "provider.command-failed": {
        readonly severity: "error";
        readonly why: "A program that fails, or says something that is not understood, gave no answer.";
        readonly mend: "Read what it said on stderr; run the command by hand with a prompt on its stdin.";
    };
    readonly "provider.tool-used": {
        readonly severity: "error";
        readonly why: "Only text was asked for: an agent that used a tool may have changed something, so nothing of its answer is taken.";
        readonly mend: "Ask a model that keeps to the prompt, or the same model through provider openai, where there are no tools.";
    };
    readonly "provider.cassette": {
        readonly severity: "error";
        readonly why: "A cassette that is not understood whole would replay something else than was recorded.";
        readonly mend: "Correct the line that the message names, or record the cassette again.";
    };
    readonly "provider.cassette-exhausted": {
        readonly severity: "error";
        readonly why: "There is no answer left to replay.";
        readonly mend: "Add an exchange to the cassette, lower max-attempts, or record it again.";
    };
    readonly "provider.prompt-changed": {
        readonly severity: "notice";
        readonly why: "The answer was recorded for another prompt; it is proven like any other candidate.";
        readonly mend: "Record the cassette again to have answers to today's prompts.";
    };
    readonly "provider.record-failed": {
        readonly severity: "warning";
        readonly why: "The answer is used, but it could not be written to the cassette.";
        readonly mend: "Check that the folder of record exists and can be written to.";
    };
    readonly "cases.syntax": {
        readonly severity: "error";
        readonly why: "A file of cases that cannot be read whole cannot be judged with.";
        readonly mend: "Mend the JSON, NDJSON or YAML at the place given.";
    };
    readonly "cases.shape": {
        readonly severity: "error";
        readonly why: "A case is an object {name?, input, output?, heldBack?}; anything else would be guessed at.";
        readonly mend: "Write the value in the type that the message names.";
    };
    readonly "cases.unknown-key": {
        readonly severity: "error";
        readonly why: "A misspelt key, such as an `ouput` that nobody compares, would silently weaken the judgement.";
        readonly mend: "Use `name`, `input`, `output` or `heldBack`.";
    };
    readonly "cases.missing-input": {
        readonly severity: "error";
        readonly why: "A case without an input cannot be run.";
        readonly mend: "Add the key `input`; `input: null` is an input too.";
    };
    readonly "cases.duplicate-name": {
        readonly severity: "error";
        readonly why: "Findings name their case, so two cases cannot share a name.";
        readonly mend: "Rename one of them, or leave the names out.";
    };
    readonly "cases.empty": {
        readonly severity: "error";
        readonly why: "A file of cases without a case judges nothing.";
        readonly mend: "Add a case, or leave the option `cases` out.";
    };
    readonly "cases.undrawable": {
        readonly severity: "error";
        readonly why: "No inputs can be drawn that satisfy the input model.";
        readonly mend: "Simplify what the message names, or give cases and set `drawn-cases: 0`.";
    };
    readonly "cases.table-passes": {
        readonly severity: "warning";
        readonly why: "A program that only repeats the outputs it was shown proves nothing.";
        readonly mend: "Give six cases or more, mark one with `heldBack: true`, or add a rule between input and output.";
    };
    readonly "cases.few-drawn": {
        readonly severity: "notice";
        readonly why: "Fewer inputs than asked for tell less.";
        readonly mend: "Nothing needs to be done where the input model really has so few values; else widen it.";
    };
    readonly "cases.none": {
        readonly severity: "error";
        readonly why: "A program that is run on nothing is not proven.";
        readonly mend: "Add `cases`, or an input model to draw cases from.";
    };
    readonly "cases.unconstrained": {
        readonly severity: "error";
        readonly why: "Where neither contract nor cases constrain the output, any program would pass.";
        readonly mend: "Add rules to the output model, or expected outputs to the cases.";
    };
    readonly "cases.expected-rejected": {
        readonly severity: "error";
        readonly why: "No program can pass a case whose expected output breaks the contract.";
        readonly mend: "Correct the expected output, or the rule that rejects it.";
    };
    readonly "cases.input-rejected": {
        readonly severity: "warning";
        readonly why: "A given input that its model rejects may test what will never happen.";
        readonly mend: "Correct the input, or the input model.";
    };
    readonly "infer.no-record": {
        readonly severity: "error";
        readonly why: "A contract describes records: a sample without one, or of bare values, shows none.";
        readonly mend: "Give one JSON object, or an array, NDJSON or CSV of at least one record.";
    };
    readonly "infer.says-nothing": {
        readonly severity: "error";
        readonly why: "Samples whose values are all null or empty show no type, and a contract without rules accepts anything.";
        readonly mend: "Give samples with values in them.";
    };
    readonly "infer.too-large": {
        readonly severity: "error";
        readonly why: "A contract beyond any sane size would be read by nobody.";
        readonly mend: "Cut the samples down to the fields that matter.";
    };
    readonly "infer.exists": {
        readonly severity: "error";
        readonly why: "A contract that is there already may hold a person's decisions.";
        readonly mend: "Name another file with `contract`, or remove the old one.";
    };
    readonly "strength.survivor": {
        readonly severity: "notice";
        readonly why: "A wrong output that the contract's rules accept is one that a program may give unnoticed.";
        readonly mend: "Add the rule that is suggested, one of your own that tells right from wrong there, or cases with expected outputs.";
    };
    readonly "strength.weak": {
        readonly severity: "error";
        readonly why: "The contract accepts more wrong outputs than `min-strength` allows, so that a pass would say too little.";
        readonly mend: "Add rules against the survivors, above all rules that relate the output to the input, or lower `min-strength`.";
    };
    readonly "strength.unmeasured": {
        readonly severity: "error";
        readonly why: "`min-strength` demands a strength that could not be measured, and what was not measured never passes.";
        readonly mend: "Give cases with outputs to measure on, or leave `min-strength` out.";
    };
    readonly "contract.unreadable": {
        readonly severity: "error";
        readonly why: "A contract that is not one YAML mapping states no rules.";
        readonly mend: "Mend the YAML at the place given.";
    };
    readonly "contract.duplicate-key": {
        readonly severity: "error";
        readonly why: "Of two entries with one name only one can count, and readers differ on which.";
        readonly mend: "Rename or remove one of the two.";
    };
    readonly "contract.alias": {
        readonly severity: "error";
        readonly why: "An alias that names no anchor, or contains itself, has no value.";
        readonly mend: "Define the anchor before its alias, or write the value out.";
    };
    readonly "contract.too-large": {
        readonly severity: "error";
        readonly why: "A contract beyond any sane size, often through nested aliases, would exhaust the machine that reads it.";
        readonly mend: "Split the contract, or write its aliases out.";
    };
    readonly "contract.format": {
        readonly severity: "error";
        readonly why: "Only the stated format tells what the keys of a contract mean.";
        readonly mend: "Add `apiVersion: v3.1.0` and `kind: DataContract` (ODCS), or `dataContractSpecification: 1.2.1` (DCS).";
    };
    readonly "contract.version": {
        readonly severity: "error";
        readonly why: "Another version of the format may state rules that would be overlooked.";
        readonly mend: "State ODCS 3.0 to 3.2 or DCS 0.9 to 1.2, and the contract in its terms.";
    };
    readonly "contract.no-models": {
        readonly severity: "error";
        readonly why: "A contract without a model demands nothing.";
        readonly mend: "Describe at least one model: `schema:` in ODCS, `models:` in DCS.";
    };
    readonly "contract.form": {
        readonly severity: "warning";
        readonly why: "Other tools refuse or overlook what is not in the format's own form.";
        readonly mend: "Write it in the form that the message shows.";
    };
    readonly "contract.structure": {
        readonly severity: "warning";
        readonly otherwise: {
            readonly severity: "error";
            readonly when: "of an unknown key of a model";
        };
        readonly why: "The published JSON Schema of the format does not allow it, so other tools refuse it; an unknown key of a model is an error, as it may be a rule that nobody would judge.";
        readonly mend: "Write it as the format has it; what is your own belongs into `customProperties`.";
    };
    readonly "contract.value": {
        readonly severity: "error";
        readonly why: "A rule whose value has no clear meaning cannot be judged.";
        readonly mend: "Write the value in the form that the message shows.";
    };
    readonly "contract.misspelt-key": {
        readonly severity: "error";
        readonly why: "A misspelt key is a rule that nobody would judge.";
        readonly mend: "Correct the key, or rename it if it is meant to be your own.";
    };
    readonly "contract.type": {
        readonly severity: "error";
        readonly why: "A field of unknown type cannot be judged.";
        readonly mend: "Use a type of the format.";
    };
    readonly "contract.untyped": {
        readonly severity: "warning";
        readonly why: "Without a type, or without naming what it holds, any value of the field passes.";
        readonly mend: "State the type, the items or the fields.";
    };
    readonly "contract.reference": {
        readonly severity: "error";
        readonly why: "Rules behind a reference that is not followed would be missing.";
        readonly mend: "Refer to a definition of the same document: `$ref: '#/definitions/name'`.";
    };
    readonly "contract.unknown-field": {
        readonly severity: "error";
        readonly why: "A demand on a field that the model does not have is never met or never looked at.";
        readonly mend: "Name a field of the model.";
    };
    readonly "contract.rule-not-judged": {
        readonly severity: "warning";
        readonly why: "The contract states something that Fire-Flow does not judge; a pass says nothing about it.";
        readonly mend: "State it as a rule that is judged, or judge it elsewhere.";
    };
    readonly "contract.quality-not-judged": {
        readonly severity: "warning";
        readonly otherwise: {
            readonly severity: "notice";
            readonly when: "of a service level that names no field";
        };
        readonly why: "The contract states a quality rule in a form that Fire-Flow does not judge; a pass says nothing about it.";
        readonly mend: "State it as a metric of ODCS, in SQL, or as a jsonata rule; or judge it elsewhere.";
    };
    readonly "contract.quality-text": {
        readonly severity: "notice";
        readonly why: "A rule in plain words goes into the prompt, but no machine can judge it.";
        readonly mend: "State it as a metric of ODCS, in SQL, or as a jsonata rule, where that can be done.";
    };
    readonly "contract.clock-rule": {
        readonly severity: "warning";
        readonly otherwise: {
            readonly severity: "error";
            readonly when: "of a jsonata rule";
        };
        readonly why: "A program's output must not depend on the clock, so freshness and retention are judged by `validate` only.";
        readonly mend: "Leave it if the data is validated where it lies; a jsonata rule must not ask for the time or a random number.";
    };
    readonly "contract.io-rule-syntax": {
        readonly severity: "error";
        readonly why: "An expression that is no JSONata cannot be judged.";
        readonly mend: "Correct the expression at the place given; https://docs.jsonata.org tells the language.";
    };
    readonly "contract.io-rule-unknown-path": {
        readonly severity: "error";
        readonly why: "A path that no model has is always empty, so the rule is always or never fulfilled.";
        readonly mend: "Name fields of the models; a rule starts at `input` or `output`.";
    };
    readonly "contract.io-rule-unknown-function": {
        readonly severity: "error";
        readonly why: "A function or variable that nothing defines makes the rule fail on every output.";
        readonly mend: "Correct the name; beside JSONata's own functions there are $same and $near.";
    };
    readonly "contract.io-rule-not-boolean": {
        readonly severity: "error";
        readonly why: "A rule holds or does not; another value has no clear meaning.";
        readonly mend: "Compare: `$count(output) = $count(input)`, not `$count(output)`.";
    };
    readonly "contract.io-rule-side": {
        readonly severity: "warning";
        readonly why: "A rule between input and output is judged where the output is: with the output model.";
        readonly mend: "Move the rule into the output model's `quality`.";
    };
    readonly "contract.sql-rule": {
        readonly severity: "error";
        readonly why: "A query that cannot be run, or that gives something else than one number, cannot be judged.";
        readonly mend: "Write one SELECT in DuckDB's dialect that gives one number, over the tables that the message names.";
    };
    readonly "contract.sql-rule-unchecked": {
        readonly severity: "notice";
        readonly why: "Queries are looked at by DuckDB, which is not installed here; faults in them show when they are first used.";
        readonly mend: "Install it as the message says, and lint again.";
    };
    readonly "contract.example-unread": {
        readonly severity: "warning";
        readonly why: "An example that cannot be read gives no case.";
        readonly mend: "Write the example's data as YAML or as JSON text.";
    };
    readonly "contract.server-format": {
        readonly severity: "warning";
        readonly why: "Servers that name different formats leave open how inputs and outputs are written.";
        readonly mend: "Set `input-format` and `output-format`.";
    };
    readonly "contract.model-unknown": {
        readonly severity: "error";
        readonly why: "Only models of the contract can be chosen.";
        readonly mend: "Name one of the contract's models.";
    };
    readonly "contract.sides-unclear": {
        readonly severity: "error";
        readonly otherwise: {
            readonly severity: "notice";
            readonly when: "in `lint`, unless cases are judged";
        };
        readonly why: "Judging the output by the wrong model would prove the wrong thing.";
        readonly mend: "Set `input-model` and `output-model`.";
    };
    readonly "contract.vacuous": {
        readonly severity: "error";
        readonly why: "Any data fulfils a model without rules, so a pass would say nothing.";
        readonly mend: "Name the model's fields, their types and which of them are required.";
    };
    readonly "contract.all-optional": {
        readonly severity: "warning";
        readonly why: "A model without a required field is fulfilled by an empty record.";
        readonly mend: "Mark the fields that must be there as required.";
    };
    readonly "contract.unsatisfiable": {
        readonly severity: "error";
        readonly why: "Rules that contradict each other cannot be fulfilled.";
        readonly mend: "Correct one of the two.";
    };
    readonly "contract.enum-value": {
        readonly severity: "error";
        readonly why: "An allowed value that the field's own type or rules reject can never occur.";
        readonly mend: "Correct the value, the type or the rule.";
    };
    readonly "contract.idle-rule": {
        readonly severity: "warning";
        readonly why: "A rule that no value can break, or an allowance that none can use, is not what its author meant.";
        readonly mend: "Write the rule that was meant, or leave it out.";
    };
    readonly "contract.pattern-not-re2": {
        readonly severity: "warning";
        readonly why: "The reference tool matches with RE2, which cannot run every ECMA-262 pattern; Fire-Flow runs it under a time limit.";
        readonly mend: "Write the pattern without lookaround and back references, or with an enum or lengths in their place.";
    };
    readonly "contract.unrelated-output": {
        readonly severity: "notice";
        readonly why: "What makes a program right is how its output relates to its input, and here nothing says how.";
        readonly mend: "Add a quality rule between input and output to the output model, or cases with expected outputs.";
    };
    readonly "contract.pattern-invalid": {
        readonly severity: "error";
        readonly why: "A pattern that neither ECMA-262 nor RE2 reads cannot be judged.";
        readonly mend: "Correct the regular expression.";
    };
    readonly "contract.pattern-not-ecma": {
        readonly severity: "warning";
        readonly why: "Contracts are written in ECMA-262; tools that go by it alone cannot run what only RE2 knows.";
        readonly mend: "Write it in ECMA-262, such as `[aA]` in place of `(?i)a`.";
    };
    readonly "contract.free-text": {
        readonly severity: "notice";
        readonly why: "Any text passes as the value of a field that only says string.";
        readonly mend: "Add an enum, a pattern, a format or lengths where the values are known.";
    };
    readonly "contract.deprecated": {
        readonly severity: "notice";
        readonly why: "The Data Contract Specification is deprecated in favour of ODCS.";
        readonly mend: "Plan the move to ODCS 3.1; nothing is judged differently until then.";
    };
    readonly "file.missing": {
        readonly severity: "error";
        readonly why: "What is not there cannot be judged.";
        readonly mend: "Correct the path; it counts from the working directory.";
    };
    readonly "file.directory": {
        readonly severity: "error";
        readonly why: "A folder has no content to read.";
        readonly mend: "Name a file in it.";
    };
    readonly "file.not-regular": {
        readonly severity: "error";
        readonly why: "A pipe or device has no size and can hold the run for ever.";
        readonly mend: "Write the content to a file and name that.";
    };
    readonly "file.too-large": {
        readonly severity: "error";
        readonly why: "The file is read whole into memory, so its size is limited.";
        readonly mend: "Cut the file down to what is needed.";
    };
    readonly "file.unreadable": {
        readonly severity: "error";
        readonly why: "What cannot be read cannot be judged.";
        readonly mend: "Give this user the right to read the file.";
    };
    readonly "file.encoding": {
        readonly severity: "error";
        readonly why: "Text that is not UTF-8 would be read as something else than was written.";
        readonly mend: "Save the file as UTF-8.";
    };
    readonly "file.unwritable": {
        readonly severity: "error";
        readonly why: "A result that cannot be written would be lost.";
        readonly mend: "Make room on the disk, or give this user the right to write there.";
    };
    readonly "file.outside": {
        readonly severity: "error";
        readonly why: "Fire-Flow writes only below the working directory.";
        readonly mend: "Name a path below the working directory, or set working-directory to a folder that holds it.";
    };
    readonly "file.link": {
        readonly severity: "error";
        readonly why: "A link can lead out of the working directory after it was checked.";
        readonly mend: "Name the place that the link leads to.";
    };
    readonly "file.protected": {
        readonly severity: "error";
        readonly why: "What stands under .git or .github runs with the repository's own rights.";
        readonly mend: "Name a path outside of .git and .github.";
    };
    readonly "file.not-ours": {
        readonly severity: "error";
        readonly why: "Somebody's own file, which no run wrote and git has not committed, would be lost by overwriting it.";
        readonly mend: "Name another place than the one in the message, or move the file away; a program may be committed as well.";
    };
    readonly "file.changed": {
        readonly severity: "error";
        readonly why: "Somebody's work of the last minutes would be lost by overwriting it.";
        readonly mend: "Take the proven program from the report folder, or run again.";
    };
    readonly "usage.unknown-command": {
        readonly severity: "error";
        readonly why: "A command that does not exist cannot be run.";
        readonly mend: "Take one of the commands that `fire-flow help` lists.";
    };
    readonly "usage.unknown-option": {
        readonly severity: "error";
        readonly why: "An option that is silently ignored would leave a run that is not the one asked for.";
        readonly mend: "Correct the name; `fire-flow help <command>` lists what the command takes.";
    };
    readonly "usage.unknown-input": {
        readonly severity: "error";
        readonly why: "An input that is silently ignored would leave a run that is not the one asked for.";
        readonly mend: "Correct the name; action.yml lists the inputs.";
    };
    readonly "usage.foreign-option": {
        readonly severity: "error";
        readonly why: "The option exists, but this command would ignore it.";
        readonly mend: "Leave it out, or run the command that takes it.";
    };
    readonly "usage.secret-flag": {
        readonly severity: "error";
        readonly why: "Arguments are seen by every process of the machine and stay in the shell's history.";
        readonly mend: "Give the secret by its environment variable or by a file.";
    };
    readonly "usage.missing-option": {
        readonly severity: "error";
        readonly why: "The command cannot do without it.";
        readonly mend: "Give it.";
    };
    readonly "usage.missing-value": {
        readonly severity: "error";
        readonly why: "The option needs a value.";
        readonly mend: "Give one; write `--option=value` where it begins with dashes.";
    };
    readonly "usage.invalid-value": {
        readonly severity: "error";
        readonly why: "The value is not of the option's type or is out of its range.";
        readonly mend: "Take one of the allowed values.";
    };
    readonly "usage.unknown-extension": {
        readonly severity: "error";
        readonly why: "The extension of program says its language, and no language has this one.";
        readonly mend: "Give program an extension of its language, or set language.";
    };
    readonly "usage.duplicate-option": {
        readonly severity: "error";
        readonly why: "Of two values for one option only one could hold.";
        readonly mend: "Give it once.";
    };
    readonly "usage.unexpected-argument": {
        readonly severity: "error";
        readonly why: "A bare argument that no option takes would be ignored.";
        readonly mend: "Name the option that it is meant for, or quote a value that contains spaces.";
    };
    readonly "usage.unreadable-file": {
        readonly severity: "error";
        readonly why: "The file that an option names could not be read.";
        readonly mend: "Correct the path; relative ones start at the working directory.";
    };
};
export type RuleId = keyof typeof rules;
