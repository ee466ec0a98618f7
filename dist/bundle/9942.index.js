export const id = 9942;
export const ids = [9942];
export const modules = {

/***/ 59942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ windmillRules)
});

;// CONCATENATED MODULE: ./build/windmill/rules/drift.js
const driftRules = {
    "windmill.drift.lock-file": {
        severity: "error",
        otherwise: { severity: "warning", when: "where it is empty, or only `locks` is no map" },
        why: "wmill overwrites or refuses a wmill-lock.yaml that it cannot read.",
        mend: "Correct it, or remove it and run `wmill generate-metadata rehash`.",
    },
    "windmill.drift.stale": {
        severity: "warning",
        why: "The file was changed since its metadata was made: schema and lock may be those of another program.",
        mend: "Run `wmill generate-metadata`.",
    },
    "windmill.drift.line-ends": {
        severity: "warning",
        why: "wmill hashes bytes: where a checkout makes CRLF of LF ends, it takes for changed what nobody changed.",
        mend: "Check the files out with LF ends, as by `* text=auto eol=lf` in .gitattributes.",
    },
    "windmill.drift.missing": {
        severity: "warning",
        why: "wmill-lock.yaml does not know the asset: its metadata was never made, or not committed.",
        mend: "Run `wmill generate-metadata`.",
    },
    "windmill.drift.foreign": {
        severity: "warning",
        why: "The entry is of an asset that is no longer there.",
        mend: "Remove the line, or lines.",
    },
};

;// CONCATENATED MODULE: ./build/windmill/rules/flows.js
const flowRules = {
    "windmill.flows.refused": {
        severity: "error",
        why: "The server refuses the flow, although `wmill lint` passes it.",
        mend: "Write what the message asks for.",
    },
    "windmill.flows.duplicate-id": {
        severity: "warning",
        why: "Of two steps with one id, `results.<id>` is the result of whichever ran last.",
        mend: "Give each step an id of its own.",
    },
    "windmill.flows.reserved-id": {
        severity: "warning",
        why: "Windmill uses the id itself, so that the step's result cannot be told from it.",
        mend: "Give the step another id.",
    },
    "windmill.flows.id-form": {
        severity: "warning",
        why: "Within a larger expression `results.<id>` only works for ids that are names of JavaScript.",
        mend: "Rename the step, and what refers to it.",
    },
    "windmill.flows.unknown-result": {
        severity: "warning",
        why: "No step of the flow has that id: it is null, and an expression that is only this fails on older servers.",
        mend: "Correct the id, or add the step.",
    },
    "windmill.flows.later-result": {
        severity: "warning",
        why: "The step runs later, so that it has no result yet.",
        mend: "Move the step, or read the result of an earlier one.",
    },
    "windmill.flows.hidden-result": {
        severity: "warning",
        why: "The step runs inside of a loop or branch: only the loop's or branch's own result can be relied on.",
        mend: "Read the result of the loop or branch itself.",
    },
    "windmill.flows.flow-input": {
        severity: "warning",
        why: "An input that the schema does not name is null for everyone who fills in the form.",
        mend: "Add it to the flow's schema, or correct the name.",
    },
    "windmill.flows.expression": {
        severity: "error",
        otherwise: { severity: "warning", when: "of what only older servers refuse" },
        why: "An expression that is no JavaScript fails when its step is reached.",
        mend: "Correct the expression.",
    },
    "windmill.flows.awaited-in-function": {
        severity: "warning",
        why: "Older servers write `await` before `results.<id>`, which only an async function may hold.",
        mend: "Read the result outside of the function, into a constant.",
    },
    "windmill.flows.unknown-input": {
        severity: "warning",
        why: "What the step runs has no such parameter: the value is dropped.",
        mend: "Correct the name, or remove the transform.",
    },
    "windmill.flows.missing-input": {
        severity: "warning",
        why: "What the step runs has a parameter without a default that nothing fills.",
        mend: "Add it to `input_transforms`.",
    },
    "windmill.flows.input-type": {
        severity: "warning",
        why: "The static value is of another type than the parameter.",
        mend: "Write a value of the parameter's type.",
    },
    "windmill.flows.endless-loop": {
        severity: "warning",
        why: "A while loop that nothing stops runs until it is cancelled.",
        mend: "Add `stop_after_if` to a step of its body.",
    },
    "windmill.flows.endless-recursion": {
        severity: "warning",
        why: "A flow that runs itself every time, alone or by way of others, starts new jobs until it is cancelled.",
        mend: "Run it in a branch, or give the step a `skip_if` or one before it a `stop_after_if`.",
    },
    "windmill.flows.unreachable-branch": {
        severity: "warning",
        why: "Nothing leads into the branch.",
        mend: "Correct its condition, or remove it.",
    },
    "windmill.flows.secret": {
        severity: "warning",
        why: "A secret in a flow is readable by everyone who may read the flow or the repository.",
        mend: "Make it a variable with `is_secret`, and write `$var:<path>`; and replace the secret, which is known now.",
    },
};

;// CONCATENATED MODULE: ./build/windmill/rules/references.js
const referenceRules = {
    "windmill.references.path": {
        severity: "error",
        why: "The server refuses a step whose path is not below u/, f/, g/ or hub/.",
        mend: "Write the whole path: `f/folder/name`.",
    },
    "windmill.references.step": {
        severity: "warning",
        why: "A step that runs what does not exist fails when it is reached.",
        mend: "Correct the path, or add what it names.",
    },
    "windmill.references.hub": {
        severity: "warning",
        why: "A script of the hub is found by its number.",
        mend: "Write `hub/<number>/<app>/<name>`.",
    },
    "windmill.references.schedule-target": {
        severity: "warning",
        why: "A schedule of what does not exist never runs anything.",
        mend: "Correct `script_path` or `is_flow`.",
    },
    "windmill.references.trigger-target": {
        severity: "warning",
        why: "A trigger of what does not exist never runs anything.",
        mend: "Correct the path, or `is_flow` beside it.",
    },
    "windmill.references.app-target": {
        severity: "warning",
        why: "A component of an app that runs what does not exist fails when it is used.",
        mend: "Correct its `path` or its `runType`.",
    },
    "windmill.references.handler": {
        severity: "warning",
        why: "A handler that does not exist tells nobody that something failed or recovered.",
        mend: "Correct the path: `script/f/team/name` or `flow/f/team/name`.",
    },
    "windmill.references.resource": {
        severity: "warning",
        why: "A job that reads a resource which does not exist fails at its start.",
        mend: "Correct the path, or add the resource.",
    },
    "windmill.references.variable": {
        severity: "warning",
        why: "A job that reads a variable which does not exist fails at its start.",
        mend: "Correct the path, or add the variable.",
    },
    "windmill.references.resource-type": {
        severity: "warning",
        why: "A resource of a type that the server does not have cannot be pushed.",
        mend: "Correct the type, or add it as `<name>.resource-type.yaml`.",
    },
    "windmill.references.import": {
        severity: "warning",
        why: "A script whose import leads nowhere fails at its start.",
        mend: "Correct the import, or add the script that it names.",
    },
    "windmill.references.folder-meta": {
        severity: "warning",
        why: "Without folder.meta.yaml a push by anyone but an administrator ends at the missing folder.",
        mend: "Add it: `wmill sync pull` writes that of the server, and `wmill folder add-missing` one without owners.",
    },
};

// EXTERNAL MODULE: ./build/windmill/rules/scripts.js
var scripts = __webpack_require__(73889);
// EXTERNAL MODULE: ./build/windmill/rules/server.js
var server = __webpack_require__(57590);
;// CONCATENATED MODULE: ./build/windmill/rules/structure.js
const structureRules = {
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
};

;// CONCATENATED MODULE: ./build/windmill/rules/index.js
/** All rules of the Windmill guard. */






const windmillRules = {
    ...structureRules,
    ...referenceRules,
    ...flowRules,
    ...scripts/* scriptRules */.t,
    ...driftRules,
    ...server/* serverRules */.F,
    "windmill.excuse.unused": {
        severity: "warning",
        why: "An excuse that excuses nothing hides the next fault of its kind.",
        mend: "Remove the comment.",
    },
    "windmill.excuse.unknown-rule": {
        severity: "warning",
        why: "What nobody finds nobody has to excuse: the finding that was meant is still told.",
        mend: "Write the rule as it stands in brackets behind the finding.",
    },
    "windmill.excuse.no-reason": {
        severity: "warning",
        why: "An excuse without a reason cannot be judged by the next reader.",
        mend: "Write `# fire-flow: allow <rule> -- why`.",
    },
    "windmill.sync.not-run": {
        severity: "notice",
        why: "What only the server can say was not asked.",
        mend: "Nothing to mend: the findings are those of the files alone.",
    },
};


/***/ }),

/***/ 73889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ scriptRules)
/* harmony export */ });
const scriptRules = {
    "windmill.scripts.syntax": {
        severity: "error",
        otherwise: { severity: "warning", when: "where the grammar is known to stumble over valid programs" },
        why: "The program cannot run; wmill also resets its schema to an empty one.",
        mend: "Correct the program at the place given.",
    },
    "windmill.scripts.grammar-missing": {
        severity: "error",
        why: "Without its grammar no program of the language can be judged.",
        mend: "Install Fire-Flow again: the folder grammars/ belongs beside its bundle.",
    },
    "windmill.scripts.no-main": {
        severity: "warning",
        why: "Windmill runs the function `main`: without one the script can only be imported.",
        mend: "Add it, or set `no_main_func: true` if it is a library.",
    },
    "windmill.scripts.signature": {
        severity: "warning",
        why: "Forms and callers go by the schema, the program by its parameters.",
        mend: "Run `wmill generate-metadata`.",
    },
    "windmill.scripts.plain-secret": {
        severity: "warning",
        why: "A secret in plain text is known to everyone who may read the repository, and the server takes it for encrypted.",
        mend: "Replace the secret, and leave its value to `wmill sync pull`, which encrypts it.",
    },
    "windmill.scripts.lock": {
        severity: "warning",
        why: "A lock that does not hold what the program imports installs something else, or fails.",
        mend: "Run `wmill generate-metadata`.",
    },
};


/***/ }),

/***/ 57590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ serverRules)
/* harmony export */ });
const serverRules = {
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
};


/***/ })

};
