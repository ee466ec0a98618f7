import { library } from "./bundle/index.js";

export const { Refusal, SystemFault, assembleSuite, buildPrompt, buildProof, buildReport, chooseSandbox, chooseSides, compileModel, contractLoop, createProvider, exampleCases, excerpt, findDuckdb, formats, inputCase, jsonSchema, judgeStrength, knownSamples, languages, lintContract, mask, measureStrength, openDuckdb, openJournal, openJsonata, printProof, promptOf, proofPath, prove, readCases, readContract, recording, rules, sameValue, samplesOf, validateData, validateWorkspace, version } = await library();
