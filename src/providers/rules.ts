/** What can go wrong with a provider. All of it is the system's or the user's, never the candidate's. */
import { type RuleFamily, ruleFamily } from "../findings.ts";

export const providerRules = {
  "provider.unknown": {
    severity: "error",
    why: "Only a provider of the table can be asked.",
    mend: "Set provider to one of the names that the message lists.",
  },
  "provider.missing-setting": {
    severity: "error",
    why: "The provider cannot be asked without this setting, and there is no safe default.",
    mend: "Set the option that the message names.",
  },
  "provider.bad-setting": {
    severity: "error",
    why: "A malformed address or key would fail at the first request, or send the key somewhere else.",
    mend: "Correct the option that the message names.",
  },
  "provider.ignored-setting": {
    severity: "warning",
    why: "A setting that the provider does not take changes nothing, whatever its author expects of it.",
    mend: "Leave it out, or ask a provider that takes it.",
  },
  "provider.unauthorized": {
    severity: "error",
    why: "The server accepts no request without a valid key.",
    mend: "Set FIRE_FLOW_API_KEY (action: the input api-key) to a key of the server that base-url names.",
  },
  "provider.forbidden": {
    severity: "error",
    why: "The key is known but may not do this.",
    mend: "Check what the key, its project and its region may use, or ask another model.",
  },
  "provider.not-found": {
    severity: "error",
    why: "The server knows no such model, or base-url is not where its API is.",
    mend: "Check model and base-url; base-url ends in the API's version path, such as /v1.",
  },
  "provider.gone": {
    severity: "error",
    why: "The service was shut down: asking it again cannot help.",
    mend: "Set base-url, model and api-key for a service that is running, or use a local server.",
  },
  "provider.quota": {
    severity: "error",
    why: "The account's credit is used up: waiting does not help.",
    mend: "Add credit or raise the account's limit, or use another key.",
  },
  "provider.rate-limited": {
    severity: "error",
    why: "The server takes no more requests for now.",
    mend: "Run again later, or use a key with higher limits.",
  },
  "provider.unavailable": {
    severity: "error",
    why: "The server failed, not the request.",
    mend: "Run again later; look at the service's status page or the local server's log.",
  },
  "provider.timeout": {
    severity: "error",
    why: "An answer that does not come would hold the run for ever.",
    mend: "Ask a faster model, or lower max-output-tokens.",
  },
  "provider.connection": {
    severity: "error",
    why: "The server was not reached, or the connection broke before the answer was whole.",
    mend: "Check base-url, the network, and the proxy variables.",
  },
  "provider.redirected": {
    severity: "error",
    why: "Following a redirect would hand the key to an address that nobody configured.",
    mend: "Set base-url to the address that the API really has.",
  },
  "provider.bad-request": {
    severity: "error",
    why: "The server understood the request and will never accept it.",
    mend: "Read the server's message; check model, temperature and max-output-tokens.",
  },
  "provider.context-too-long": {
    severity: "error",
    why: "The prompt and the room for the answer do not fit into the model's context.",
    mend: "Ask a model with a longer context, lower max-output-tokens, or give fewer cases.",
  },
  "provider.not-an-api": {
    severity: "error",
    why: "What answered is a web page or a proxy, so nothing in it is an answer.",
    mend: "Check base-url; it ends in the API's version path, such as /v1.",
  },
  "provider.empty": {
    severity: "error",
    why: "A response without a choice, or a command that prints nothing, gave no answer.",
    mend: "Run again; if it stays, ask another model.",
  },
  "provider.unfinished": {
    severity: "warning",
    why: "Only an answer that its server calls finished is known to be whole.",
    mend: "Raise max-output-tokens if that name stands for a limit; else look at the server's log, or ask another model.",
  },
  "provider.too-large": {
    severity: "error",
    why: "An answer is read up to 4 MiB; no program is that long.",
    mend: "Lower max-output-tokens, or ask another model.",
  },
  "provider.cancelled": {
    severity: "error",
    why: "The run was cancelled or its time budget ended while the answer was awaited.",
    mend: "Raise time-budget, or ask a faster model.",
  },
  "provider.command-missing": {
    severity: "error",
    why: "The program that is to be asked is not there, or is not executable.",
    mend: "Install it as the message says, put it on the PATH, or correct command.",
  },
  "provider.command-failed": {
    severity: "error",
    why: "A program that fails, or says something that is not understood, gave no answer.",
    mend: "Read what it said on stderr; run the command by hand with a prompt on its stdin.",
  },
  "provider.tool-used": {
    severity: "error",
    why: "Only text was asked for: an agent that used a tool may have changed something, so nothing of its answer is taken.",
    mend: "Ask a model that keeps to the prompt, or the same model through provider openai, where there are no tools.",
  },
  "provider.cassette": {
    severity: "error",
    why: "A cassette that is not understood whole would replay something else than was recorded.",
    mend: "Correct the line that the message names, or record the cassette again.",
  },
  "provider.cassette-exhausted": {
    severity: "error",
    why: "There is no answer left to replay.",
    mend: "Add an exchange to the cassette, lower max-attempts, or record it again.",
  },
  "provider.prompt-changed": {
    severity: "notice",
    why: "The answer was recorded for another prompt; it is proven like any other candidate.",
    mend: "Record the cassette again to have answers to today's prompts.",
  },
  "provider.record-failed": {
    severity: "warning",
    why: "The answer is used, but it could not be written to the cassette.",
    mend: "Check that the folder of record exists and can be written to.",
  },
} as const satisfies RuleFamily;

export const providerFinding = ruleFamily(providerRules);
