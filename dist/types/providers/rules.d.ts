export declare const providerRules: {
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
};
export declare const providerFinding: (rule: "provider.unknown" | "provider.missing-setting" | "provider.bad-setting" | "provider.ignored-setting" | "provider.unauthorized" | "provider.forbidden" | "provider.not-found" | "provider.gone" | "provider.quota" | "provider.rate-limited" | "provider.unavailable" | "provider.timeout" | "provider.connection" | "provider.redirected" | "provider.bad-request" | "provider.context-too-long" | "provider.not-an-api" | "provider.empty" | "provider.unfinished" | "provider.too-large" | "provider.cancelled" | "provider.command-missing" | "provider.command-failed" | "provider.tool-used" | "provider.cassette" | "provider.cassette-exhausted" | "provider.prompt-changed" | "provider.record-failed", message: string, details?: import("../findings.ts").FindingDetails) => import("../findings.ts").Finding;
