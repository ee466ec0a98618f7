export const id = 321;
export const ids = [321];
export const modules = {

/***/ 5576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ internalFinding),
/* harmony export */   l: () => (/* binding */ internalRules)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3876);
/** What can go wrong outside of every story. */

const internalRules = {
    "internal.fault": {
        severity: "error",
        why: "Fire-Flow itself failed; nothing is claimed about the code.",
        mend: "Report it with the message and the report folder.",
    },
};
const internalFinding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFamily */ .VV)(internalRules);


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   VV: () => (/* binding */ ruleFamily),
/* harmony export */   nS: () => (/* binding */ rejected)
/* harmony export */ });
/**
 * A finding is one thing that is wrong, with a place. Every family of rules (contract, schema, execute, …)
 * lives beside the code that judges by it and is built with {@link ruleFamily}; `rules.ts` merges them.
 */
/**
 * Gives the function that makes findings of one family: only the family's own ids type-check, and the severity is the
 * table's unless the contract's author marked the rule otherwise.
 */
function ruleFamily(family) {
    return (rule, message, details = {}) => ({
        rule,
        severity: family[rule].severity,
        message,
        ...details,
    });
}
/** Whether any of these findings fails the judgement. */
const hasErrors = (findings) => findings.some((it) => it.severity === "error");
/** A value that was read; `findings` may hold warnings and notices. */
const checked = (value, findings = []) => ({ ok: true, value, findings });
/** What could not be read, and why. */
const rejected = (...findings) => ({
    ok: false,
    findings,
});


/***/ }),

/***/ 4321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Refusal: () => (/* reexport */ faults/* Refusal */.P),
  SystemFault: () => (/* reexport */ faults/* SystemFault */.S),
  assembleSuite: () => (/* reexport */ suite/* assembleSuite */.F),
  buildPrompt: () => (/* reexport */ build_prompt/* buildPrompt */.f),
  buildProof: () => (/* reexport */ proof/* buildProof */.rW),
  buildReport: () => (/* reexport */ report/* buildReport */.F),
  chooseSandbox: () => (/* reexport */ sandboxes/* chooseSandbox */.HY),
  chooseSides: () => (/* reexport */ contract/* chooseSides */.gd),
  compileModel: () => (/* reexport */ judges/* compileModel */.To),
  contractLoop: () => (/* reexport */ contract_loop/* contractLoop */.X),
  createProvider: () => (/* reexport */ providers/* createProvider */.Qd),
  exampleCases: () => (/* reexport */ cases/* exampleCases */.KR),
  excerpt: () => (/* reexport */ contract/* excerpt */.Kb),
  formats: () => (/* reexport */ formats/* formats */.Fx),
  inputCase: () => (/* reexport */ cases/* inputCase */.T0),
  jsonSchema: () => (/* reexport */ contract/* jsonSchema */.Og),
  judgeStrength: () => (/* reexport */ strength/* judgeStrength */.hq),
  knownSamples: () => (/* reexport */ strength/* knownSamples */.FT),
  languages: () => (/* reexport */ languages/* languages */.eo),
  lintContract: () => (/* reexport */ contract/* lintContract */.Yq),
  mask: () => (/* reexport */ judges/* mask */.dK),
  measureStrength: () => (/* reexport */ strength/* measureStrength */.cc),
  openJournal: () => (/* reexport */ run_folder/* openJournal */._0),
  openJsonata: () => (/* reexport */ engines/* openJsonata */.VQ),
  printProof: () => (/* reexport */ proof/* printProof */.I4),
  promptOf: () => (/* reexport */ prompt_of/* promptOf */.G),
  proofPath: () => (/* reexport */ proof/* proofPath */.yv),
  prove: () => (/* reexport */ prove/* prove */.z),
  readCases: () => (/* reexport */ cases/* readCases */.k0),
  readContract: () => (/* reexport */ contract/* readContract */.Jz),
  recording: () => (/* reexport */ providers/* recording */.oz),
  rules: () => (/* reexport */ rules_rules),
  sameValue: () => (/* reexport */ judges/* sameValue */.eE),
  samplesOf: () => (/* reexport */ strength/* samplesOf */.lc),
  validateData: () => (/* reexport */ validate/* validateData */.l),
  version: () => (/* reexport */ version/* version */.r)
});

// EXTERNAL MODULE: ./build/cases/index.js + 23 modules
var cases = __webpack_require__(6447);
// EXTERNAL MODULE: ./build/commands/prompt-of.js
var prompt_of = __webpack_require__(127);
// EXTERNAL MODULE: ./build/commands/run-folder.js
var run_folder = __webpack_require__(9463);
// EXTERNAL MODULE: ./build/contract/index.js + 43 modules
var contract = __webpack_require__(6033);
// EXTERNAL MODULE: ./build/contract-loop.js + 1 modules
var contract_loop = __webpack_require__(4017);
// EXTERNAL MODULE: ./build/engines/index.js + 8 modules
var engines = __webpack_require__(1288);
// EXTERNAL MODULE: ./build/faults.js
var faults = __webpack_require__(6683);
// EXTERNAL MODULE: ./build/formats/index.js + 10 modules
var formats = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/judges/index.js + 25 modules
var judges = __webpack_require__(2935);
// EXTERNAL MODULE: ./build/languages/index.js + 17 modules
var languages = __webpack_require__(6413);
// EXTERNAL MODULE: ./build/prompt.js
var build_prompt = __webpack_require__(3144);
// EXTERNAL MODULE: ./build/proof.js
var proof = __webpack_require__(7170);
// EXTERNAL MODULE: ./build/prove.js + 1 modules
var prove = __webpack_require__(2662);
// EXTERNAL MODULE: ./build/providers/index.js + 19 modules
var providers = __webpack_require__(7503);
// EXTERNAL MODULE: ./build/report.js
var report = __webpack_require__(9819);
// EXTERNAL MODULE: ./build/commands/rules.js
var rules = __webpack_require__(5576);
// EXTERNAL MODULE: ./build/execute.js
var execute = __webpack_require__(7207);
// EXTERNAL MODULE: ./build/generate.js
var generate = __webpack_require__(9893);
// EXTERNAL MODULE: ./build/options/rules.js
var options_rules = __webpack_require__(1122);
// EXTERNAL MODULE: ./build/sandboxes/index.js + 16 modules
var sandboxes = __webpack_require__(9149);
// EXTERNAL MODULE: ./build/system/rules.js
var system_rules = __webpack_require__(8259);
// EXTERNAL MODULE: ./build/windmill/rules/index.js + 4 modules
var windmill_rules = __webpack_require__(9942);
;// CONCATENATED MODULE: ./build/rules.js
/** Every rule that a finding can name, merged from the families. */














const rules_rules = {
    ...options_rules/* usageRules */.V,
    ...system_rules/* fileRules */._,
    ...contract/* contractRules */.k2,
    ...contract/* strengthRules */.x9,
    ...contract/* inferRules */.Iy,
    ...cases/* casesRules */.vj,
    ...providers/* providerRules */.x7,
    ...generate/* extractRules */.vL,
    ...languages/* languageRules */.Qc,
    ...sandboxes/* sandboxRules */.Zf,
    ...engines/* engineRules */.Sp,
    ...engines/* validatorRules */.Gg,
    ...execute/* executeRules */.LC,
    ...formats/* formatRules */.Hv,
    ...judges/* schemaRules */.Rq,
    ...judges/* qualityRules */.BW,
    ...judges/* expectedRules */.wj,
    ...judges/* ioRules */.wL,
    ...windmill_rules/* windmillRules */.c,
    ...rules/* internalRules */.l,
};

// EXTERNAL MODULE: ./build/strength.js + 1 modules
var strength = __webpack_require__(8435);
// EXTERNAL MODULE: ./build/suite.js
var suite = __webpack_require__(6716);
// EXTERNAL MODULE: ./build/validate.js
var validate = __webpack_require__(3208);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/index.js
/** The library: the contract loop and the parts to run it with. */























/***/ }),

/***/ 3208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unjudged),
/* harmony export */   l: () => (/* binding */ validateData)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
/* harmony import */ var _judges_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2935);


/**
 * Reads data and judges it. Fails closed: data that cannot be read, data without a record where many are due, and a
 * model that demands nothing are error findings. `file` is what messages call the data.
 * @param now milliseconds since the epoch, for freshness and retention.
 */
function validateData(bytes, file, format, model, now) {
    const due = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .inFormat */ .bj)(model, format);
    const read = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[format].read(bytes, due, file);
    if (!read.ok)
        return { findings: read.findings, rules: { held: 0, total: 0 }, records: 0 };
    const records = Array.isArray(read.value) ? read.value.length : 1;
    const { findings, rules } = (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .compileModel */ .To)(due, now)(read.value);
    return { findings: [...read.findings, ...findings, ...unjudged(rules.total, records, file, due)], rules, records };
}
/** What kept the judgement from meaning anything. */
function unjudged(rules, records, file, model) {
    const details = { model: model.name, location: model.location };
    return [
        ...(rules === 0
            ? [(0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaFinding */ .hz)("schema.no-rules", `model "${model.name}" demands nothing, so nothing was judged`, details)]
            : []),
        ...(records === 0
            ? [
                (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaFinding */ .hz)("schema.no-records", `${file} holds no record, so nothing was judged`, {
                    ...details,
                    location: { file, line: 1, column: 1 },
                }),
            ]
            : []),
        ...(model.io ?? []).map(({ location }) => (0,_judges_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ioFinding */ .o0)("io.not-judged", "a rule between input and output was not judged: there is no input here; use `prove`", {
            model: model.name,
            location,
        })),
    ];
}


/***/ }),

/***/ 9942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ windmillRules)
});

;// CONCATENATED MODULE: ./build/windmill/rules/drift.js
const driftRules = {
    "windmill.drift.lock-file": {
        severity: "error",
        why: "wmill overwrites or refuses a wmill-lock.yaml that it cannot read.",
        mend: "Correct it, or remove it and run `wmill generate-metadata rehash`.",
    },
    "windmill.drift.stale": {
        severity: "warning",
        why: "The file was changed since its metadata was made: schema and lock may be those of another program.",
        mend: "Run `wmill generate-metadata`.",
    },
    "windmill.drift.missing": {
        severity: "warning",
        why: "wmill-lock.yaml does not know the asset: its metadata was never made, or not committed.",
        mend: "Run `wmill generate-metadata`.",
    },
    "windmill.drift.foreign": {
        severity: "warning",
        why: "The entry is of an asset that is no longer there.",
        mend: "Remove the line.",
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
        why: "`results.<id>` only works for ids of letters, digits and underscores.",
        mend: "Rename the step, and what refers to it.",
    },
    "windmill.flows.unknown-result": {
        severity: "warning",
        why: "No step of the flow has that id: an expression that is only this fails, within a larger one it is null.",
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
        why: "An expression that is no JavaScript fails when its step is reached.",
        mend: "Correct the expression.",
    },
    "windmill.flows.awaited-in-function": {
        severity: "warning",
        why: "The server writes `await` before `results.<id>`, which only an async function may hold.",
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
        mend: "Correct `script_path` or `is_flow`.",
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
        mend: "Add it: `wmill sync pull` writes one, with `display_name`, `owners` and `extra_perms`.",
    },
};

// EXTERNAL MODULE: ./build/windmill/rules/scripts.js
var scripts = __webpack_require__(3889);
;// CONCATENATED MODULE: ./build/windmill/rules/structure.js
const structureRules = {
    "windmill.structure.unreadable": {
        severity: "error",
        why: "What cannot be read is neither pushed nor judged.",
        mend: "Make it a regular file of this user's, below 32 MiB.",
    },
    "windmill.structure.encoding": {
        severity: "warning",
        why: "wmill reads UTF-8 only: UTF-16 ends its run, other bytes are replaced by signs that nobody wrote.",
        mend: "Save the file as UTF-8.",
    },
    "windmill.structure.link": {
        severity: "warning",
        why: "A link to a folder, out of the workspace or to nothing is not part of what is pushed.",
        mend: "Put the files themselves there.",
    },
    "windmill.structure.merge-conflict": {
        severity: "error",
        why: "The file holds two versions and is none of them; wmill refuses it, or overwrites it if it is wmill-lock.yaml.",
        mend: "Choose one side and remove the markers.",
    },
    "windmill.structure.yaml": {
        severity: "error",
        why: "wmill ends at YAML that it cannot read, often with a message about something else.",
        mend: "Correct the YAML at the place given.",
    },
    "windmill.structure.schema": {
        severity: "error",
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
    "windmill.structure.no-metadata": {
        severity: "warning",
        why: "wmill makes up the metadata of a program that has none, also in a dry run.",
        mend: "Run `wmill generate-metadata` and commit what it writes.",
    },
    "windmill.structure.orphan-metadata": {
        severity: "error",
        why: "A script cannot be deployed from its metadata alone: wmill ends there.",
        mend: "Add the program beside it, or remove the metadata.",
    },
    "windmill.structure.two-programs": {
        severity: "error",
        why: "One path can be one script only: wmill ends there.",
        mend: "Keep one of the programs.",
    },
    "windmill.structure.language": {
        severity: "error",
        why: "wmill tells a script's language by its ending, and this one names none.",
        mend: "Rename it: `.pg.sql`, `.my.sql`, `.bq.sql`, `.sf.sql`, `.ms.sql`, `.odb.sql` or `.duckdb.sql`.",
    },
    "windmill.structure.inline-missing": {
        severity: "error",
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
    "windmill.excuse.unused": {
        severity: "warning",
        why: "An excuse that excuses nothing hides the next fault of its kind.",
        mend: "Remove the comment, or correct the name of its rule.",
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

/***/ 3889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ scriptRules)
/* harmony export */ });
const scriptRules = {
    "windmill.scripts.syntax": {
        severity: "error",
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


/***/ })

};
