export const id = 268;
export const ids = [268];
export const modules = {

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);
/* harmony import */ var _sandboxes_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9149);
/* harmony import */ var _open_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6381);



async function run(options, context) {
    const [reports, toolchains, provider] = await Promise.all([
        options.sandbox === "auto"
            ? (0,_sandboxes_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSandboxes */ .gA)(context.environment)
            : (0,_sandboxes_index_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSandbox */ .HY)(options.sandbox, context.environment).then((it) => [{ name: options.sandbox, ...it }]),
        Promise.all(Object.values(_languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .eo).map(async (it) => ({
            name: it.name,
            found: await it.find(context.environment),
        }))),
        (0,_open_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .openProvider */ .C)(options, context),
    ]);
    const sandboxes = reports.map((it) => check(it.name, it.ok ? it.value.caveats.join("; ") || "holds" : undefined, it.findings));
    const languageChecks = toolchains.map(({ name, found }) => check(name, found.ok ? found.value.version : undefined, found.findings));
    const asked = check(options.provider, provider.ok ? (provider.value.model ?? provider.value.origin ?? "set") : undefined, provider.findings);
    // A sandbox is what nothing can be done without; a language or provider may not be the one that is needed.
    const works = sandboxes.some((it) => it.works) && languageChecks.some((it) => it.works);
    const findings = [...reports, ...toolchains.map((it) => it.found), provider].flatMap((it) => it.findings);
    return {
        result: works ? "passed" : "failed",
        document: {
            result: works ? "passed" : "failed",
            node: process.version,
            platform: `${process.platform}-${process.arch}`,
            sandboxes,
            languages: languageChecks,
            provider: asked,
            findings,
        },
        output: [section("Sandboxes", sandboxes), section("Languages", languageChecks), section("Provider", [asked])].join("\n"),
        findings: [],
        summary: works ? "Programs can be run and judged here." : "Programs cannot be run here; do what is listed above.",
    };
}
function check(name, detail, findings) {
    if (detail !== undefined)
        return { name, works: true, detail };
    const [first] = findings;
    return { name, works: false, detail: first?.rule ?? "unknown", next: findings.map((it) => it.message).join("; ") };
}
const section = (title, checks) => [
    title,
    ...checks.map((it) => `  ${it.works ? "✓" : "✗"} ${it.name}  ${it.works ? it.detail : (it.next ?? it.detail)}`),
].join("\n");


/***/ }),

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openProvider)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3876);
/* harmony import */ var _options_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1122);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7503);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2211);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7552);
/* harmony import */ var _system_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8259);
/** The provider that the options name, recorded where they say so. */






const MAX_CASSETTE = 64 * 1024 * 1024;
/** Nothing is asked yet. */
async function openProvider(options, context) {
    const { cassette: path, record, ...settings } = options;
    const cassette = path === undefined ? undefined : await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path, MAX_CASSETTE);
    const identity = workloadIdentity(options, context);
    const faults = [cassette, identity].flatMap((it) => (it?.ok === false ? it.findings : []));
    if (faults.length > 0)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)(...faults);
    const provider = await (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createProvider */ .Qd)(options.provider, {
        ...settings,
        ...(path !== undefined && cassette?.ok && { cassette: { path, text: cassette.value } }),
        ...(identity?.ok && { workloadIdentity: identity.value }),
    }, context.environment);
    if (!provider.ok || record === undefined)
        return provider;
    const place = await recordPlace(record);
    if (!place.ok)
        return place;
    return { ...provider, value: (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .recording */ .oz)(provider.value, (text) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(record, text)) };
}
/** Where the cassette goes: only another cassette is overwritten. */
async function recordPlace(path) {
    if (!(await (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(path)))
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)(path);
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path, MAX_CASSETTE);
    if (text.ok && (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readCassette */ .nn)(text.value, path).ok)
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)(path);
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)((0,_system_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFinding */ .s)("file.not-ours", `${path} is there and is no cassette: name another file for record`));
}
/** Who the job is to OpenAI, where it is told; one of the two ids alone is nobody. */
function workloadIdentity({ identityProviderId, serviceAccountId, idTokenAudience }, { getIdToken }) {
    if (identityProviderId === undefined && serviceAccountId === undefined)
        return undefined;
    if (identityProviderId === undefined || serviceAccountId === undefined) {
        const ids = ["identity-provider-id", "service-account-id"];
        const [there, missing] = serviceAccountId === undefined ? ids : ids.toReversed();
        const what = `input ${missing} is missing: ${there} alone names nobody. Give both, or api-key.`;
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .rejected */ .nS)((0,_options_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .usageFinding */ .P)("usage.missing-option", what));
    }
    if (getIdToken === undefined || idTokenAudience === undefined)
        return undefined;
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .KD)({ identityProviderId, serviceAccountId, getToken: () => getIdToken(idTokenAudience) });
}


/***/ })

};
